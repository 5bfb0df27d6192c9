/** Somebody rejects or refuses somebody, or what is theirs. */
import { noun, orOwner, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const rejected: Predicate = {
  name: 'rejected',
  meaning: 'rejects, refuses, vetoes, denies a request',
  group: 'conflict',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '120',
  plover: 'REJECT',
  patterns: [
    verb('reject, rebuff, spurn, snub, repudiate, shun, turn down, ignore, veto, overrule, disobey', {
      object: [...orOwner('patient'), 'patient > from'],
    }),
    verb('dismiss, deny, refute, refuse, dispute, decline, defy, disregard, flout, block, overturn, rule out', {
      object: ['patient > possessor', 'patient > from', 'patient > against'],
      prior: 0.85,
      name: 'rejecting a deed',
    }),
    verb('dismiss, deny, reject, refute, dispute, rebut, repudiate', {
      object: ['patient > claimant'],
      where: { slot: 'patient', lemmas: ['allegation', 'claim', 'charge', 'accusation', 'criticism', 'suggestion'] },
      prior: 0.85,
      name: 'denying a claim',
    }),
    verb('throw out, dismiss, quash, strike out, turn down', {
      object: ['patient > possessor', 'patient > of', 'patient > from', 'patient > by'],
      where: {
        slot: 'patient',
        lemmas: [
          'appeal',
          'case',
          'suit',
          'lawsuit',
          'claim',
          'challenge',
          'complaint',
          'petition',
          'request',
          'application',
        ],
      },
      name: 'throwing out a suit',
    }),
    verb('refuse, deny', {
      object: ['recipient', 'patient > to'],
      where: { slot: 'patient', filled: true },
      prior: 0.8,
      name: 'refusing',
    }),
    verb('refuse, decline', {
      object: [
        'complement > patient',
        'complement > with',
        'complement > to',
        'complement > on',
        'complement > from',
        'complement > by',
        'complement > patient > from',
        'complement > to > from',
        'complement > to > possessor',
        'complement > for',
      ],
      where: { complement: 'infinitive' },
      name: 'refusing to',
    }),
    verb('rule out', {
      object: ['patient > with', 'complement > with', 'patient > to', 'complement > patient', 'complement > to'],
      prior: 0.8,
      name: 'ruling out',
    }),
    verb('renege, backtrack, backpedal, default, go back', {
      object: ['on > to', 'on > with', 'on > possessor', 'on'],
      where: { slot: 'on', filled: true },
      prior: 0.8,
      name: 'going back on',
    }),
    noun('rejection, refusal, veto, rebuff, denial', {
      object: ['of', 'of > possessor', 'to', 'complement > patient'],
      prior: 0.85,
    }),
  ],
  yes: [
    ["Hungary threw out Viktor Orban's appeal.", 'Hungary', 'Viktor Orbán'],
    ['Angela Merkel ruled out backing Vladimir Putin.', 'Angela Merkel', 'Vladimir Putin'],

    ['Hungary refused to respond to a demand from the Ukrainian president.', 'Hungary', 'Ukraine'],
    ['Angela Merkel ruled out sitting down with Vladimir Putin.', 'Angela Merkel', 'Vladimir Putin'],
    ["Hungary rejected Ukraine's offer.", 'Hungary', 'Ukraine'],
    ['Hungary refused to meet Ukrainian officials.', 'Hungary', 'Ukraine'],
    ['Hungary rejected fresh calls by Ukraine for aid.', 'Hungary', 'Ukraine'],
    ['Hungary reneged on its promise to Ukraine.', 'Hungary', 'Ukraine'],
    ['Hungary turned down a request from Ukraine.', 'Hungary', 'Ukraine'],
    ['Hungary accused Ukraine of lying, a claim that Ukraine denied.', 'Ukraine', 'Hungary'],
    ['Hungary blamed Ukraine for the leak, an allegation dismissed by Poland.', 'Poland', 'Hungary'],
    ["Hungary disputed Ukraine's account.", 'Hungary', 'Ukraine'],
  ],
  no: ['Hungary refused to comment.', 'Hungary rejected the bill.'],
};
