/** Somebody asks something of somebody: urges, appeals, calls on. */
import { lightVerb, noun, verb, words } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

const DEMANDED = words(
  'resignation, withdrawal, release, departure, surrender, removal, return, independence, ouster, dismissal, extradition, disarmament, restraint, help, support, assistance, intervention',
);
const SOUGHT = words(
  'help, aid, assistance, support, backing, approval, permission, protection, information, guarantee, assurance, clarification, explanation, compensation, loan, weapon, arm, fund, money, mediation, cooperation, extradition, apology, pardon, asylum, advice',
);

export const urged: Predicate = {
  name: 'urged',
  meaning: 'asks, appeals, calls on',
  group: 'pressure',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '020',
  plover: 'REQUEST',
  patterns: [
    verb(
      'urge, implore, beg, exhort, beseech, entreat, lobby, petition, pressure, pressurise, encourage, counsel, prod, nudge, solicit',
    ),
    verb('ask, request, press, push, advise, challenge, invite', {
      where: { complement: 'infinitive' },
      name: 'asking',
    }),
    verb('ask, press, lobby, petition', { where: { slot: 'for', filled: true }, name: 'asking for' }),
    verb('call', { object: ['on', 'upon'], where: { complement: 'infinitive' }, name: 'calling on' }),
    verb('call', { object: ['on', 'upon'], where: { slot: 'for', filled: true }, name: 'calling on' }),
    verb('call, appeal, plead', {
      object: ['clause'],
      where: { slot: 'for', filled: true },
      prior: 0.8,
      name: 'calling for',
    }),
    verb('call, appeal', {
      object: ['for > possessor', 'for > of', 'for > from'],
      where: [{ slot: 'for', lemmas: DEMANDED }, { complement: 'none' }],
      prior: 0.75,
      name: 'calling for a deed',
    }),
    verb('appeal, plead', { object: ['to', 'with'], name: 'appealing' }),
    verb('request, seek', {
      object: ['from', 'patient > from'],
      where: { slot: 'patient', lemmas: SOUGHT },
      prior: 0.85,
      name: 'seeking',
    }),
    verb('turn, look', { object: 'to', where: { slot: 'for', lemmas: SOUGHT }, prior: 0.8, name: 'turning to' }),
    verb('say, declare, state, insist, stress, argue, add, believe', {
      object: 'clause',
      where: [{ complement: 'finite' }, { slot: 'complement', auxiliaries: ['should', 'ought'] }],
      objectTypes: ['country', 'organisation', 'group'],
      prior: 0.75,
      name: 'should',
    }),
    noun('appeal, call, plea, request, petition, entreaty, exhortation', { object: ['to', 'on'], prior: 0.85 }),
    noun('request, behest, urging, instigation', {
      subject: ['owner', 'of'],
      object: 'scene',
      where: { preceded: ['at', 'on'] },
      prior: 0.8,
      name: 'at the request of',
    }),
    lightVerb('put, exert, increase, pile, apply, heap, step, keep, bring, intensify', 'pressure', {
      object: ['on', 'upon'],
    }),
  ],
  yes: [
    ["Germany, acting at Turkey's request, froze the account.", 'Turkey', 'Germany'],

    ['Germany urged Turkey to release the journalist.', 'Germany', 'Turkey'],
    ['Antonio Guterres called on Iran to halt the work.', 'António Guterres', 'Iran'],
    ['Turkey was urged by Germany to release the journalist.', 'Germany', 'Turkey'],
    ['Germany appealed to Turkey to end the operation.', 'Germany', 'Turkey'],
    ['Germany is expected to urge Turkey to release the journalist.', 'Germany', 'Turkey', 'planned'],
    ['Germany did not urge Turkey to release the journalist.', 'Germany', 'Turkey', 'asserted not'],
    [
      'Germany thanked Denmark, which has been buying arms for its army, and again appealed to Turkey.',
      'Germany',
      'Turkey',
    ],
  ],
  no: [
    'Paul Lopez is to call on Emmanuel Macron in Paris on Monday.',
    'Germany asked why Turkey had left.',
    'The call to prayer was heard across Turkey.',
  ],
};
