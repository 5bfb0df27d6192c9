/** Two sides work together. */
import { noun, verb, words } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

const SHARED = words('intelligence, information, evidence, data, technology, knowledge, expertise, power, resource');

export const cooperatedWith: Predicate = {
  name: 'cooperated_with',
  meaning: 'works together, joins forces',
  group: 'cooperation',
  subject: ACTOR,
  object: ACTOR,
  symmetric: true,
  cameo: '060',
  plover: 'COOPERATE',
  patterns: [
    verb(
      'cooperate, co-operate, collaborate, coordinate, co-ordinate, partner, team up, team, ally, join forces, unite, band',
      {
        mutual: 'agent',
        object: ['with'],
      },
    ),
    verb('govern, rule', {
      object: 'with',
      objectTypes: ['person', 'organisation'],
      prior: 0.85,
      name: 'governing with',
    }),
    verb('join, enter', {
      object: ['patient > owner', 'patient > with'],
      objectTypes: ['person', 'organisation'],
      where: { slot: 'patient', lemmas: ['coalition', 'alliance', 'government', 'cabinet'] },
      prior: 0.8,
      name: 'joining a coalition',
    }),
    verb('work', { object: ['with', 'alongside'], prior: 0.75, name: 'working with' }),
    verb('share, exchange', {
      mutual: 'agent',
      object: ['with', 'patient > with'],
      where: { slot: 'patient', lemmas: SHARED },
      name: 'sharing',
    }),
    verb('join', {
      object: ['with', 'patient > with'],
      where: { slot: 'patient', lemmas: ['force', 'hand'] },
      mutual: 'agent',
      name: 'joining forces',
    }),
    noun('cooperation, co-operation, collaboration, partnership, alliance, coalition, venture, teamwork, partnering', {
      mutual: ['between', 'among', 'agent', 'of'],
      subject: ['agent', 'owner', 'by', 'modifier'],
      object: 'with',
    }),
    noun('front', {
      mutual: ['agent', 'between', 'of'],
      object: 'with',
      where: { slot: 'modifier', lemmas: ['united', 'unite', 'common', 'joint'] },
      name: 'united front',
    }),
  ],
  yes: [
    ['Arne Lund will govern with the Labour Party.', 'Arne Lund', 'Labour Party', 'planned'],
    ["Arne Lund joined Jan Nowak's coalition.", 'Arne Lund', 'Jan Nowak'],

    ['Kenya cooperates with Uganda.', 'Kenya', 'Uganda'],
    ['Kenya shared intelligence with Uganda.', 'Kenya', 'Uganda'],
    ['Kenya and Uganda formed an alliance.', 'Kenya', 'Uganda'],
  ],
  no: ['Kenya works hard.'],
};
