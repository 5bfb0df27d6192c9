/** Armed forces exercise together. */
import { noun, verb } from '../pattern';
import type { Predicate } from '../predicate';
import { FORCES } from './forces';

const MILITARY = [
  'military',
  'joint',
  'naval',
  'war',
  'air',
  'sea',
  'defence',
  'defense',
  'army',
  'nuclear',
  'fire',
  'drill',
];

export const exercisedWith: Predicate = {
  name: 'exercised_with',
  meaning: 'joint military exercises',
  group: 'cooperation',
  subject: ['country', 'organisation', 'group'],
  object: ['country', 'organisation', 'group'],
  symmetric: true,
  cameo: '062',
  plover: 'COOPERATE',
  patterns: [
    noun('exercise, drill, manoeuvre, maneuver, wargame', {
      mutual: ['between', 'agent', 'by', 'of', 'modifier'],
      object: 'with',
      where: { slot: 'modifier', lemmas: MILITARY },
    }),
    noun('exercise, drill, manoeuvre, maneuver', {
      mutual: 'agent',
      object: 'with',
      where: { slot: 'agent', lemmas: FORCES },
      name: 'forces at drill',
    }),
    noun('game', {
      mutual: ['between', 'agent'],
      object: 'with',
      where: { slot: 'modifier', lemmas: ['war'] },
      name: 'war games',
    }),
    verb('train, exercise, drill', { object: 'with', mutual: [], prior: 0.8 }),
  ],
  yes: [
    ['American and South Korean forces began their annual drills.', 'United States', 'South Korea'],
    ['China held joint military exercises with Pakistan.', 'China', 'Pakistan'],
    ['China and Pakistan began joint naval drills.', 'China', 'Pakistan'],
  ],
  no: ['China exercised its veto.'],
};
