/** Somebody kidnaps somebody. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const abducted: Predicate = {
  name: 'abducted',
  meaning: 'kidnaps, takes hostage',
  group: 'conflict',
  subject: ACTOR,
  object: ['person', 'group', 'country'],
  symmetric: false,
  cameo: '181',
  plover: 'ASSAULT',
  patterns: [
    verb('kidnap, abduct, snatch'),
    verb('take, hold', {
      where: { slot: 'predicative', lemmas: ['hostage', 'captive', 'prisoner'] },
      name: 'taking hostage',
    }),
    verb('take hostage, hold hostage, take captive, hold captive', { name: 'taking hostage' }),
    noun('kidnapping, abduction', { subject: ['agent', 'by'], object: ['of', 'owner'] }),
  ],
  yes: [['Hamas kidnapped Gilad Shalit.', 'Hamas', 'Gilad Shalit']],
  no: ['Hamas held a rally.'],
};
