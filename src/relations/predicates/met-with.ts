/** Two sides meet in person: meetings, talks, summits. */
import { noun, verb, words } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

/** What is met and is nobody. */
const MET_THINGS = words(
  'responsibility, demand, need, goal, target, obligation, challenge, requirement, deadline, standard, expectation, condition, criterion, cost, fate, death, commitment, promise, quota, objective',
);

export const metWith: Predicate = {
  name: 'met_with',
  meaning: 'meets, holds talks, hosts a meeting',
  group: 'talk',
  subject: ACTOR,
  object: ACTOR,
  symmetric: true,
  cameo: '040',
  plover: 'CONSULT',
  patterns: [
    verb('meet', {
      mutual: 'agent',
      where: { not: { slot: 'patient', lemmas: MET_THINGS } },
      object: ['patient', 'with'],
      objectTypes: ['person', 'organisation', 'group', 'country'],
    }),
    verb('sit down, dine, lunch, huddle, parley, convene, breakfast', {
      mutual: 'agent',
      object: 'with',
      prior: 0.8,
      name: 'sitting down',
    }),
    verb('join', { where: { slot: 'for', lemmas: ['talk', 'meeting', 'summit'] }, name: 'joining' }),
    verb('shake', {
      mutual: 'agent',
      object: ['with', 'patient > with'],
      where: { slot: 'patient', lemmas: ['hand'] },
      name: 'shaking hands',
    }),
    noun('talk', {
      mutual: ['between', 'among', 'agent', 'owner', 'modifier'],
      subject: ['agent', 'owner', 'by', 'modifier', 'scene'],
      object: 'with',
      where: { number: 'plural' },
    }),
    noun('session', { mutual: ['between', 'among'], subject: ['agent', 'owner', 'by', 'scene'], object: 'with' }),
    noun(
      'meeting, summit, encounter, get-together, tete-a-tete, audience, dinner, lunch, luncheon, breakfast, handshake, conference, reunion, tête-à-tête',
      {
        mutual: ['between', 'among', 'agent', 'of', 'owner', 'modifier'],
        subject: ['agent', 'owner', 'by', 'of', 'modifier', 'scene'],
        object: 'with',
        where: { not: { slot: 'modifier', lemmas: ['annual', 'general', 'board', 'spring'] } },
      },
    ),
  ],
  yes: [
    ['Angela Merkel shook hands with Vladimir Putin.', 'Angela Merkel', 'Vladimir Putin'],
    ['Angela Merkel met Emmanuel Macron in Berlin.', 'Angela Merkel', 'Emmanuel Macron'],
    ['Angela Merkel and Emmanuel Macron met in Berlin.', 'Angela Merkel', 'Emmanuel Macron'],
    ['Angela Merkel is holding talks with Emmanuel Macron.', 'Angela Merkel', 'Emmanuel Macron'],
    ['Angela Merkel will hold talks with Emmanuel Macron.', 'Angela Merkel', 'Emmanuel Macron', 'planned'],
    ['Talks between Germany and France ended on Monday.', 'Germany', 'France'],
    [
      'After talks with Emmanuel Macron, Angela Merkel was praised by a trade union.',
      'Angela Merkel',
      'Emmanuel Macron',
    ],
    ['Talks between Germany and France did not take place.', 'Germany', 'France', 'asserted not'],
    ['Angela Merkel spoke to reporters after meeting Emmanuel Macron.', 'Angela Merkel', 'Emmanuel Macron'],
    ['Angela Merkel refused to meet Emmanuel Macron.', 'Angela Merkel', 'Emmanuel Macron', 'asserted not'],
    ['Angela Merkel, who met Emmanuel Macron in Berlin, left on Friday.', 'Angela Merkel', 'Emmanuel Macron'],
    ['Angela Merkel is expected to meet Emmanuel Macron.', 'Angela Merkel', 'Emmanuel Macron', 'planned'],
    ['If Angela Merkel meets Emmanuel Macron, the deal is safe.', 'Angela Merkel', 'Emmanuel Macron', 'hypothetical'],
  ],
  no: [
    'Angela Merkel and Emmanuel Macron met the mayor.',
    'Germany met the deadline set by France.',
    'Germany must meet French demands.',
    'Olaf Scholz was criticised by Angela Merkel after talks with Emmanuel Macron.',
    'The annual meeting of Oxfam and Amnesty International was held in Paris.',
  ],
};
