/** Somebody accuses or blames somebody. */
import { noun, verb, words } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

const MISDEEDS = words(
  'abuse, attack, bomb, break, bully, cheat, commit, conspire, deceive, harass, interfere, invade, kidnap, kill, lie, meddle, mislead, murder, oppress, persecute, rig, sabotage, shell, shoot, spy, steal, target, torture, violate, breach, plot, support, finance, arm, sponsor',
);

export const accused: Predicate = {
  name: 'accused',
  meaning: 'accuses, blames, alleges, charges',
  group: 'conflict',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '112',
  plover: 'ACCUSE',
  patterns: [
    verb('accuse, blame, implicate, suspect, scapegoat, incriminate'),
    verb('blame, pin', { object: ['on', 'patient > on'], name: 'blaming on' }),
    verb('charge, indict', { where: { slot: 'with', filled: true }, name: 'charging with' }),
    verb('indict', { name: 'indicting' }),
    verb('allege, claim, charge, complain', {
      object: ['clause'],
      where: [{ complement: 'finite' }, { slot: 'complement', lemmas: MISDEEDS }],
      prior: 0.75,
      name: 'alleging',
    }),
    noun('accusation, allegation, charge, suspicion', {
      subject: 'actor',
      object: 'agent',
      prior: 0.8,
      name: 'held on charges',
    }),
    noun('accusation, allegation, charge, indictment, blame', {
      object: ['against', 'at'],
      prior: 0.85,
    }),
  ],
  yes: [
    ['Iran arrested Nazanin Zaghari-Ratcliffe on charges of spying.', 'Iran', 'Nazanin Zaghari-Ratcliffe'],
    ['Iran accused Israel of sabotage.', 'Iran', 'Israel'],
    ['Iran blamed the attack on Israel.', 'Iran', 'Israel'],
    ['Israel was accused by Iran of spying.', 'Iran', 'Israel'],
  ],
  no: ['Iran charged a fee.', 'Iran claimed that Israel had left.'],
};
