/** Somebody seizes or confiscates a thing or a place. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const seized: Predicate = {
  name: 'seized',
  meaning: 'seizes, confiscates, occupies a thing',
  group: 'conflict',
  subject: ACTOR,
  object: ['organisation', 'place', 'facility', 'product', 'country', 'group'],
  symmetric: false,
  cameo: '171',
  plover: 'COERCE',
  patterns: [
    verb(
      'seize, confiscate, impound, capture, overrun, commandeer, hijack, expropriate, recapture, retake, conquer, storm, nationalise, nationalize, reconquer',
      {
        objectTypes: ['organisation', 'place', 'facility', 'product', 'country'],
      },
    ),
    verb('seize, confiscate, capture, occupy, grab, impound', {
      object: ['patient > possessor', 'from', 'patient > from'],
      prior: 0.7,
      name: 'seizing a thing',
    }),
    verb('freeze, seize, confiscate', {
      object: ['patient > at', 'at', 'patient > in'],
      objectTypes: ['organisation'],
      where: { slot: 'patient', filled: true },
      prior: 0.75,
      name: 'freezing money at',
    }),
    verb('occupy', { objectTypes: ['facility', 'organisation', 'place'], prior: 0.8, name: 'occupying' }),
    verb('take, seize, gain, win, assume, wrest', {
      object: ['of', 'patient > of', 'over', 'patient > over'],
      where: { slot: 'patient', lemmas: ['control'] },
      objectTypes: ['place', 'facility', 'organisation', 'country'],
      name: 'taking control',
    }),
    noun('seizure, capture, confiscation, hijacking, storming, conquest', {
      subject: ['agent', 'owner', 'by'],
      object: 'of',
      objectTypes: ['organisation', 'place', 'facility', 'product'],
    }),
  ],
  yes: [
    ['Sudan has frozen the money held at Deutsche Bank.', 'Sudan', 'Deutsche Bank'],

    ['Rebels from Sudan captured Darfur.', 'Sudan', 'Darfur'],
    ['Hamas seized control of Gaza.', 'Hamas', 'Gaza'],
  ],
  no: ['Hamas seized the chance.'],
};
