/** Somebody holds an office in a body, not its highest. */
import { BODY, title, words } from '../pattern';
import type { EntityType } from '../../model';
import { PERSON, type Predicate } from '../predicate';
import { LESSER } from './leader-of';

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
      'official, commissioner, adviser, advisor, aide, diplomat, treasurer, undersecretary, commander, general, admiral, prosecutor, judge, justice, regulator, counsel, sheriff, vice-president, vice-chairman, envoy, negotiator, inspector, administrator, comptroller, whip, strategist, controller, principal, dean, provost, rector, trustee, ombudsman, captain, colonel, marshal, attorney',
      { object: BODY },
    ),
    title('director, secretary, manager, executive, officer, editor', {
      object: BODY,
      where: { not: { followed: ['general', '- general'] } },
      name: 'director',
    }),
    title('president, chairman, chairwoman, chair, leader, head, chief, governor, mayor', {
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
    ['Margrethe Vestager, a commissioner of the European Union, spoke first.', 'Margrethe Vestager', 'European Union'],
    ['Kamala Harris was the vice president of the United States.', 'Kamala Harris', 'United States'],
    ['Russian army chief Valery Gerasimov spoke first.', 'Valery Gerasimov', 'Russia'],
    ['Pentagon official John Smith spoke first.', 'John Smith', 'Pentagon'],
  ],
  no: ['Officials met in Brussels.', 'Margrethe Vestager spoke to an official of the European Union.'],
};
