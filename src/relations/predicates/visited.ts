/** Somebody travels to a place, a country or a body. */
import { adjective, between, noun, verb, words } from '../pattern';
import type { EntityType } from '../../model';
import { ACTOR, PERSON, type Predicate } from '../predicate';

const SEEN: readonly EntityType[] = ['place', 'facility', 'country', 'organisation', 'person'];
const REACHED: readonly EntityType[] = ['place', 'facility', 'country', 'organisation'];

const GATHERINGS = words(
  'summit, rally, meeting, conference, funeral, ceremony, forum, service, wedding, match, festival, event, congress, convention, inauguration, reception, dinner, talk, memorial, parade, gathering, commemoration',
);

export const visited: Predicate = {
  name: 'visited',
  meaning: 'travels to, arrives in, heads to, tours',
  group: 'movement',
  subject: ACTOR,
  object: SEEN,
  symmetric: false,
  cameo: '042',
  plover: 'CONSULT',
  patterns: [
    verb('visit, tour', { object: ['patient', 'to', 'in'] }),
    verb('travel, fly, go, head, journey, jet, drive, come, sail, rush, cross, march, walk, trek', {
      object: ['to', 'into'],
      subjectTypes: PERSON,
      objectTypes: REACHED,
      where: { not: { slot: 'to', kinds: ['parliament', 'party'] } },
      name: 'going',
    }),
    verb('arrive, land, touch down, disembark', {
      object: ['in', 'at', 'on', 'to'],
      subjectTypes: PERSON,
      objectTypes: REACHED,
      name: 'arriving',
    }),
    verb('reach, enter', {
      subjectTypes: PERSON,
      objectTypes: ['place', 'facility', 'country'],
      name: 'reaching',
      prior: 0.85,
    }),
    verb('leave, depart, set off, set out, bind, board', {
      object: ['for', 'patient > for'],
      subjectTypes: PERSON,
      objectTypes: ['place', 'facility', 'country'],
      prior: 0.85,
      name: 'leaving for',
    }),
    verb('receive, host, greet, welcome', {
      subject: 'patient',
      object: ['in', 'at'],
      subjectTypes: PERSON,
      objectTypes: ['place', 'country', 'facility'],
      prior: 0.8,
      name: 'received there',
    }),
    verb('stop, stop over, touch down, stay', {
      object: ['in', 'at'],
      subjectTypes: PERSON,
      objectTypes: ['place', 'country'],
      prior: 0.75,
      name: 'stopping',
    }),
    verb('set', {
      object: ['in', 'on', 'patient > in', 'patient > on'],
      subjectTypes: PERSON,
      objectTypes: ['place', 'country'],
      where: { slot: 'patient', lemmas: ['foot'] },
      name: 'setting foot',
    }),
    noun('way, route', {
      subject: 'scene',
      object: 'to',
      subjectTypes: PERSON,
      objectTypes: ['place', 'country'],
      prior: 0.75,
      name: 'on the way',
    }),
    verb('return, travel, fly, come', {
      object: ['from > to', 'patient > to'],
      where: { slot: 'from', lemmas: ['visit', 'trip', 'tour'] },
      name: 'returning from',
    }),
    between('in', {
      subject: 'located',
      subjectTypes: PERSON,
      objectTypes: ['place'],
      prior: 0.75,
      name: 'being there',
    }),
    adjective('due, expected, bound', {
      object: ['in', 'at'],
      subjectTypes: PERSON,
      objectTypes: ['place', 'country', 'facility'],
      stance: { modality: 'planned' },
      name: 'due',
    }),
    verb('attend, address, join, open, host, chair', {
      object: ['patient > in', 'patient > at', 'in', 'at'],
      subjectTypes: PERSON,
      objectTypes: ['place'],
      where: { slot: 'patient', lemmas: GATHERINGS },
      prior: 0.85,
      name: 'attending',
    }),
    verb('travel, fly, go, come, arrive', {
      subject: 'with',
      object: ['to', 'in'],
      subjectTypes: PERSON,
      objectTypes: ['place', 'country'],
      prior: 0.8,
      name: 'accompanying',
    }),
    noun('visit, trip, tour, flight, journey, pilgrimage, stopover, voyage, excursion', {
      subject: ['agent', 'owner', 'by', 'of', 'modifier', 'scene'],
      object: ['to', 'in', 'of', 'modifier'],
    }),
    noun('arrival', { subject: ['owner', 'of', 'by'], object: ['in', 'at'], subjectTypes: PERSON, name: 'arrival' }),
  ],
  yes: [
    ['Emmanuel Macron received Angela Merkel in Paris.', 'Angela Merkel', 'Paris'],
    ['Angela Merkel might stop in Warsaw on her way to Vilnius.', 'Angela Merkel', 'Warsaw', 'possible'],
    ['If Angela Merkel sets foot in Poland, the deal is off.', 'Angela Merkel', 'Poland', 'hypothetical'],

    ['Angela Merkel will address a rally in Ankara on Friday.', 'Angela Merkel', 'Ankara', 'planned'],
    ['Angela Merkel is due in Ankara next week.', 'Angela Merkel', 'Ankara', 'planned'],
    ['Angela Merkel was in Ankara last month for talks.', 'Angela Merkel', 'Ankara'],
    ['Angela Merkel visited Poland on Monday.', 'Angela Merkel', 'Poland'],
    ['Angela Merkel arrived in Warsaw last night.', 'Angela Merkel', 'Warsaw'],
    ['Angela Merkel will fly to Warsaw.', 'Angela Merkel', 'Warsaw', 'planned'],
    ['Angela Merkel cancelled a visit to Poland.', 'Angela Merkel', 'Poland', 'asserted not'],
    ['Angela Merkel paid a visit to Poland.', 'Angela Merkel', 'Poland'],
    ['Angela Merkel to visit Poland', 'Angela Merkel', 'Poland', 'planned'],
    ["Merkel's trip to Poland was short.", 'Angela Merkel', 'Poland'],
    ['Angela Merkel may visit Poland.', 'Angela Merkel', 'Poland', 'possible'],
  ],
  no: [
    'Angela Merkel came to the European Parliament in 2021.',
    'The prize went to Angela Merkel.',
    'Exports to Poland rose.',
  ],
};
