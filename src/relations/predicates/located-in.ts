/** Where a place, a building, a body or an event is. */
import { BEARER, between, mark, noun, verb } from '../pattern';
import type { EntityType } from '../../model';
import { COUNTRY, LAND, type Predicate } from '../predicate';

const THINGS: readonly EntityType[] = ['place', 'facility', 'organisation', 'event'];
const PLACES: readonly EntityType[] = ['place', 'facility'];

export const locatedIn: Predicate = {
  name: 'located_in',
  meaning: 'lies in',
  group: 'standing',
  subject: THINGS,
  object: LAND,
  symmetric: false,
  patterns: [
    verb('locate, situate, lie, stand, sit', {
      subject: ['patient', 'agent', 'bearer'],
      object: ['in', 'at', 'on', 'near', 'within'],
      name: 'located',
    }),
    mark(',', {
      subjectTypes: PLACES,
      objectTypes: COUNTRY,
      where: { slot: 'right', kinds: ['country', 'nation', 'territory', 'former-country'] },
      prior: 0.9,
    }),
    mark(',', {
      subjectTypes: PLACES,
      objectTypes: ['place'],
      where: [{ slot: 'right', kinds: ['region'] }, { not: { slot: 'left', kinds: ['region', 'continent', 'sea'] } }],
      prior: 0.9,
    }),
    mark(',', {
      subjectTypes: PLACES,
      objectTypes: ['place'],
      where: [{ apposed: true }, { not: { slot: 'left', kinds: ['region', 'continent', 'sea', 'city', 'capital'] } }],
      prior: 0.8,
    }),
    mark("'s ’s ' ’", {
      subject: 'right',
      object: 'left',
      subjectTypes: PLACES,
      objectTypes: ['place', 'country'],
      name: 'possessive',
    }),
    between('in', { subjectTypes: PLACES, objectTypes: ['place', 'country'] }),
    noun('district, province, region, suburb, neighbourhood, neighborhood, borough, county, quarter', {
      subject: 'beside',
      object: ['owner', 'in'],
      subjectTypes: ['place'],
      objectTypes: ['place', 'country'],
      prior: 0.85,
      name: 'district',
    }),
    noun('capital', {
      subject: BEARER,
      object: ['of', 'owner', 'beside'],
      subjectTypes: ['place'],
      objectTypes: ['place'],
      prior: 0.85,
      name: 'regional capital',
    }),
    noun(
      'town, city, village, region, province, district, suburb, island, port, resort, county, peninsula, neighbourhood, neighborhood, area, valley, enclave, territory, municipality, airport, university, museum, base, prison, camp, stadium, church, mosque, cathedral, hotel, hospital',
      {
        subject: ['bearer', 'of'],
        object: ['in', 'owner', 'beside'],
        subjectTypes: PLACES,
        prior: 0.85,
        name: 'kind of place',
      },
    ),
  ],
  yes: [
    ['The talks were held in Austin, Texas.', 'Austin', 'Texas'],
    ['Dresden is located in Germany.', 'Dresden', 'Germany'],
    ['Dresden, a city in Germany, was hit.', 'Dresden', 'Germany'],
    ['Dresden, the capital of Saxony, was hit.', 'Dresden', 'Saxony'],
  ],
  no: [
    'Jan Hill, a city councilman in the Ohio town, spoke first.',
    'In Austin, Germany won the prize.',
    'She flew from Dresden to Germany.',
  ],
};
