/** Somebody gives somebody aid: money, arms, shelter, help. */
import { noun, verb } from '../pattern';
import { AID, HELPLESS } from './aid';
import { ACTOR, type Predicate } from '../predicate';

export const aided: Predicate = {
  name: 'aided',
  meaning: 'gives aid, funds, arms, shelters',
  group: 'support',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '070',
  plover: 'AID',
  patterns: [
    verb(
      'aid, assist, fund, finance, arm, equip, shelter, subsidise, subsidize, evacuate, bankroll, resupply, sponsor, harbour, harbor, rearm, nurse, feed, rescue',
    ),
    verb('open, reopen', {
      object: ['to', 'patient > to', 'for'],
      where: { slot: 'patient', lemmas: ['border', 'door', 'frontier', 'gate', 'port', 'airspace'] },
      prior: 0.75,
      name: 'opening borders',
    }),
    verb('evacuate, rescue, airlift', {
      object: ['from', 'patient > from'],
      where: { slot: 'patient', lemmas: HELPLESS },
      prior: 0.75,
      objectTypes: ['country', 'organisation', 'group', 'place'],
      name: 'rescuing',
    }),
    verb('help', { prior: 0.85, name: 'helping' }),
    verb('bail out, bail', { name: 'bailing out' }),
    verb('train', { prior: 0.85, name: 'training' }),
    verb(
      'give, provide, supply, send, donate, grant, lend, deliver, extend, channel, contribute, hand, allocate, transfer, airlift, award, rush, distribute, earmark, loan, ship, smuggle, funnel, offer, pay, sell, approve',
      {
        object: ['recipient', 'to', 'patient > to', 'for', 'patient > for', 'patient > modifier'],
        where: { slot: 'patient', lemmas: AID },
        name: 'giving aid',
      },
    ),
    verb('provide, supply, furnish, present', { where: { slot: 'with', lemmas: AID }, name: 'providing with aid' }),
    noun('aid, assistance, relief, loan, grant, donation, bailout, subsidy', {
      object: ['to', 'for'],
      prior: 0.85,
    }),
    noun('delivery, shipment, supply, transfer, provision', {
      object: ['to', 'for'],
      where: { slot: 'of', lemmas: AID },
      prior: 0.8,
      name: 'delivery of aid',
    }),
  ],
  yes: [
    ['Norway opened its borders to Estonian refugees.', 'Norway', 'Estonia'],
    ['Norway evacuated the wounded from Estonia.', 'Norway', 'Estonia'],
    ['Iran shipped drones to Russia.', 'Iran', 'Russia'],
    ['Norway gave Haiti emergency aid.', 'Norway', 'Haiti'],
    ['Norway provided Haiti with food.', 'Norway', 'Haiti'],
    ['Norway sent weapons to Estonia.', 'Norway', 'Estonia'],
    ['Norway cancelled aid to Haiti.', 'Norway', 'Haiti', 'asserted not'],
  ],
  no: ['Norway sent a letter to Haiti.', 'Norway gave Haiti a warning.'],
};
