/** A court or state convicts or sentences somebody. */
import { type Condition, noun, verb } from '../pattern';
import { ACTOR, PEOPLE, type Predicate } from '../predicate';

/** Anyone else's fine is a sanction. */
const JUDGING: readonly Condition[] = [
  { slot: 'agent', kinds: ['court'] },
  { slot: 'agent', named: ['court', 'tribunal', 'judge', 'magistrate'] },
  { slot: 'agent', lemmas: ['court', 'tribunal', 'judge', 'magistrate'] },
];

export const convicted: Predicate = {
  name: 'convicted',
  meaning: 'convicts, sentences',
  group: 'law',
  subject: ACTOR,
  object: [...PEOPLE, 'organisation'],
  symmetric: false,
  cameo: '116',
  plover: 'ACCUSE',
  patterns: [
    verb('convict, sentence, court-martial'),
    ...JUDGING.map((condition) => verb('fine', { where: condition, name: 'fining' })),
    verb('acquit', {
      objectTypes: PEOPLE,
      stance: { negated: true },
      where: { slot: 'patient', filled: true },
      name: 'acquitting',
    }),
    verb('clear', {
      objectTypes: PEOPLE,
      stance: { negated: true },
      where: { slot: 'of', filled: true },
      name: 'acquitting',
    }),
    verb('find', { where: { slot: 'predicative', lemmas: ['guilty'] }, name: 'finding guilty' }),
    verb('try', { where: { slot: 'for', filled: true }, objectTypes: ['person'], prior: 0.8, name: 'trying' }),
    verb('hand, give, impose', {
      object: ['recipient', 'on', 'patient > on'],
      objectTypes: ['person', 'group', 'organisation'],
      where: { slot: 'patient', lemmas: ['sentence', 'term', 'fine'] },
      prior: 0.85,
      name: 'handing a sentence',
    }),
    noun('conviction, sentencing', { subject: ['by', 'agent'], object: ['of', 'owner'], prior: 0.8 }),
  ],
  yes: [
    ['The European Court of Justice fined Siemens.', 'European Court of Justice', 'Siemens'],
    ['Russia sentenced Alexei Navalny to nine years.', 'Russia', 'Alexei Navalny'],
    [
      'The European Court of Justice acquitted Alexei Navalny.',
      'European Court of Justice',
      'Alexei Navalny',
      'asserted not',
    ],
  ],
  no: ['Russia is convinced of victory.'],
};
