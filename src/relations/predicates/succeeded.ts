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
    verb('succeed, supplant, displace'),
    verb('replace', {
      where: { not: { slot: 'in', lemmas: ['minute', 'half', 'match', 'game', 'lineup'] } },
      name: 'replacing',
    }),
    verb('take over', { object: 'from', name: 'taking over' }),
    verb('hand over, hand', {
      subject: ['to', 'patient > to'],
      object: 'agent',
      subjectTypes: PERSON,
      where: [{ not: { slot: 'patient', filled: true } }],
      prior: 0.85,
      name: 'handing over',
    }),
    verb('hand, pass, surrender, transfer', {
      subject: ['to', 'patient > to', 'recipient'],
      object: 'agent',
      subjectTypes: PERSON,
      where: {
        slot: 'patient',
        lemmas: ['power', 'rein', 'baton', 'leadership', 'presidency', 'crown', 'premiership', 'job', 'post', 'role'],
      },
      prior: 0.85,
      name: 'passing the reins',
    }),
    title('successor, replacement', { object: ['owner', 'of', 'to', 'for'], office: false, name: 'successor' }),
    title('predecessor', { subject: ['owner', 'of'], object: BEARER, office: false, name: 'predecessor' }),
  ],
  yes: [
    [
      'Jan Nowak chaired Acme Corporation until 2016, when he handed over to Anna Kowalska.',
      'Anna Kowalska',
      'Jan Nowak',
    ],
    ['Olaf Scholz succeeded Angela Merkel.', 'Olaf Scholz', 'Angela Merkel'],
    ['Angela Merkel was replaced by Olaf Scholz.', 'Olaf Scholz', 'Angela Merkel'],
    ['Olaf Scholz took over from Angela Merkel.', 'Olaf Scholz', 'Angela Merkel'],
  ],
  no: ['Olaf Scholz succeeded in his task.'],
};
