/** Where somebody lives. */
import { between, mark, noun, title, verb, words } from '../pattern';
import { LAND, PERSON, type Predicate } from '../predicate';
import { PEOPLE } from './citizen-of';

/** A place before an office is where somebody serves: "the Texas senator". */
const TOWNSPEOPLE = PEOPLE.split(', ')
  .filter(
    (word) =>
      !/^(general|officer|judge|lawmaker|senator|jurist|director|editor|captain|bishop|cardinal|executive|coach|prince|princess)$/.test(
        word,
      ),
  )
  .join(', ');

export const livesIn: Predicate = {
  name: 'lives_in',
  meaning: 'lives in',
  group: 'standing',
  subject: PERSON,
  object: LAND,
  symmetric: false,
  patterns: [
    verb('live, reside, dwell, settle', { object: ['in', 'at', 'near', 'on', 'outside'], name: 'living' }),
    verb('base', { subject: ['patient', 'agent', 'bearer'], object: ['in', 'at', 'near'], prior: 0.85, name: 'based' }),
    verb('move, relocate, emigrate', { object: ['to'], prior: 0.85, name: 'moving' }),
    verb('grow up, raise', {
      subject: ['agent', 'patient'],
      object: ['in', 'near', 'at'],
      subjectTypes: PERSON,
      prior: 0.85,
      name: 'raised',
    }),
    verb('base', {
      subject: ['patient', 'agent'],
      object: 'in',
      where: { slot: 'itself', auxiliaries: ['be'] },
      prior: 0.8,
      name: 'based',
    }),
    verb('bring up', { subject: 'patient', object: ['in', 'near', 'at'], prior: 0.85, name: 'brought up' }),
    title('resident, inhabitant', { object: ['of', 'beside', 'in'], office: false, name: 'resident' }),
    noun('home, residence, house, apartment', {
      subject: 'owner',
      object: ['in', 'at', 'near', 'outside'],
      prior: 0.8,
      name: 'home',
    }),
    title(TOWNSPEOPLE, {
      object: 'beside',
      objectTypes: ['place'],
      where: { slot: 'beside', forms: ['name'] },
      office: false,
      prior: 0.7,
      name: 'town',
    }),
    mark("'s ’s ' ’", {
      subject: 'right',
      object: 'left',
      objectTypes: ['place'],
      prior: 0.7,
      name: 'possessive',
    }),
    between('of, from', { objectTypes: ['place'], prior: 0.8 }),
    between('from', {
      subject: ['left > named', 'left > bearer'],
      objectTypes: ['place'],
      where: { slot: 'left', lemmas: words(TOWNSPEOPLE) },
      prior: 0.8,
      name: 'townsman from',
    }),
    between('in', {
      subject: ['left > named', 'left > bearer'],
      objectTypes: ['place'],
      where: { slot: 'left', lemmas: words(TOWNSPEOPLE) },
      prior: 0.75,
      name: 'townsman in',
    }),
  ],
  yes: [
    ['Jane Brown, an engineer from Chicago, spoke first.', 'Jane Brown', 'Chicago'],

    ['Jane Brown, a lawyer based in Chicago, spoke first.', 'Jane Brown', 'Chicago'],
    ['Jane Brown lives in Chicago.', 'Jane Brown', 'Chicago'],
    ['Jane Brown was brought up in Chicago.', 'Jane Brown', 'Chicago'],
    ['Jane Brown, who is based in Chicago, spoke first.', 'Jane Brown', 'Chicago'],
    ['Jane Brown, a resident of Chicago, spoke first.', 'Jane Brown', 'Chicago'],
    ['Jane Brown of Chicago spoke first.', 'Jane Brown', 'Chicago'],
  ],
  no: [
    'Jane Brown brought up the matter in Chicago.',
    'The Chicago-born singer Jane Brown spoke first.',
    'Jane Brown spoke in Chicago.',
    'The movement lives in Chicago.',
  ],
};
