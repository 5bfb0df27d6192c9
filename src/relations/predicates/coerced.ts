/** Somebody bans, represses, blockades or undermines somebody. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const coerced: Predicate = {
  name: 'coerced',
  meaning: 'bans, curfews, represses, undermines',
  group: 'pressure',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '170',
  plover: 'COERCE',
  patterns: [
    verb(
      `ban, outlaw, repress, oppress, suppress, crush, censor, blockade, besiege, persecute, disperse, harass, intimidate, silence, muzzle, bully, destabilise,
      destabilize, subjugate, shut down, coerce, isolate, encircle, terrorise, starve,  crack down, dissolve, disband, disenfranchise, strangle`,
      { object: ['patient', 'on'] },
    ),
    verb('undermine, weaken, sabotage, hack, spy, subvert, violate', {
      object: ['patient', 'patient > possessor', 'on'],
      prior: 0.85,
      name: 'undermining',
    }),
    verb('prevent, bar, forbid, prohibit, block, stop, restrict', {
      where: { slot: 'from', filled: true },
      prior: 0.75,
      name: 'preventing',
    }),
    verb('prevent, ban, restrict, break up, disperse, censor, suppress, crush, quell, demolish, raze, bulldoze', {
      object: ['patient > possessor', 'patient > by'],
      prior: 0.75,
      name: 'suppressing a deed',
    }),
    noun(
      'crackdown, blockade, repression, siege, persecution, oppression, intimidation, harassment, suppression, subjugation, bullying',
      {
        object: ['on', 'against', 'of'],
      },
    ),
    verb('impose, declare, extend, reimpose, order, enforce, tighten', {
      object: ['in', 'on', 'patient > in', 'patient > on', 'across', 'over'],
      where: {
        slot: 'patient',
        lemmas: [
          'curfew',
          'law',
          'blockade',
          'siege',
          'emergency',
          'state',
          'rule',
          'closure',
          'restriction',
          'censorship',
          'lockdown',
        ],
      },
      objectTypes: ['country', 'organisation', 'group', 'place'],
      prior: 0.85,
      name: 'imposing a curfew',
    }),
  ],
  yes: [
    ['Turkey banned Wikipedia.', 'Turkey', 'Wikipedia'],
    ['Israel imposed a blockade on Lebanon.', 'Israel', 'Lebanon'],
  ],
  no: ['Turkey banned smoking.'],
};
