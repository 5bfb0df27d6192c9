/** Somebody removes somebody from an office. */
import { noun, verb } from '../pattern';
import { ACTOR, PERSON, type Predicate } from '../predicate';

export const dismissed: Predicate = {
  name: 'dismissed',
  meaning: 'sacks, fires, removes',
  group: 'office',
  subject: ACTOR,
  object: PERSON,
  symmetric: false,
  patterns: [
    verb('sack, fire, oust, depose, axe, dethrone, lay off, demote'),
    verb('dismiss, remove, relieve', {
      prior: 0.85,
      where: { not: { slot: 'as', filled: true } },
      name: 'removing',
    }),
    noun('dismissal, sacking, firing, removal, ouster', {
      subject: ['agent', 'by'],
      object: ['of', 'owner'],
      prior: 0.85,
    }),
  ],
  yes: [['Donald Trump sacked James Comey.', 'Donald Trump', 'James Comey']],
  no: ['Donald Trump fired a gun.'],
};
