/** Two sides agree, or sign an agreement. */
import { noun, verb, words } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

const PROPOSED = words(
  'proposal, plan, request, offer, mediation, call, suggestion, deal, term, condition, formula, initiative, invitation, visit',
);

export const agreedWith: Predicate = {
  name: 'agreed_with',
  meaning: 'agrees, signs an agreement or deal',
  group: 'cooperation',
  subject: ACTOR,
  object: ACTOR,
  symmetric: true,
  cameo: '057',
  plover: 'AGREE',
  patterns: [
    verb('agree, concur', { mutual: 'agent', object: 'with' }),
    verb('settle, compromise, reconcile', { mutual: 'agent', object: 'with', prior: 0.8, name: 'settling' }),
    verb('accept, approve, welcome, agree', {
      object: ['patient > possessor', 'to > possessor'],
      where: [{ slot: 'patient', lemmas: PROPOSED }],
      prior: 0.8,
      name: 'accepting',
    }),
    verb('agree, consent, accede, assent', {
      object: 'to > possessor',
      where: { slot: 'to', lemmas: PROPOSED },
      prior: 0.8,
      name: 'agreeing to',
    }),
    noun(
      'agreement, deal, treaty, pact, accord, memorandum, protocol, settlement, compromise, understanding, compact, entente, contract, consensus, communique, declaration, detente, rapprochement, reconciliation, mou',
      { mutual: ['between', 'among', 'agent', 'owner', 'modifier'], object: ['with', 'between'] },
    ),
  ],
  yes: [
    ['Serbia and Kosovo agreed to open the border.', 'Serbia', 'Kosovo'],
    ['Serbia signed a trade deal with Kosovo.', 'Serbia', 'Kosovo'],
    ['A treaty between Serbia and Kosovo was signed.', 'Serbia', 'Kosovo'],
    ['Serbia and Kosovo failed to reach an agreement.', 'Serbia', 'Kosovo', 'asserted not'],
  ],
  no: ['Serbia agreed that it was late.', 'Serbia dealt with Kosovo.'],
};
