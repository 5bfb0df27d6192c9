/** Somebody expels, deports or suspends somebody. */
import { noun, verb } from '../pattern';
import { ACTOR, PERSON, type Predicate } from '../predicate';

export const expelled: Predicate = {
  name: 'expelled',
  meaning: 'expels, deports, suspends from',
  group: 'pressure',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '166',
  plover: 'SANCTION',
  patterns: [
    verb('expel, deport, banish, exile, evict, extradite, eject, throw out, kick out, drive out, force out, boot'),
    verb('hand over, turn over, surrender, send back, transfer, return', {
      object: ['patient', 'over'],
      objectTypes: PERSON,
      where: { slot: 'to', types: ['country'] },
      prior: 0.8,
      name: 'handing over',
    }),
    verb('suspend, bar, exclude, disqualify', {
      objectTypes: ['person', 'organisation', 'country'],
      prior: 0.8,
      name: 'suspending',
    }),
    verb('order, throw, kick, drive, force, escort', {
      objectTypes: ['person', 'group', 'organisation'],
      where: { slot: 'out of', filled: true },
      prior: 0.85,
      name: 'ordering out',
    }),
    noun('expulsion, deportation, extradition, eviction', {
      subject: ['agent', 'by', 'from'],
      object: ['of', 'owner'],
      prior: 0.85,
    }),
  ],
  yes: [
    ['Poland has handed over the banker Craig Tull to Austria.', 'Poland', 'Craig Tull'],

    ['Nancy Orr ordered Craig Tull out of the chamber.', 'Nancy Orr', 'Craig Tull'],
    ['Poland expelled 45 Russian diplomats.', 'Poland', 'Russia'],
    ['FIFA suspended Russia.', 'FIFA', 'Russia'],
  ],
  no: ['Poland suspended the talks.'],
};
