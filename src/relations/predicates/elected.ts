/** A body or a people elects somebody. */
import { noun, verb } from '../pattern';
import { ACTOR, PERSON, type Predicate } from '../predicate';

export const elected: Predicate = {
  name: 'elected',
  meaning: 'elects, votes in',
  group: 'office',
  subject: ACTOR,
  object: PERSON,
  symmetric: false,
  patterns: [
    verb('elect, re-elect, reelect, vote in'),
    verb('choose, pick, return, vote', {
      where: { slot: 'agent', lemmas: ['voter', 'electorate', 'elector', 'constituent', 'delegate', 'lawmaker'] },
      prior: 0.85,
      name: 'choosing',
    }),
    noun('election, re-election, reelection', { subject: ['by', 'agent'], object: ['of', 'owner'], prior: 0.75 }),
  ],
  yes: [['France elected Emmanuel Macron.', 'France', 'Emmanuel Macron']],
  no: ['Emmanuel Macron elected to stay in France.'],
};
