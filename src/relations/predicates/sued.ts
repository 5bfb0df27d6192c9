/** Somebody takes somebody to court. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const sued: Predicate = {
  name: 'sued',
  meaning: 'sues, prosecutes',
  group: 'law',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '115',
  plover: 'ACCUSE',
  patterns: [
    verb('sue, prosecute, impeach, arraign, countersue'),
    verb('file, bring, launch, lodge, press', {
      object: ['against', 'patient > against'],
      where: {
        slot: 'patient',
        lemmas: ['lawsuit', 'suit', 'complaint', 'charge', 'case', 'action', 'claim', 'proceeding'],
      },
      name: 'filing',
    }),
    verb('take', { where: { slot: 'to', lemmas: ['court', 'tribunal'] }, name: 'taking to court' }),
    verb('take', { where: { slot: 'complement', lemmas: ['court'] }, name: 'taking to court' }),
    noun('lawsuit, suit, prosecution, litigation', { object: 'against' }),
  ],
  yes: [
    ['Microsoft sued Google.', 'Microsoft', 'Google'],
    ['Microsoft filed a lawsuit against Google.', 'Microsoft', 'Google'],
  ],
  no: ['Microsoft filed a report on Google.'],
};
