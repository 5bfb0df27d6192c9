/** Somebody warns somebody. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const warned: Predicate = {
  name: 'warned',
  meaning: 'warns, cautions',
  group: 'pressure',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '130',
  plover: 'THREATEN',
  patterns: [
    verb('warn, caution, forewarn'),
    verb('warn, caution', {
      object: ['on > possessor'],
      prior: 0.6,
      where: { slot: 'patient', filled: false },
      name: 'warning on',
    }),
    verb('warn, caution', {
      object: 'clause',
      where: { slot: 'complement', lemmas: ['face', 'suffer', 'pay', 'regret', 'lose', 'risk'] },
      prior: 0.8,
      name: 'warning of a cost',
    }),
    verb('warn, caution', {
      object: ['complement > on', 'complement > upon'],
      where: { slot: 'complement', lemmas: ['backfire', 'rebound', 'recoil'] },
      prior: 0.8,
      name: 'warning of a backlash',
    }),
    noun('warning, caution, admonition', { object: ['to', 'for', 'against'], prior: 0.85 }),
    verb('serve', {
      object: ['on', 'patient > on'],
      where: { slot: 'patient', lemmas: ['notice'] },
      name: 'serving notice',
    }),
    verb('serve, put', { object: 'patient', where: { slot: 'on', lemmas: ['notice'] }, name: 'putting on notice' }),
  ],
  yes: [
    ['Japan warned China.', 'Japan', 'China'],
    ['Japan issued a warning to China.', 'Japan', 'China'],
    ['China was warned by Japan.', 'Japan', 'China'],
    ['Japan warns China', 'Japan', 'China'],
  ],
  no: ['Japan warned of an attack.', 'Japan warned that China would attack.'],
};
