/** Somebody frees somebody. */
import { noun, verb, words } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

const CAPTIVES = words(
  'captive, prisoner, hostage, detainee, soldier, conscript, fighter, militant, serviceman, inmate',
);

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
    verb('hand over, swap, exchange, return', {
      objectTypes: ['person', 'country'],
      where: { slot: 'patient', lemmas: CAPTIVES },
      prior: 0.85,
      name: 'handing over',
    }),
    noun('release, pardon, liberation, acquittal', {
      subject: ['agent', 'by'],
      object: ['of', 'owner', 'for'],
      objectTypes: ['person', 'group'],
      prior: 0.8,
    }),
  ],
  yes: [
    ['Ukraine handed over two Russian conscripts.', 'Ukraine', 'Russia'],
    ['Iran released Nazanin Zaghari-Ratcliffe.', 'Iran', 'Nazanin Zaghari-Ratcliffe'],
  ],
  no: ['Iran released a report.', 'Apple released the iPhone.'],
};
