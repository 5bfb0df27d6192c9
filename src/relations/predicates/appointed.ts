/** Somebody appoints or nominates somebody to an office. */
import { BEARER, noun, verb } from '../pattern';
import { ACTOR, PERSON, type Predicate } from '../predicate';
import { OFFICES } from './offices';

export const appointed: Predicate = {
  name: 'appointed',
  meaning: 'appoints, names, nominates',
  group: 'office',
  subject: ACTOR,
  object: PERSON,
  symmetric: false,
  patterns: [
    verb(
      'appoint, nominate, hire, reappoint, promote, recruit, designate, anoint, enlist, renominate, swear in, inaugurate',
    ),
    verb('name, choose, pick, select, tap, elevate, install, instal, make, propose, confirm, sign', {
      where: { slot: 'predicative', lemmas: OFFICES },
      name: 'naming',
    }),
    verb('hand, give, offer, award', {
      object: ['recipient', 'patient > to', 'to'],
      objectTypes: PERSON,
      where: { slot: 'patient', lemmas: ['job', 'post', 'role', 'portfolio', 'seat', 'position', 'captaincy'] },
      prior: 0.85,
      name: 'handing a post',
    }),
    noun('appointee', { subject: ['of', 'owner', 'beside'], object: BEARER, subjectTypes: PERSON, name: 'appointee' }),
    verb('give, hand', {
      object: ['recipient', 'patient > to', 'to'],
      objectTypes: PERSON,
      where: { slot: 'patient', lemmas: ['mandate'] },
      prior: 0.85,
      name: 'giving a mandate',
    }),
    verb('ask, task, charge, invite', {
      objectTypes: PERSON,
      where: { slot: 'complement > patient', lemmas: ['government', 'cabinet', 'administration'] },
      prior: 0.75,
      name: 'asking to form a government',
    }),
    noun('appointment, nomination, selection, hiring', {
      subject: ['agent', 'by'],
      object: ['of', 'owner'],
      prior: 0.8,
    }),
  ],
  yes: [
    ['Emmanuel Macron gave Jean Castex the mandate.', 'Emmanuel Macron', 'Jean Castex'],
    ['Emmanuel Macron asked Jean Castex to form a government.', 'Emmanuel Macron', 'Jean Castex'],
    [
      'Emmanuel Macron named Jean Castex as minister and a judge, Jane Brown, as secretary.',
      'Emmanuel Macron',
      'Jane Brown',
    ],

    ['Angela Merkel handed the job to Olaf Scholz.', 'Angela Merkel', 'Olaf Scholz'],
    ['Emmanuel Macron appointed Jean Castex as prime minister.', 'Emmanuel Macron', 'Jean Castex'],
    ['Jean Castex was appointed by Emmanuel Macron.', 'Emmanuel Macron', 'Jean Castex'],
    ['Jane Brown, an appointee of Emmanuel Macron, spoke first.', 'Emmanuel Macron', 'Jane Brown'],
  ],
  no: [
    "Emmanuel Macron called Jean Castex's appointment a scandal.",
    'Emmanuel Macron named Jean Castex in his speech.',
  ],
};
