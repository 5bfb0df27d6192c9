/** Somebody demonstrates, strikes or riots against somebody. */
import { lightVerb, noun, orOwner, type Path, type Role, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

const MARCHING =
  'protest, demonstrate, march, rally, riot, strike, picket, rebel, revolt, agitate, campaign, rise up, rise, mutiny';
const PROTESTS =
  'protest, demonstration, rally, march, strike, riot, boycott, uprising, unrest, revolt, sit-in, vigil, walkout, walk-out, rebellion, mutiny, picket, blockade, sit-down';

/** Whose the thing is that stands in the role, or who made it: "the bill proposed by X". */
const through = (role: Role): readonly Path[] => [`${role} > possessor`, `${role} > maker`];

/** "to demand reforms by X", "to protest X's failure", "calling for independence from X". */
const AIMED: readonly Path[] = ['aim > by', 'aim > from', 'aim > owner', 'aim > maker', 'aim'];

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
    verb(MARCHING, {
      object: ['against', ...through('against'), ...through('at'), ...through('over'), ...through('about')],
    }),
    verb('protest, boycott, picket, heckle, boo, jeer', {
      object: [...orOwner('patient'), 'patient > maker'],
      name: 'boycotting',
    }),
    verb(MARCHING, { object: AIMED, where: { slot: 'aim', filled: true }, prior: 0.8, name: 'protesting for' }),
    verb(
      'block, blockade, barricade, occupy, picket, burn, torch, walk out, stop, chain, down, camp, gather, assemble',
      {
        object: AIMED,
        where: { slot: 'aim', filled: true },
        prior: 0.75,
        name: 'blocking in protest',
      },
    ),
    noun(PROTESTS, {
      object: ['against', ...through('against'), ...through('over'), ...through('at'), ...through('about'), 'of'],
    }),
    lightVerb('file, lodge, issue, deliver, make', 'protest', { object: ['with', 'to'], name: 'lodging a protest' }),
    noun(PROTESTS, { object: AIMED, where: { slot: 'aim', filled: true }, prior: 0.8, name: 'protest for' }),
  ],
  yes: [
    ['Palestinians protested against Israel.', 'Palestine', 'Israel'],
    ['Poland lodged a protest with Russia.', 'Poland', 'Russia'],
    ['Kurds staged a protest against Turkey.', 'Kurds', 'Turkey'],
    ['Kurds blocked a road to demand independence from Turkey.', 'Kurds', 'Turkey'],
    ["Palestinians held a rally to demand an end to Israel's blockade.", 'Palestine', 'Israel'],
    ['Kurdish bakers marched in protest over a law proposed by Turkey.', 'Kurds', 'Turkey'],
  ],
  no: [
    'Palestine protested its innocence.',
    'Kurds blocked a road in Turkey.',
    'Palestinian police fired shots during demonstrations against Israel.',
  ],
};
