/** Two sides speak: by telephone, in discussion, in consultation. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

const CALLS = ['telephone', 'phone', 'video', 'conference'];

export const spokeWith: Predicate = {
  name: 'spoke_with',
  meaning: 'telephones, speaks, discusses',
  group: 'talk',
  subject: ACTOR,
  object: ACTOR,
  symmetric: true,
  cameo: '041',
  plover: 'CONSULT',
  heardByPeople: false,
  patterns: [
    verb('speak, talk, converse, chat', { object: ['with', 'to'] }),
    verb('confer, consult, correspond, communicate, liaise, debate', {
      mutual: 'agent',
      object: 'with',
      name: 'consulting',
    }),
    verb('speak, talk', {
      mutual: 'agent',
      where: { slot: 'for', lemmas: ['hour', 'minute', 'time'] },
      object: [],
      name: 'speaking at length',
    }),
    ...(['by', 'on', 'via', 'over'] as const).map((slot) =>
      verb('speak, talk', {
        mutual: 'agent',
        where: { slot, lemmas: CALLS },
        object: [],
        name: 'speaking on the telephone',
      }),
    ),
    noun('call', {
      subject: ['from', 'by'],
      object: ['to', 'scene'],
      where: [
        { slot: 'modifier', lemmas: [...CALLS, 'night', 'late', 'late-night', 'courtesy'] },
        { number: 'singular' },
      ],
      prior: 0.85,
      name: 'call from',
    }),
    verb('interview', { name: 'interviewing' }),
    noun('interview', {
      subject: ['agent', 'owner', 'by', 'scene', 'of'],
      object: ['with', 'to'],
      prior: 0.85,
      name: 'interview',
    }),
    verb('telephone, phone, consult, contact, ring, cable', { name: 'telephoning' }),
    verb('call', {
      objectTypes: ['person'],
      where: [
        { complement: 'infinitive' },
        {
          slot: 'complement',
          lemmas: [
            'thank',
            'congratulate',
            'remind',
            'tell',
            'ask',
            'apologise',
            'apologize',
            'offer',
            'discuss',
            'warn',
            'urge',
            'complain',
            'invite',
            'assure',
          ],
        },
      ],
      prior: 0.85,
      name: 'calling to',
    }),
    verb('discuss, debate, exchange', { mutual: 'agent', object: 'with', name: 'discussing' }),
    verb('raise', { object: 'with', name: 'raising' }),
    noun(
      'conversation, discussion, consultation, exchange, contact, chat, dialog, correspondence, phone-call, teleconference, videoconference',
      {
        mutual: ['between', 'among', 'agent', 'owner', 'modifier'],
        subject: ['agent', 'owner', 'by', 'modifier', 'scene'],
        object: 'with',
      },
    ),
    noun('call', {
      mutual: ['between', 'agent'],
      subject: ['agent', 'owner', 'by', 'scene'],
      object: ['with', 'to'],
      where: { slot: 'modifier', lemmas: CALLS },
      name: 'telephone call',
    }),
    noun('touch', {
      mutual: 'agent',
      object: 'with',
      where: { preceded: ['in'] },
      prior: 0.85,
      name: 'being in touch',
    }),
    noun('call', { mutual: 'between', subject: ['agent', 'owner', 'by', 'scene'], object: 'with', name: 'call' }),
  ],
  yes: [
    ['Joe Biden discussed it by telephone with Xi Jinping.', 'Joe Biden', 'Xi Jinping'],

    ['Angela Merkel relented after a telephone call from Vladimir Putin.', 'Angela Merkel', 'Vladimir Putin'],
    ['Angela Merkel and Vladimir Putin spoke for two hours on Tuesday.', 'Angela Merkel', 'Vladimir Putin'],
    ['In an interview with Le Monde, Angela Merkel defended the law.', 'Angela Merkel', 'Le Monde'],
    ['Joe Biden spoke with Xi Jinping on Tuesday.', 'Joe Biden', 'Xi Jinping'],
    ['Joe Biden telephoned Xi Jinping.', 'Joe Biden', 'Xi Jinping'],
    ['Joe Biden discussed the crisis with Xi Jinping.', 'Joe Biden', 'Xi Jinping'],
    ['Joe Biden held a phone call with Xi Jinping.', 'Joe Biden', 'Xi Jinping'],
    ['Joe Biden had been in touch with Xi Jinping since May.', 'Joe Biden', 'Xi Jinping'],
    ['Joe Biden had called Xi Jinping to remind him of the deal.', 'Joe Biden', 'Xi Jinping'],
  ],
  no: [
    'Joe Biden spoke in Berlin.',
    'Joe Biden spoke to French journalists.',
    'Joe Biden called Xi Jinping a dictator.',
  ],
};
