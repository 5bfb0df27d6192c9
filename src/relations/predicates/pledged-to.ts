/** Somebody offers or promises somebody something. */
import { adjective, noun, verb, words } from '../pattern';
import { AID } from './aid';
import { ACTOR, type Predicate } from '../predicate';

const HELPFUL = words(
  'aid, help, assist, support, back, defend, protect, give, provide, supply, send, lend, grant, fund, finance, donate, deliver, contribute, arm, train, rebuild, cooperate, work, release, free, return, hand, recognise, recognize, negotiate, talk, shelter, invest, share, stand, strengthen, boost, respect, pay, extend, evacuate, rescue, join, reform, democratise, democratize, modernise, modernize, develop, improve, stabilise, stabilize, secure, restore, feed, compensate, repay, consult, respond, allow, permit, let, host, invite, ensure, reconstruct, revive, unite, heal, honour, honor, repair, cede, grant, bring, create, build',
);
const YIELDING = words('withdraw, pull, lift, ease, end, stop, halt, suspend');

export const pledgedTo: Predicate = {
  name: 'pledged_to',
  meaning: 'offers, promises, assures',
  group: 'support',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '030',
  plover: 'AGREE',
  patterns: [
    verb('assure, reassure, promise, guarantee'),
    verb('promise, pledge, offer, guarantee, commit, extend', {
      object: ['recipient', 'patient > to', 'patient > for', 'for'],
      name: 'giving word',
    }),
    verb('promise, pledge, offer, vow, undertake, agree, commit, volunteer, swear, announce, decide', {
      object: ['complement > recipient', 'complement > patient', 'complement > with', 'complement > for'],
      where: { slot: 'complement', lemmas: HELPFUL },
      prior: 0.8,
      name: 'promising to',
    }),
    verb('promise, pledge, offer, vow, undertake, agree, decide', {
      object: ['complement > recipient', 'complement > to', 'complement > for'],
      where: { slot: 'complement > patient', lemmas: AID },
      prior: 0.85,
      name: 'promising aid',
    }),
    verb('agree, promise, vow, pledge, offer', {
      object: ['complement > from', 'complement > on'],
      where: { slot: 'complement', lemmas: YIELDING },
      prior: 0.75,
      name: 'promising to yield',
    }),
    adjective('ready, willing, prepared, committed, happy, eager', {
      object: ['complement > recipient', 'complement > patient', 'complement > with', 'complement > for'],
      where: { slot: 'complement', lemmas: HELPFUL },
      prior: 0.8,
    }),
    adjective('committed', { object: ['to', 'to > possessor'], prior: 0.75 }),
    verb('give', {
      object: 'recipient',
      where: { slot: 'patient', lemmas: ['word', 'guarantee', 'assurance'] },
      name: 'giving assurances',
    }),
    noun('promise, pledge, commitment, assurance, guarantee, offer, vow', { object: 'to' }),
  ],
  yes: [
    ['France promised Lebanon a loan.', 'France', 'Lebanon'],
    ['France pledged 50 million euros to Lebanon.', 'France', 'Lebanon'],
    ['France offered to help Lebanon.', 'France', 'Lebanon'],
    ['Emmanuel Macron assured Lebanon of his support.', 'Emmanuel Macron', 'Lebanon'],
    ['France is ready to defend Lebanon.', 'France', 'Lebanon'],
    ['France will give Lebanon weapons.', 'France', 'Lebanon'],
    ['France said it would release Georges Abdallah.', 'France', 'Georges Abdallah'],
    ['France says it is willing to withdraw its troops from Lebanon.', 'France', 'Lebanon'],
  ],
  no: [
    'France offered no comment on Lebanon.',
    'Lebanon is a promising market.',
    'Italy hopes that France will give Lebanon weapons.',
    'Italy said that France would give Lebanon weapons.',
  ],
};
