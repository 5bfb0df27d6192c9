/** Somebody sits, pleads or negotiates for a constituency, a client or a body. */
import { between, mark, title, verb } from '../pattern';
import type { EntityType } from '../../model';
import { PERSON, type Predicate } from '../predicate';

const REPRESENTED: readonly EntityType[] = ['person', 'organisation', 'country', 'group', 'place'];

export const represents: Predicate = {
  name: 'represents',
  meaning: 'represents',
  group: 'standing',
  subject: ['person', 'organisation'],
  object: REPRESENTED,
  symmetric: false,
  patterns: [
    verb('represent', { object: ['patient', 'for'], subjectTypes: PERSON }),
    verb('represent, defend, act', {
      object: ['patient', 'for'],
      subjectTypes: ['organisation'],
      objectTypes: ['person', 'organisation', 'group'],
      where: { slot: 'agent', lemmas: ['firm', 'lawyer', 'chambers', 'practice'] },
      name: 'firm',
    }),
    title('kc, qc, sc', {
      subject: 'bearer',
      object: ['bearer > for', 'for'],
      objectTypes: ['person', 'organisation'],
      prior: 0.8,
      name: 'counsel',
    }),
    title('mp, mep, senator, congressman, congresswoman, lawmaker, rep., sen.', {
      object: ['for', 'from', 'of', 'body'],
      objectTypes: ['place'],
      name: 'member',
    }),
    title('mp, mep, senator, congressman, congresswoman, lawmaker', {
      object: ['beside', 'owner'],
      objectTypes: ['place'],
      where: { not: { slot: 'beside', forms: ['demonym'] } },
      name: 'member',
    }),
    title('republican, democrat', {
      object: ['from', 'of'],
      objectTypes: ['place'],
      where: { number: 'singular' },
      office: false,
      name: 'partisan',
    }),
    title('representative, rep., rep, sen., sen, congressman, congresswoman, senator', {
      object: ['of', 'from'],
      objectTypes: ['place'],
      subjectTypes: PERSON,
      where: { number: 'singular' },
      name: 'member of Congress',
    }),
    between('of', {
      subjectTypes: PERSON,
      objectTypes: ['place'],
      where: [
        { slot: 'left', types: ['person'] },
        {
          slot: 'listed',
          lemmas: ['sens.', 'sens', 'reps.', 'reps', 'senators', 'senator', 'representatives', 'sen.', 'rep.'],
        },
      ],
      name: 'members of Congress',
    }),
    mark(', (', {
      object: 'beyond',
      subjectTypes: PERSON,
      objectTypes: ['place'],
      where: [
        { slot: 'right', kinds: ['party'] },
        { slot: 'right', lemmas: ['r', 'd'] },
      ],
      name: 'party and state',
    }),
    title('attorney', {
      object: ['beside', 'owner', 'of'],
      objectTypes: ['place'],
      where: { followed: ['general'] },
      name: 'attorney general',
    }),
    title('lawyer, attorney, barrister, solicitor, agent, counsel', {
      object: ['for', 'owner'],
      objectTypes: ['person', 'organisation'],
      prior: 0.8,
      name: 'lawyer',
    }),
    title('envoy, delegate, emissary, representative', {
      object: ['of', 'owner', 'beside'],
      objectTypes: ['organisation', 'country'],
      where: { not: { slot: 'to', filled: true } },
      prior: 0.8,
      name: 'envoy',
    }),
  ],
  yes: [
    ['Sens. Tom Hill of Wyoming and Jane Brown of Alabama spoke first.', 'Jane Brown', 'Alabama'],

    ['Representative Tom Hill of Mississippi spoke first.', 'Tom Hill', 'Mississippi'],
    ['Amal Clooney, a lawyer for Julian Assange, spoke first.', 'Amal Clooney', 'Julian Assange'],
    ['Jess Phillips, the MP for Birmingham, spoke first.', 'Jess Phillips', 'Birmingham'],
    ['Fiona Harker KC, for Julian Assange, spoke first.', 'Fiona Harker KC', 'Julian Assange'],
    ['Nebraska senator Tom Hill spoke first.', 'Tom Hill', 'Nebraska'],
    ["Birmingham's MP, Jess Phillips, spoke first.", 'Jess Phillips', 'Birmingham'],
    ["Julian Assange's lawyer, Amal Clooney, spoke first.", 'Amal Clooney', 'Julian Assange'],
    ['Tom Hill, who represents miners for the Labour Party, spoke first.', 'Tom Hill', 'Labour Party'],
    ['Sen. Tom Hill, R-Ohio, spoke first.', 'Tom Hill', 'Ohio'],
  ],
  no: ['Jess Phillips travelled to Birmingham.'],
};
