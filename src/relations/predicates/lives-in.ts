/** Where somebody lives. */
import { between, noun, title, verb } from '../pattern';
import { LAND, PERSON, type Predicate } from '../predicate';

export const livesIn: Predicate = {
  name: 'lives_in',
  meaning: 'lives in',
  group: 'standing',
  subject: PERSON,
  object: LAND,
  symmetric: false,
  patterns: [
    verb('live, reside, dwell, settle', { object: ['in', 'at', 'near', 'on', 'outside'], name: 'living' }),
    verb('move, relocate, emigrate', { object: ['to'], prior: 0.85, name: 'moving' }),
    verb('grow up, raise', {
      subject: ['agent', 'patient'],
      object: ['in', 'near', 'at'],
      subjectTypes: PERSON,
      prior: 0.85,
      name: 'raised',
    }),
    title('resident, inhabitant', { object: ['of', 'modifier', 'in'], office: false, name: 'resident' }),
    noun('home, residence, house, apartment', {
      subject: 'owner',
      object: ['in', 'at', 'near', 'outside'],
      prior: 0.8,
      name: 'home',
    }),
    between('of', { objectTypes: ['place'], prior: 0.8 }),
  ],
  yes: [
    ['Jane Brown lives in Chicago.', 'Jane Brown', 'Chicago'],
    ['Jane Brown, a resident of Chicago, spoke first.', 'Jane Brown', 'Chicago'],
    ['Jane Brown of Chicago spoke first.', 'Jane Brown', 'Chicago'],
  ],
  no: ['Jane Brown spoke in Chicago.', 'The movement lives in Chicago.'],
};
