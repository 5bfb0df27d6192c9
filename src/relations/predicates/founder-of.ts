/** Who founded an organisation. */
import { BODY, noun, title, verb } from '../pattern';
import type { EntityType } from '../../model';
import { ORGANISATION, type Predicate } from '../predicate';

const FOUNDERS: readonly EntityType[] = ['person', 'organisation'];

export const founderOf: Predicate = {
  name: 'founder_of',
  meaning: 'founded',
  group: 'standing',
  subject: FOUNDERS,
  object: ORGANISATION,
  symmetric: false,
  patterns: [
    verb('found, co-found, cofound'),
    verb('establish, create, start, launch, form, set up, co-create', {
      subjectTypes: ['person'],
      prior: 0.85,
      name: 'establishing',
    }),
    verb('found, co-found, cofound, establish, set up, launch', {
      subject: ['with', 'patient > with'],
      subjectTypes: ['person'],
      prior: 0.85,
      name: 'founding with',
    }),
    title('founder, co-founder, cofounder', { object: BODY }),
    noun('creation, establishment, founding', { subject: 'by', object: 'of', prior: 0.8 }),
  ],
  yes: [
    ['Jane Brown founded Acme Corporation with Tom Hill.', 'Tom Hill', 'Acme Corporation'],

    ['Jane Brown founded Acme Corporation in 1990.', 'Jane Brown', 'Acme Corporation'],
    ['Tom Hill, whose uncle Dan Hill founded Acme Corporation in 1931, spoke first.', 'Dan Hill', 'Acme Corporation'],
    ['Jane Brown is widely regarded as the founder of UNICEF.', 'Jane Brown', 'UNICEF'],
    ['Acme Corporation was founded by Jane Brown.', 'Jane Brown', 'Acme Corporation'],
    ['Jane Brown, the founder of Acme Corporation, spoke first.', 'Jane Brown', 'Acme Corporation'],
  ],
  no: ['Jane Brown found Acme Corporation in trouble.', 'Jane Brown met the founder of Acme Corporation.'],
};
