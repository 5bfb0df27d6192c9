/** For whom somebody speaks. */
import { BODY, title } from '../pattern';
import type { EntityType } from '../../model';
import { PERSON, type Predicate } from '../predicate';

const SPOKEN_FOR: readonly EntityType[] = ['person', 'organisation', 'country', 'place', 'facility'];

export const spokespersonOf: Predicate = {
  name: 'spokesperson_of',
  meaning: 'speaks for',
  group: 'standing',
  subject: PERSON,
  object: SPOKEN_FOR,
  symmetric: false,
  throughOfficials: true,
  patterns: [
    title('spokesman, spokeswoman, spokesperson', { object: BODY }),
    title('secretary', {
      object: BODY,
      where: { slot: 'modifier', lemmas: ['press'] },
      name: 'press secretary',
      prior: 0.95,
    }),
  ],
  yes: [
    ['Kremlin spokesman Dmitry Peskov spoke first.', 'Dmitry Peskov', 'Kremlin'],
    ['Dmitry Peskov, a spokesman for Vladimir Putin, spoke first.', 'Dmitry Peskov', 'Vladimir Putin'],
    ['Fuad Basya, spokesman for the Indonesian military, spoke first.', 'Fuad Basya', 'Indonesia'],
    ["Jane Brown, Joe Biden's press secretary, spoke first.", 'Jane Brown', 'Joe Biden'],
  ],
  no: ['A spokesman for the Kremlin met Angela Merkel.'],
};
