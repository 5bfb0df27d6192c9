/** Two sides fight: battles, clashes, wars. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const foughtWith: Predicate = {
  name: 'fought_with',
  meaning: 'fights, clashes with, is at war with',
  group: 'conflict',
  subject: ACTOR,
  object: ACTOR,
  symmetric: true,
  cameo: '193',
  plover: 'ASSAULT',
  patterns: [
    verb('fight, battle, combat, repel, repulse', { mutual: 'agent', object: ['patient', 'with', 'against'] }),
    verb('clash, skirmish, grapple, duel, war, spar, feud, tangle', {
      mutual: 'agent',
      object: ['with', 'against'],
      name: 'clashing',
    }),
    noun(
      'war, fighting, battle, clash, conflict, skirmish, fight, gunbattle, firefight, combat, hostility, gunfight, warfare',
      {
        mutual: ['between', 'among', 'agent', 'modifier'],
        object: ['with', 'against', 'on'],
      },
    ),
  ],
  yes: [
    ['Armenia fought Azerbaijan in 2020.', 'Armenia', 'Azerbaijan'],
    ['Armenian troops clashed with Azerbaijani forces.', 'Armenia', 'Azerbaijan'],
    ['The war between Armenia and Azerbaijan goes on.', 'Armenia', 'Azerbaijan'],
    ['Armenia is at war with Azerbaijan.', 'Armenia', 'Azerbaijan'],
  ],
  no: ['Armenia fought inflation.'],
};
