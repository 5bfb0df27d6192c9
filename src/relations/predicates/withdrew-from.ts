/** Somebody leaves a place, a body or a venture: retreats, quits, pulls out. */
import { noun, verb } from '../pattern';
import { ACTOR, LAND, type Predicate } from '../predicate';
import { HELPLESS } from './aid';
import { FORCES } from './forces';

export const withdrewFrom: Predicate = {
  name: 'withdrew_from',
  meaning: 'retreats, leaves, quits',
  group: 'movement',
  subject: ACTOR,
  object: [...LAND, 'organisation'],
  symmetric: false,
  cameo: '0874',
  plover: 'RETREAT',
  patterns: [
    verb('withdraw, pull out, retreat, pull back, disengage, secede, move out, bow out, pull', {
      object: ['from', 'out of', 'patient > from', 'of'],
    }),
    verb('evacuate, remove, recall, repatriate, extract', {
      object: ['from', 'patient > from'],
      subjectTypes: ['country', 'organisation', 'group'],
      where: { not: { slot: 'patient', lemmas: HELPLESS } },
      name: 'recalling',
    }),
    verb('withdraw, pull out, pull, recall, remove, fly, ship, airlift, move', {
      subject: 'patient',
      object: ['from', 'out of', 'of'],
      where: [
        { slot: 'patient', lemmas: FORCES },
        { slot: 'agent', filled: false },
      ],
      prior: 0.8,
      name: 'forces withdrawn',
    }),
    verb('quit, exit, abandon, vacate, evacuate, desert', {
      objectTypes: ['country', 'organisation', 'place'],
      name: 'quitting',
    }),
    verb('leave', {
      subjectTypes: ['country', 'organisation', 'group'],
      objectTypes: ['country', 'organisation'],
      prior: 0.85,
      name: 'leaving',
    }),
    verb('walk, storm, break away, defect, split', {
      object: ['out of', 'from'],
      subjectTypes: ['person', 'group', 'organisation'],
      objectTypes: ['organisation'],
      prior: 0.85,
      name: 'walking out',
    }),
    verb('leave', { subjectTypes: ['person'], objectTypes: ['organisation'], prior: 0.75, name: 'leaving a body' }),
    verb('flee, escape', {
      object: ['patient', 'from'],
      objectTypes: ['country', 'place'],
      subjectTypes: ['person', 'group'],
      name: 'fleeing',
    }),
    noun('withdrawal, pullout, pull-out, retreat, exit, evacuation, pullback, secession, disengagement', {
      subject: ['agent', 'owner', 'of', 'by', 'modifier'],
      object: ['from', 'out of'],
    }),
  ],
  yes: [
    ['Israeli troops were withdrawn from Lebanon.', 'Israel', 'Lebanon'],
    ['Israel withdrew from Gaza.', 'Israel', 'Gaza'],
    ['Israel withdrew its troops from Lebanon.', 'Israel', 'Lebanon'],
    ['Britain left the European Union.', 'United Kingdom', 'European Union'],
    ['Germany urged Israel to withdraw from Lebanon.', 'Israel', 'Lebanon', 'requested'],
    ['Jess Phillips walked out of the Labour Party.', 'Jess Phillips', 'Labour Party'],
  ],
  no: [
    'Jane Brown told the Reuters news agency that she would quit.',
    'Israel withdrew its offer.',
    'The train left Lebanon.',
  ],
};
