/** Somebody holds an office in a body, not its highest. */
import { BODY, title, verb, words } from '../pattern';
import type { EntityType } from '../../model';
import { COUNTRY, PERSON, type Predicate } from '../predicate';
import { FIELDS, LESSER } from './leader-of';

const BODIES: readonly EntityType[] = ['organisation', 'country'];

const STATE_BRANCHES = words(
  'army, military, navy, naval, force, forces, police, security, intelligence, spy, staff, defence, defense, border, customs, prison, tax, election, electoral',
);

export const officialOf: Predicate = {
  name: 'official_of',
  meaning: 'holds an office in',
  group: 'standing',
  subject: PERSON,
  object: BODIES,
  symmetric: false,
  throughOfficials: true,
  patterns: [
    title(
      'official, commissioner, adviser, advisor, aide, diplomat, treasurer, undersecretary, commander, general, admiral, prosecutor, judge, justice, regulator, counsel, sheriff, vice-president, vice-chairman, envoy, negotiator, inspector, administrator, comptroller, whip, strategist, controller, principal, dean, provost, rector, trustee, ombudsman, captain, colonel, marshal, attorney, constable, commodore, brigadier, coordinator, co-ordinator, superintendent',
      { object: BODY },
    ),
    verb('lead, head, run, manage, oversee', {
      object: ['patient > possessor', 'patient > of'],
      where: {
        slot: 'patient',
        lemmas: [
          'division',
          'department',
          'unit',
          'arm',
          'branch',
          'wing',
          'office',
          'bureau',
          'section',
          'team',
          'operation',
          'programme',
          'program',
          'directorate',
          'delegation',
        ],
      },
      prior: 0.85,
      name: 'leading a part',
    }),
    title('director, secretary, manager, executive, officer, editor', {
      object: BODY,
      where: { not: { followed: ['general', '- general'] } },
      name: 'director',
    }),
    title('head, chief, director', {
      subjectTypes: PERSON,
      object: ['at', 'for'],
      objectTypes: ['organisation'],
      where: [
        { slot: 'of', filled: true },
        { not: { slot: 'of', forms: ['name', 'pronoun'] } },
        { not: { slot: 'of', lemmas: ['state', 'government'] } },
      ],
      name: 'head of a field',
    }),
    title('chief, head, boss', {
      object: BODY,
      objectTypes: ['organisation'],
      where: { slot: 'modifier', lemmas: FIELDS },
      name: 'chief of a field',
    }),
    title('counterpart', {
      object: 'beside',
      objectTypes: COUNTRY,
      where: { slot: 'modifier', forms: ['demonym'] },
      prior: 0.85,
      name: 'counterpart',
    }),
    title('figure', {
      object: ['in', 'of', 'beside', 'owner'],
      objectTypes: ['organisation'],
      where: { slot: 'modifier', lemmas: ['senior', 'leading', 'top', 'prominent', 'key'] },
      prior: 0.85,
      name: 'figure',
    }),
    verb('edit, captain, manage, coach', { objectTypes: BODIES, prior: 0.8, name: 'editing' }),
    verb('lead, head, chair', {
      object: ['patient > owner', 'patient', 'patient > from', 'patient > of'],
      where: { slot: 'patient', lemmas: ['delegation', 'team', 'mission', 'campaign', 'negotiation'] },
      prior: 0.8,
      name: 'heading a delegation',
    }),
    title('president, chairman, chairwoman, chair, leader, head, chief, governor, mayor, speaker', {
      object: BODY,
      where: { slot: 'modifier', lemmas: LESSER },
      name: 'deputy',
    }),
    title('chief, head, boss', {
      object: BODY,
      objectTypes: ['country'],
      where: { slot: 'modifier', lemmas: STATE_BRANCHES },
      name: 'branch',
    }),
  ],
  yes: [
    ["Gail Hill, who leads the European Commission's trade division, spoke first.", 'Gail Hill', 'European Commission'],
    ['Margrethe Vestager, a commissioner of the European Union, spoke first.', 'Margrethe Vestager', 'European Union'],
    ['Kamala Harris was the vice president of the United States.', 'Kamala Harris', 'United States'],
    ['Russian army chief Valery Gerasimov spoke first.', 'Valery Gerasimov', 'Russia'],
    ['Pentagon official John Smith spoke first.', 'John Smith', 'Pentagon'],
    ['John Smith, head of policy at Oxfam, spoke first.', 'John Smith', 'Oxfam'],
    ["Apple's security chief, John Smith, spoke first.", 'John Smith', 'Apple'],
    ['John Smith, who edits the Daily Telegraph, spoke first.', 'John Smith', 'The Daily Telegraph'],
    ['Angela Merkel met her French counterpart, Emmanuel Macron.', 'Emmanuel Macron', 'France'],
    ['Jan Nowak, a senior figure in Hamas, spoke first.', 'Jan Nowak', 'Hamas'],
    ['A Polish delegation led by Jan Nowak arrived.', 'Jan Nowak', 'Poland'],
    ['Jan Nowak, who leads a team of observers from the European Union, spoke first.', 'Jan Nowak', 'European Union'],
    ["Jan Nowak, who led NATO's campaign in Libya, spoke first.", 'Jan Nowak', 'NATO'],
  ],
  no: ['Officials met in Brussels.', 'Margrethe Vestager spoke to an official of the European Union.'],
};
