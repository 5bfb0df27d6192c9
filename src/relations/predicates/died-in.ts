/** Where somebody died. */
import { noun, verb } from '../pattern';
import { LAND, PERSON, type Predicate } from '../predicate';

export const diedIn: Predicate = {
  name: 'died_in',
  meaning: 'died in',
  group: 'standing',
  subject: PERSON,
  object: LAND,
  symmetric: false,
  patterns: [
    verb('kill, murder, assassinate, gun down, shoot dead, execute, behead, stab', {
      subject: 'patient',
      object: ['in', 'at', 'near', 'outside'],
      subjectTypes: PERSON,
      objectTypes: ['place'],
      prior: 0.85,
      name: 'killed',
    }),
    verb('die', { object: ['in', 'at', 'near'], name: 'died' }),
    noun('death', { subject: ['owner', 'of'], object: ['in', 'at', 'near'], name: 'death' }),
    verb('drown, perish', { object: ['in', 'at', 'near', 'off'], prior: 0.85, name: 'perished' }),
  ],
  yes: [
    ['Freddie Mercury was murdered in London in 1991.', 'Freddie Mercury', 'London'],
    ['Freddie Mercury died in London in 1991.', 'Freddie Mercury', 'London'],
    ['Freddie Mercury has died aged 45 in London.', 'Freddie Mercury', 'London'],
  ],
  no: ['Freddie Mercury nearly drowned the noise of London.', 'Freddie Mercury is dying to see London.'],
};
