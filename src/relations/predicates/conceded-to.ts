/** Somebody yields to somebody, eases measures, or grants what was asked. */
import { verb, words } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

const MEASURES = words(
  'sanction, embargo, ban, curfew, blockade, restriction, siege, state, emergency, boycott, quota, tariff, measure, control, curb, limit, rule, pressure, punishment',
);

/** What is somebody's to do only by leave. */
const PERMITTED = words(
  'return, visit, entry, access, passage, inspection, departure, deployment, delivery, flight, overflight, transit, rally, demonstration, march, participation, presence, exit, emigration, travel, asylum, autonomy, independence, amnesty, visa, permission, leave, freedom, self-rule, self-government, repatriation, candidacy, candidature, formation',
);

export const concededTo: Predicate = {
  name: 'conceded_to',
  meaning: 'yields, eases measures, grants',
  group: 'support',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '080',
  plover: 'CONCEDE',
  patterns: [
    verb(
      'yield, bow, capitulate, surrender, give in, cave in, cave, concede, acquiesce, relent, submit, succumb, kowtow, defer',
      {
        object: ['to', 'to > possessor', 'to > from'],
      },
    ),
    verb('surrender, cede, relinquish', { object: ['to', 'patient > to'], name: 'surrendering' }),
    verb('hand over', {
      object: ['to', 'patient > to'],
      where: { slot: 'patient', filled: true },
      name: 'handing over',
    }),
    verb(
      'ease, lift, relax, loosen, end, suspend, remove, waive, drop, soften, scrap, rescind, repeal, shorten, unfreeze',
      {
        object: [
          'on',
          'against',
          'patient > on',
          'patient > against',
          'patient > from',
          'from',
          'patient > in',
          'in',
          'patient > of',
          'patient > modifier',
        ],
        where: { slot: 'patient', lemmas: MEASURES },
        objectTypes: ['person', 'organisation', 'country', 'group', 'place'],
        name: 'easing',
      },
    ),
    verb('allow, permit, let', { where: { complement: 'infinitive' }, prior: 0.75, name: 'allowing' }),
    verb('allow, permit', {
      where: { slot: 'patient > complement', filled: true },
      prior: 0.75,
      name: 'allowing somebody who',
    }),
    verb('allow, permit, grant, approve, authorise, authorize, accept', {
      object: ['recipient', 'patient > of', 'patient > by', 'patient > possessor', 'patient > for'],
      where: { slot: 'patient', lemmas: PERMITTED },
      prior: 0.8,
      name: 'permitting',
    }),
    verb('compensate, indemnify, reimburse, recompense', { name: 'compensating' }),
    verb('pay, grant, award, offer', {
      object: ['recipient', 'to', 'patient > to'],
      where: {
        slot: 'patient',
        lemmas: ['compensation', 'reparation', 'damages', 'restitution', 'indemnity', 'ransom'],
      },
      name: 'paying compensation',
    }),
    verb('meet, accept, grant, satisfy, agree', {
      object: ['patient > possessor', 'to > possessor'],
      where: [{ slot: 'patient', lemmas: ['demand', 'request', 'condition', 'ultimatum', 'wish'] }],
      prior: 0.8,
      name: 'meeting demands',
    }),
    verb('offer, make', {
      object: ['recipient', 'patient > to'],
      where: { slot: 'patient', lemmas: ['concession'] },
      name: 'concession',
    }),
  ],
  yes: [
    ['India allowed the return of Pakistani refugees.', 'India', 'Pakistan'],
    ['India paid compensation to Pakistani fishermen.', 'India', 'Pakistan'],
    ['India eased the restrictions imposed on Pakistan.', 'India', 'Pakistan'],
    ['India lifted its ban on Pakistan.', 'India', 'Pakistan'],
    ['India bowed to Pakistan.', 'India', 'Pakistan'],
    ['India allowed Pakistan to inspect the dam.', 'India', 'Pakistan'],
  ],
  no: ['India eased past Pakistan.', 'India lifted the trophy.'],
};
