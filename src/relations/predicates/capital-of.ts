/** Which town is a country's capital. */
import { BEARER, noun } from '../pattern';
import { COUNTRY, PLACE, type Predicate } from '../predicate';

export const capitalOf: Predicate = {
  name: 'capital_of',
  meaning: 'is the capital of',
  group: 'standing',
  subject: PLACE,
  object: COUNTRY,
  symmetric: false,
  patterns: [noun('capital', { subject: BEARER, object: ['owner', 'of', 'beside', 'body'], name: 'capital' })],
  yes: [
    ['Kyiv, the capital of Ukraine, was hit.', 'Kyiv', 'Ukraine'],
    ['The Ukrainian capital, Kyiv, was hit.', 'Kyiv', 'Ukraine'],
    ["Ukraine's capital Kyiv was hit.", 'Kyiv', 'Ukraine'],
    ['Kenyan troops fought in the capital, Nairobi.', 'Nairobi', 'Kenya'],
  ],
  no: ['Investors took capital from Kyiv to Ukraine.'],
};
