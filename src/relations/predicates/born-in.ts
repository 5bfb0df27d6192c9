/** Where somebody was born. */
import { BEARER, between, adjective, noun, title, verb } from '../pattern';
import { LAND, PERSON, type Predicate } from '../predicate';

export const bornIn: Predicate = {
  name: 'born_in',
  meaning: 'was born in',
  group: 'standing',
  subject: PERSON,
  object: LAND,
  symmetric: false,
  patterns: [
    verb('bear, born', {
      subject: ['patient', 'named', 'bearer'],
      object: ['in', 'near', 'at', 'outside', 'in > outside', 'in > near', 'in > of', 'in > in'],
      name: 'born',
    }),
    adjective('born', { subject: ['agent', 'named', 'bearer'], object: ['in', 'near', 'at'], name: 'born' }),
    verb('bear, born', { subject: 'bearer', object: 'beside', prior: 0.85, name: 'X-born' }),
    title('native', { object: ['of', 'beside', 'owner'], office: false, name: 'native' }),
    noun('town, hometown, village, city', {
      subject: 'owner',
      object: BEARER,
      where: { slot: 'modifier', lemmas: ['home', 'native'] },
      prior: 0.85,
      name: 'home town',
    }),
    between('from', {
      subject: ['left > named', 'left > bearer'],
      objectTypes: ['place'],
      where: [
        { slot: 'left', lemmas: ['son', 'daughter'] },
        { slot: 'left > of', filled: false },
      ],
      prior: 0.8,
      name: 'son from',
    }),
    noun('hometown', { subject: 'owner', object: ['of', ...BEARER], prior: 0.85, name: 'home town' }),
    noun('town, village, city', {
      subject: 'owner',
      object: 'of',
      where: { slot: 'modifier', lemmas: ['home', 'native'] },
      prior: 0.85,
      name: 'home town',
    }),
    noun('birth', { subject: ['owner', 'of'], object: ['in', 'at'], name: 'birth' }),
    noun('birthplace', { subject: ['of', 'owner'], object: BEARER, name: 'birthplace' }),
  ],
  yes: [
    ["In Hamburg, Angela Merkel's home town, crowds marched.", 'Angela Merkel', 'Hamburg'],

    ['Angela Merkel was born in Hamburg in 1954.', 'Angela Merkel', 'Hamburg'],
    ['Angela Merkel, born in Hamburg, spoke first.', 'Angela Merkel', 'Hamburg'],
    ['Born in a village outside Hamburg, Angela Merkel trained as a nurse.', 'Angela Merkel', 'Hamburg'],
    ['Angela Merkel is a native of Hamburg.', 'Angela Merkel', 'Hamburg'],
    ['Born in Hamburg, Angela Merkel will lead the inquiry.', 'Angela Merkel', 'Hamburg'],
    ['In Hamburg, the northern city where Angela Merkel was born, crowds marched.', 'Angela Merkel', 'Hamburg'],
    ["Jane Brown, a miner's daughter from Hamburg, spoke first.", 'Jane Brown', 'Hamburg'],
  ],
  no: ['The idea was born in Hamburg.', 'Angela Merkel visited Hamburg.'],
};
