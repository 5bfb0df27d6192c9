/** Somebody investigates or inspects somebody. */
import { noun, orOwner, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const investigated: Predicate = {
  name: 'investigated',
  meaning: 'investigates, inspects, probes',
  group: 'law',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '090',
  plover: 'ACCUSE',
  patterns: [
    verb('investigate, probe, audit, scrutinise, scrutinize, interrogate', { object: orOwner('patient') }),
    verb('inspect, monitor, examine, question, search', {
      subjectTypes: ['organisation', 'country'],
      prior: 0.75,
      name: 'inspecting',
    }),
    verb('look', { object: ['into', 'into > possessor'], prior: 0.85, name: 'looking into' }),
    verb('investigate, examine, probe, scrutinise, scrutinize, look', {
      object: 'clause',
      where: { complement: 'finite' },
      prior: 0.85,
      name: 'investigating whether',
    }),
    verb('open, launch, begin, start, order, conduct, face', {
      object: ['patient > into', 'patient > of', 'patient > possessor', 'into'],
      where: { slot: 'patient', lemmas: ['investigation', 'inquiry', 'enquiry', 'probe', 'review', 'audit'] },
      name: 'opening an inquiry',
    }),
    noun('investigation, inquiry, enquiry, probe, audit, inspection, interrogation', {
      object: ['into', 'of', 'into > possessor'],
      prior: 0.85,
    }),
    verb('send, dispatch, despatch, deploy', {
      object: ['to', 'patient > to', 'to > in', 'in'],
      where: { slot: 'patient', lemmas: ['inspector', 'investigator', 'auditor', 'detective'] },
      prior: 0.85,
      name: 'sending inspectors',
    }),
    verb('send, dispatch, despatch', {
      object: ['to', 'patient > to'],
      where: { slot: 'complement', lemmas: ['investigate', 'inspect', 'probe', 'verify'] },
      prior: 0.8,
      name: 'sending to investigate',
    }),
    verb('investigate', {
      object: ['for', 'over'],
      subject: 'by',
      where: { slot: 'patient', filled: false },
      prior: 0.7,
      name: 'under',
    }),
  ],
  yes: [
    ['The FBI is investigating whether Siemens paid bribes.', 'Federal Bureau of Investigation', 'Siemens'],

    ['The United Nations sent inspectors to Iraq.', 'United Nations', 'Iraq'],
    ['The FBI is investigating Boeing.', 'Federal Bureau of Investigation', 'Boeing'],
    ['The FBI opened an investigation into Boeing.', 'Federal Bureau of Investigation', 'Boeing'],
  ],
  no: ['The FBI investigated the crash.'],
};
