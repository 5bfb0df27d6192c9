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
    ['Egypt fought Libya in 2020.', 'Egypt', 'Libya'],
    ['Egyptian troops clashed with Libyan forces.', 'Egypt', 'Libya'],
    ['The war between Egypt and Libya goes on.', 'Egypt', 'Libya'],
    ['Egypt is at war with Libya.', 'Egypt', 'Libya'],
  ],
  no: ['Egypt fought inflation.'],
};
