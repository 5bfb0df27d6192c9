/** Somebody demonstrates, strikes or riots against somebody. */
import { lightVerb, noun, orOwner, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const protestedAgainst: Predicate = {
  name: 'protested_against',
  meaning: 'demonstrates, strikes, riots, boycotts',
  group: 'conflict',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '140',
  plover: 'PROTEST',
  patterns: [
    verb('protest, demonstrate, march, rally, riot, strike, picket, rebel, revolt, agitate, campaign, rise up, rise', {
      object: ['against', 'against > possessor', 'at > possessor', 'over > possessor'],
    }),
    verb('protest, boycott, picket, heckle, boo, jeer', { object: orOwner('patient'), name: 'boycotting' }),
    verb('protest, demonstrate, march, riot, rally, strike', {
      object: ['complement > possessor', 'complement > from'],
      where: { slot: 'complement', filled: true },
      prior: 0.7,
      name: 'protesting for',
    }),
    noun(
      'protest, demonstration, rally, march, strike, riot, boycott, uprising, unrest, revolt, sit-in, vigil, walkout, rebellion, mutiny',
      {
        object: ['against', 'against > possessor', 'over > possessor', 'at > possessor', 'of'],
      },
    ),
    lightVerb('file, lodge, issue, deliver, make', 'protest', { object: ['with', 'to'], name: 'lodging a protest' }),
    noun('protest, demonstration, rally, march, strike, riot', {
      object: ['complement > from', 'complement > by'],
      prior: 0.7,
      name: 'protest for',
    }),
  ],
  yes: [
    ['Palestinians protested against Israel.', 'Palestine', 'Israel'],
    ['Poland lodged a protest with Russia.', 'Poland', 'Russia'],
    ['Kurds staged a protest against Turkey.', 'Kurds', 'Turkey'],
  ],
  no: ['Palestine protested its innocence.'],
};
