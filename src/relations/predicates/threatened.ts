/** Somebody threatens somebody, or to do something to them. */
import { noun, verb, words } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

const HOSTILE = words(
  'attack, avenge, bomb, crush, defeat, destroy, eliminate, fight, invade, kill, oust, overthrow, punish, retaliate, strike, topple, wipe, annihilate, eradicate',
);

export const threatened: Predicate = {
  name: 'threatened',
  meaning: 'threatens, menaces, gives an ultimatum',
  group: 'conflict',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '138',
  plover: 'THREATEN',
  patterns: [
    verb('threaten, menace, blackmail, terrorise, terrorize'),
    verb('threaten', {
      object: [
        'complement > patient',
        'complement > on',
        'complement > against',
        'complement > with',
        'complement > to',
        'complement > from',
        'complement > at',
      ],
      where: { complement: 'infinitive' },
      name: 'threatening to',
    }),
    verb('threaten, vow', {
      object: 'unless',
      where: { slot: 'unless', filled: true },
      prior: 0.8,
      name: 'threatening unless',
    }),
    verb('threaten, vow, pledge', {
      object: ['against', 'patient > against', 'patient > on', 'on', 'patient > with', 'patient > possessor'],
      where: { slot: 'patient', filled: true },
      prior: 0.8,
      name: 'threatening a deed',
    }),
    verb('vow, promise, swear', {
      object: ['complement > patient', 'complement > against', 'complement > on'],
      where: { slot: 'complement', lemmas: HOSTILE },
      prior: 0.85,
      name: 'vowing to harm',
    }),
    verb('give, issue, deliver, present, send, hand', {
      object: ['recipient', 'patient > to', 'with'],
      where: { slot: 'patient', lemmas: ['ultimatum'] },
      name: 'ultimatum',
    }),
    noun('threat, ultimatum, menace, blackmail', {
      object: ['to', 'against', 'on', 'towards', 'of > against', 'of > on'],
      prior: 0.8,
    }),
  ],
  yes: [
    ['North Korea threatened Japan.', 'North Korea', 'Japan'],
    ['North Korea threatened to attack Japan.', 'North Korea', 'Japan'],
    ['North Korea gave Japan an ultimatum.', 'North Korea', 'Japan'],
    ['North Korea threatened to walk out unless Japan apologised.', 'North Korea', 'Japan'],
    ['North Korea said it would attack Japan.', 'North Korea', 'Japan'],
  ],
  no: [
    'Craig Tull threatened to resign if Jane Brown was sacked.',
    'Storms threatened the coast.',
    'Poland said that North Korea would attack Japan.',
  ],
};
