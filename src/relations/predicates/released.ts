/** Somebody frees somebody. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const released: Predicate = {
  name: 'released',
  meaning: 'frees, releases',
  group: 'law',
  subject: ACTOR,
  object: ['person', 'group', 'country'],
  symmetric: false,
  cameo: '084',
  plover: 'RETREAT',
  patterns: [
    verb('release, free, liberate, pardon, parole, acquit, emancipate, amnesty, repatriate, set free'),
    noun('release, pardon, liberation, acquittal', {
      subject: ['agent', 'by'],
      object: ['of', 'owner', 'for'],
      objectTypes: ['person', 'group'],
      prior: 0.8,
    }),
  ],
  yes: [['Iran released Nazanin Zaghari-Ratcliffe.', 'Iran', 'Nazanin Zaghari-Ratcliffe']],
  no: ['Iran released a report.', 'Apple released the iPhone.'],
};
