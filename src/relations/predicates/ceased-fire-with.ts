/** Two sides stop fighting each other. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const ceasedFireWith: Predicate = {
  name: 'ceased_fire_with',
  meaning: 'ceasefire, truce',
  group: 'conflict',
  subject: ACTOR,
  object: ACTOR,
  symmetric: true,
  cameo: '0871',
  plover: 'RETREAT',
  patterns: [
    noun('ceasefire, cease-fire, truce, armistice, cessation', {
      mutual: ['between', 'among', 'agent', 'modifier'],
      object: ['with', 'between'],
    }),
    verb('disarm, demobilise, demobilize', { object: 'with', prior: 0.7 }),
  ],
  yes: [
    ['Ethiopia agreed a ceasefire with Eritrea.', 'Ethiopia', 'Eritrea'],
    ['A truce between Ethiopia and Eritrea has held.', 'Ethiopia', 'Eritrea'],
  ],
  no: ['Ethiopia called for a truce in Sudan.'],
};
