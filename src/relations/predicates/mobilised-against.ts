/** Somebody puts forces on alert or masses them against somebody. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';
import { FORCES } from './forces';

export const mobilisedAgainst: Predicate = {
  name: 'mobilised_against',
  meaning: 'puts on alert, masses forces against',
  group: 'conflict',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '150',
  plover: 'MOBILIZE',
  patterns: [
    verb('mobilise, mobilize, mass, amass, deploy, arm, rally', { object: ['against', 'patient > against'] }),
    verb('prepare, gear, brace, ready', {
      object: ['for > against', 'for > with', 'for > on', 'complement > patient'],
      where: { slot: 'agent', lemmas: FORCES },
      prior: 0.75,
      name: 'preparing',
    }),
    noun('mobilisation, mobilization, build-up, buildup', { object: ['against'] }),
  ],
  yes: [['Russia mobilised troops against Moldova.', 'Russia', 'Moldova']],
  no: ['Russia mobilised its reserves.'],
};
