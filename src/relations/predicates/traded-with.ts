/** Two sides trade: buy, sell, export, import. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const tradedWith: Predicate = {
  name: 'traded_with',
  meaning: 'trades, buys from, sells to',
  group: 'cooperation',
  subject: ACTOR,
  object: ACTOR,
  symmetric: true,
  cameo: '061',
  plover: 'COOPERATE',
  patterns: [
    verb('trade, barter', { object: ['with'], mutual: 'agent' }),
    verb('sell, export, ship, supply', {
      object: ['to', 'patient > to'],
      objectTypes: ['country', 'organisation'],
      subjectTypes: ['country', 'organisation'],
      prior: 0.85,
      name: 'selling',
    }),
    verb('sell', {
      object: 'recipient',
      where: { slot: 'patient', filled: true },
      prior: 0.8,
      name: 'selling to',
    }),
    verb('buy, purchase, import, order, procure', {
      object: ['from', 'patient > from'],
      objectTypes: ['country', 'organisation'],
      subjectTypes: ['country', 'organisation'],
      prior: 0.85,
      name: 'buying',
    }),
    noun('trade', { mutual: ['between', 'agent'], object: 'with' }),
    noun('export, sale, shipment', { object: ['to'], objectTypes: ['country'], prior: 0.75, name: 'export' }),
    noun('import', { object: ['from'], objectTypes: ['country'], prior: 0.75, name: 'import' }),
  ],
  yes: [
    ['Brazil sells soya to China.', 'Brazil', 'China'],
    ['China imports oil from Iran.', 'China', 'Iran'],
    ['Trade between Brazil and China grew.', 'Brazil', 'China'],
  ],
  no: ['Brazil traded places with nobody.'],
};
