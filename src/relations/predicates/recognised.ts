/** A state recognises another, or restores or opens ties with it. */
import { lightVerb, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const recognised: Predicate = {
  name: 'recognised',
  meaning: 'recognises, restores or opens ties with',
  group: 'support',
  subject: ACTOR,
  object: ['country', 'organisation'],
  symmetric: false,
  cameo: '054',
  plover: 'SUPPORT',
  patterns: [
    verb('recognise, recognize', {
      object: ['patient', 'patient > possessor'],
      subjectTypes: ['country', 'organisation'],
    }),
    lightVerb(
      'restore, resume, establish, open, normalise, normalize, upgrade, renew, improve, strengthen, re-establish, reestablish, repair, build, forge, deepen, expand',
      'tie, relation, link, relationship',
      { mutual: ['between', 'agent'], object: ['with', 'to'], name: 'restoring ties' },
    ),
    verb('reopen, open', {
      object: ['in', 'patient > in'],
      where: { slot: 'patient', lemmas: ['embassy', 'consulate', 'mission'] },
      objectTypes: ['country'],
      name: 'opening an embassy',
    }),
  ],
  yes: [
    ['Spain recognised Palestine.', 'Spain', 'Palestine'],
    ['Saudi Arabia restored diplomatic ties with Iran.', 'Saudi Arabia', 'Iran'],
  ],
  no: ['Spain recognised the problem in Palestine.'],
};
