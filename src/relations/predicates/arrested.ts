/** Somebody arrests, detains or jails somebody. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const arrested: Predicate = {
  name: 'arrested',
  meaning: 'arrests, detains, jails, raids',
  group: 'law',
  subject: ACTOR,
  object: ['person', 'group', 'organisation', 'country'],
  symmetric: false,
  cameo: '173',
  plover: 'COERCE',
  patterns: [
    verb('arrest, detain, jail, imprison, apprehend, nab, incarcerate, handcuff, round up, lock up, intern'),
    verb('capture, catch, seize', { objectTypes: ['person', 'group'], prior: 0.8, name: 'capturing' }),
    verb('take', { where: { slot: 'into', lemmas: ['custody'] }, name: 'taking into custody' }),
    noun('arrest, detention, imprisonment, incarceration, capture', {
      subject: ['agent', 'by', 'modifier'],
      object: ['of', 'owner'],
      objectTypes: ['person', 'group', 'country'],
      prior: 0.8,
    }),
  ],
  yes: [
    ['Israeli soldiers arrested Marwan Barghouti.', 'Israel', 'Marwan Barghouti'],
    ['Marwan Barghouti was arrested by Israel.', 'Israel', 'Marwan Barghouti'],
    ['Israel plans to arrest Marwan Barghouti.', 'Israel', 'Marwan Barghouti', 'planned'],
  ],
  no: ['Israel arrested the decline.'],
};
