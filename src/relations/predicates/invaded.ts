/** Somebody invades or occupies a country or a place. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';
import { FORCES } from './forces';

export const invaded: Predicate = {
  name: 'invaded',
  meaning: 'invades, occupies',
  group: 'conflict',
  subject: ACTOR,
  object: ['country', 'place'],
  symmetric: false,
  cameo: '192',
  plover: 'ASSAULT',
  patterns: [
    verb('invade, annex, reinvade'),
    verb('occupy, overrun, conquer', { objectTypes: ['country'], name: 'occupying' }),
    verb('occupy', { subjectTypes: ['country', 'organisation'], objectTypes: ['place'], name: 'occupying' }),
    verb('march, roll, thrust, push, storm, advance', {
      object: ['into'],
      where: { slot: 'agent', lemmas: FORCES },
      objectTypes: ['country'],
      prior: 0.85,
      name: 'marching into',
    }),
    noun('invasion, occupation, annexation, incursion', {
      object: ['of', 'into', 'in', 'modifier'],
    }),
  ],
  yes: [
    ['Iraq invaded Kuwait.', 'Iraq', 'Kuwait'],
    ["Iraq's invasion of Kuwait shocked the world.", 'Iraq', 'Kuwait'],
    ['The Iraqi occupation of Kuwait ended.', 'Iraq', 'Kuwait'],
    ['If Iraq invades Kuwait, prices will rise.', 'Iraq', 'Kuwait', 'hypothetical'],
    ['Iraq was accused of planning an invasion of Kuwait.', 'Iraq', 'Kuwait', 'planned'],
  ],
  no: ['The invasion of Kuwait shocked Iraq.'],
};
