/** Somebody demands or orders something of somebody. */
import { noun, verb, words } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

const DEEDS = words(
  'resignation, withdrawal, release, departure, surrender, removal, return, independence, ouster, dismissal, extradition, disarmament, apology, explanation, end, compliance, reform, concession, compensation, arrest, expulsion, response, answer, payment, share, recognition, freedom, autonomy, presence, intervention, involvement, protection, deployment, action',
);

/** "domestic demand" asks nothing of anybody. */
const MARKETS = words(
  'domestic, consumer, market, global, world, internal, aggregate, export, import, foreign, external, strong, weak, seasonal, industrial, retail, energy, oil, housing, credit, loan, court, purchase, buy, sell, executive, money',
);

/** "said that X must go" demands it of X. */
const SAYING =
  'say, declare, announce, state, insist, conclude, reiterate, stress, maintain, repeat, argue, warn, add, tell, affirm, assert';

export const demandedOf: Predicate = {
  name: 'demanded_of',
  meaning: 'demands, orders, insists',
  group: 'pressure',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '100',
  plover: 'REQUEST',
  patterns: [
    verb('order, instruct, command, direct, require, oblige, compel, tell', { where: { complement: 'infinitive' } }),
    verb('demand, insist, order, require, stipulate', {
      object: 'clause',
      where: { complement: 'finite' },
      prior: 0.85,
      name: 'that-clause',
    }),
    verb(SAYING, {
      object: 'clause',
      where: [{ complement: 'finite' }, { slot: 'complement', auxiliaries: ['must'] }],
      objectTypes: ['country', 'organisation', 'group'],
      prior: 0.8,
      name: 'must',
    }),
    verb('demand, require, exact, extract', { object: ['of', 'from', 'patient > from'], name: 'demanding from' }),
    verb('demand, seek', {
      object: ['patient > possessor', 'patient > owner', 'patient > of'],
      where: { slot: 'patient', lemmas: DEEDS },
      prior: 0.8,
      name: 'demanding a deed',
    }),
    verb('insist', { object: ['on > possessor', 'on > by', 'on > from'], prior: 0.75, name: 'insisting on' }),
    verb('summon', { name: 'summons' }),
    noun('demand, order, instruction', {
      object: ['on', 'to', 'of'],
      where: { not: { slot: 'modifier', lemmas: MARKETS } },
      prior: 0.75,
    }),
    noun('demand, insistence', { object: 'clause', prior: 0.85, name: 'demand that' }),
  ],
  yes: [
    ['Turkey demanded that Greece withdraw from the island.', 'Turkey', 'Greece'],
    ['Turkey repeated its demand on Monday that Greece ease restrictions.', 'Turkey', 'Greece'],
    ['Turkey issued a statement demanding that Greece withdraw.', 'Turkey', 'Greece'],
    ['Turkey ordered Greece to withdraw from the island.', 'Turkey', 'Greece'],
    ['Turkey demanded an apology from Greece.', 'Turkey', 'Greece'],
    ['Turkey stopped short of demanding that Greece withdraw.', 'Turkey', 'Greece', 'asserted not'],
  ],
  no: ['Demand for cars in Greece rose.', 'Turkey told Greece that it would wait.'],
};
