/** Somebody imposes sanctions or an embargo on somebody. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const sanctioned: Predicate = {
  name: 'sanctioned',
  meaning: 'sanctions, embargoes',
  group: 'pressure',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '163',
  plover: 'COERCE',
  patterns: [
    verb('sanction, embargo, blacklist, penalise, penalize'),
    verb('fine', { prior: 0.85, name: 'fining' }),
    noun('sanction, embargo, tariff, penalty, duty, levy', {
      object: ['on', 'against', 'upon', 'for'],
    }),
    noun('restriction, ban, freeze, curb, quota', {
      object: ['on', 'against'],
      objectTypes: ['country', 'organisation'],
      where: {
        slot: 'modifier',
        lemmas: ['trade', 'import', 'export', 'travel', 'visa', 'arm', 'asset', 'economic', 'oil', 'flight'],
      },
      name: 'trade restriction',
    }),
    verb('freeze', {
      object: 'patient > possessor',
      where: { slot: 'patient', lemmas: ['asset', 'account', 'fund'] },
      name: 'freezing assets',
    }),
  ],
  yes: [
    ['Ofcom fined Microsoft.', 'Ofcom', 'Microsoft'],

    ['Canada imposed sanctions on Myanmar.', 'Canada', 'Myanmar'],
    ['Canada threatened to impose sanctions on Myanmar.', 'Canada', 'Myanmar', 'possible'],
    ['Canadian sanctions against Myanmar hurt trade.', 'Canada', 'Myanmar'],
  ],
  no: ['Canada sanctioned the visit.'],
};
