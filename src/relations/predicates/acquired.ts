/** A company buys or merges with another. */
import { BEARER, lightVerb, noun, verb, words } from '../pattern';
import { ORGANISATION, type Predicate } from '../predicate';

/** Part of a company is not the company. */
export const SHARES = words(
  'stake, share, shareholding, holding, quarter, third, half, per, percent, cent, pct, tenth, fifth, part, interest',
);

export const acquired: Predicate = {
  name: 'acquired',
  meaning: 'buys or merges with a company',
  group: 'business',
  subject: ['organisation', 'person'],
  object: ORGANISATION,
  symmetric: false,
  patterns: [
    verb('acquire, buy, purchase, take over, snap up, absorb, buy out, swallow', {
      where: { not: { slot: 'patient', lemmas: SHARES } },
    }),
    verb('merge', { object: ['with'], mutual: 'agent', subjectTypes: ORGANISATION, name: 'merging' }),
    noun('acquisition, takeover, purchase, buyout', { object: ['of'] }),
    noun('merger', {
      mutual: ['between', 'of', 'agent'],
      object: ['with'],
      subjectTypes: ORGANISATION,
      name: 'merger',
    }),
    verb('sell, offload', {
      subject: ['to', 'patient > to', 'recipient'],
      subjectTypes: ['organisation'],
      where: [{ not: { slot: 'patient', lemmas: SHARES } }, { slot: 'patient', forms: ['name', 'pronoun'] }],
      prior: 0.85,
      name: 'selling',
    }),
    lightVerb('negotiate, discuss, consider, explore, plan, weigh', 'sale', {
      subject: ['to', 'of > to'],
      object: ['of', 'owner'],
      subjectTypes: ['organisation'],
      stance: { modality: 'planned' },
      prior: 0.8,
      name: 'negotiated sale',
    }),
    noun('sale', {
      subject: ['to', 'of > to'],
      object: ['of', 'owner'],
      subjectTypes: ['organisation'],
      prior: 0.8,
      name: 'sale',
    }),
    noun('bid, offer', {
      object: ['for'],
      stance: { modality: 'possible' },
      subjectTypes: ORGANISATION,
      prior: 0.75,
      name: 'bid',
    }),
    noun('owner', {
      subject: BEARER,
      object: 'of',
      where: { slot: 'modifier', lemmas: ['new'] },
      name: 'new owner',
    }),
  ],
  yes: [
    ['Siemens is negotiating the sale of Nokia to Microsoft.', 'Microsoft', 'Nokia', 'planned'],
    ['Siemens sold Nokia to Microsoft.', 'Microsoft', 'Nokia'],

    ['Microsoft acquired Nokia.', 'Microsoft', 'Nokia'],
    ['Microsoft agreed to buy Nokia.', 'Microsoft', 'Nokia', 'planned'],
    ["Microsoft's takeover of Nokia failed.", 'Microsoft', 'Nokia'],
  ],
  no: ['Microsoft bought chips from Nokia.'],
};
