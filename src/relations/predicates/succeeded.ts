/** Somebody takes over from somebody in an office. */
import { BEARER, title, verb } from '../pattern';
import { PERSON, type Predicate } from '../predicate';

export const succeeded: Predicate = {
  name: 'succeeded',
  meaning: 'replaces, takes over from',
  group: 'office',
  subject: PERSON,
  object: PERSON,
  symmetric: false,
  patterns: [
    verb('succeed, replace, supplant'),
    verb('take over', { object: 'from', name: 'taking over' }),
    title('successor, replacement', { object: ['owner', 'of', 'to', 'for'], office: false, name: 'successor' }),
    title('predecessor', { subject: ['owner', 'of'], object: BEARER, office: false, name: 'predecessor' }),
  ],
  yes: [
    ['Olaf Scholz succeeded Angela Merkel.', 'Olaf Scholz', 'Angela Merkel'],
    ['Angela Merkel was replaced by Olaf Scholz.', 'Olaf Scholz', 'Angela Merkel'],
    ['Olaf Scholz took over from Angela Merkel.', 'Olaf Scholz', 'Angela Merkel'],
  ],
  no: ['Olaf Scholz succeeded in his task.'],
};
