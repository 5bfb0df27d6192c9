/** Somebody leaves an office of a body or a state. */
import { noun, verb } from '../pattern';
import { PERSON, type Predicate } from '../predicate';

export const resignedFrom: Predicate = {
  name: 'resigned_from',
  meaning: 'resigns, steps down from',
  group: 'office',
  subject: PERSON,
  object: ['organisation', 'country'],
  symmetric: false,
  plover: 'RETREAT',
  patterns: [
    verb('resign, step down, stand down, quit, retire, abdicate', {
      object: ['from', 'as > of', 'as > owner', 'as > modifier', 'as > for', 'from > of', 'from > modifier'],
    }),
    verb('resign, step down, stand down, quit, abdicate', {
      object: ['agent > modifier', 'agent > owner'],
      where: [
        { slot: 'from', filled: false },
        { slot: 'as', filled: false },
        { slot: 'patient', filled: false },
      ],
      prior: 0.8,
      name: 'resigning',
    }),
    verb('resign, quit, leave, vacate', {
      object: ['patient > of', 'patient > in', 'patient > at'],
      where: {
        slot: 'patient',
        lemmas: ['post', 'seat', 'job', 'office', 'position', 'leadership', 'presidency', 'chairmanship'],
      },
      name: 'leaving a post',
    }),
    noun('resignation, abdication, retirement', {
      subject: ['agent', 'owner', 'of', 'by'],
      object: ['from', 'as > of', 'as > modifier'],
    }),
  ],
  yes: [
    ['Mary Robinson resigned from the United Nations.', 'Mary Robinson', 'United Nations'],
    ['Mary Robinson stepped down as president of Ireland.', 'Mary Robinson', 'Ireland'],
    ['Irish president Mary Robinson resigned on Monday.', 'Mary Robinson', 'Ireland'],
  ],
  no: ['Mary Robinson resigned herself to Ireland.'],
};
