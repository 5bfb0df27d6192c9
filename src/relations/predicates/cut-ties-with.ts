/** Somebody breaks off ties, talks or aid. */
import { lightVerb, noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const cutTiesWith: Predicate = {
  name: 'cut_ties_with',
  meaning: 'breaks off ties, talks or aid',
  group: 'pressure',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '161',
  plover: 'SANCTION',
  patterns: [
    lightVerb(
      'sever, cut, break, end, freeze, suspend, downgrade, loosen, halt, stop, terminate, renounce, scale, reduce, drop, withhold, withdraw',
      'tie, relation, link, contact, cooperation, relationship, alliance, partnership, diplomatic-relation, membership, dialogue, negotiation, talk',
      { object: ['with', 'to', 'from'], mutual: ['between'], prior: 0.9, where: [] },
    ),
    lightVerb(
      'cut, end, freeze, suspend, halt, stop, terminate, withhold, cut off',
      'aid, assistance, funding, help, supply, loan, credit, support',
      {
        object: ['to', 'for', 'from'],
        name: 'cutting aid',
      },
    ),
    lightVerb(
      'cut, end, freeze, suspend, halt, stop, terminate, withhold, cancel, block',
      'program, programme, package, shipment, flight, project, grant, payment, delivery',
      {
        object: ['to', 'for', 'modifier > for'],
        where: { slot: 'modifier', lemmas: ['aid', 'assistance', 'relief', 'food', 'loan'] },
        name: 'cutting an aid programme',
      },
    ),
    verb('break, split', {
      object: 'with',
      where: { slot: 'patient', filled: false },
      prior: 0.8,
      name: 'breaking with',
    }),
    verb('boycott', { objectTypes: ['organisation'], prior: 0.8, name: 'boycotting' }),
    noun('break, rupture, rift', { object: 'with', mutual: 'between', prior: 0.75 }),
  ],
  yes: [
    ['Bolivia suspended an aid programme for Chile.', 'Bolivia', 'Chile'],
    ['Bolivia broke off relations with Israel.', 'Bolivia', 'Israel'],
    ['Bolivia has severed ties with Israel.', 'Bolivia', 'Israel'],
    ['Bolivia threatened to cut ties with Israel.', 'Bolivia', 'Israel', 'possible'],
  ],
  no: ['Bolivia broke the record.'],
};
