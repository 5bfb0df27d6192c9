/** Two sides meet in person: meetings, talks, summits. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const metWith: Predicate = {
  name: 'met_with',
  meaning: 'meets, holds talks, hosts a meeting',
  group: 'talk',
  subject: ACTOR,
  object: ACTOR,
  symmetric: true,
  cameo: '040',
  plover: 'CONSULT',
  patterns: [
    verb('meet', { mutual: 'agent', object: ['patient', 'with'] }),
    noun('talk, meeting, summit', { mutual: ['between', 'of', 'modifier', 'owner', 'agent'], object: 'with' }),
  ],
  yes: [],
  no: [],
};
