/** Somebody backs, endorses or defends somebody. */
import { adjective, lightVerb, noun, orOwner, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const supported: Predicate = {
  name: 'supported',
  meaning: 'backs, endorses, defends, stands by',
  group: 'support',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '050',
  plover: 'SUPPORT',
  patterns: [
    verb('support, back, endorse, defend, champion, uphold, bolster, vindicate, exonerate, second, root for', {
      object: orOwner('patient'),
    }),
    verb('stand', {
      object: ['by', 'with', 'behind', 'alongside', 'for'],
      objectTypes: ['person', 'organisation', 'country', 'group'],
      prior: 0.8,
      name: 'standing by',
    }),
    verb('back, support', {
      subject: 'beside',
      object: 'bearer',
      where: { slot: 'beside', filled: true },
      prior: 0.8,
      name: 'X-backed',
    }),
    verb('side, sympathise, sympathize, empathise', { object: 'with', name: 'siding with' }),
    verb('rally, unite, line up, close ranks', { object: ['behind', 'around'], name: 'rallying behind' }),
    verb('vote, campaign, argue, lobby, root', {
      object: ['for'],
      objectTypes: ['person', 'organisation', 'country'],
      prior: 0.8,
      name: 'voting for',
    }),
    verb('take', {
      object: ['patient > owner', 'patient > of'],
      where: { slot: 'patient', lemmas: ['side', 'part'] },
      name: 'taking sides',
    }),
    verb('throw', {
      object: ['behind', 'patient > behind'],
      where: { slot: 'patient', lemmas: ['weight', 'support'] },
      name: 'throwing weight behind',
    }),
    noun('support, backing, endorsement, solidarity, sympathy', {
      object: ['for', 'of', 'to', 'with', 'for > possessor', 'of > possessor'],
      subject: ['agent', 'owner', 'by', 'from', 'modifier'],
      prior: 0.85,
    }),
    lightVerb('withdraw, withhold, drop', 'support, backing, endorsement', {
      object: ['for', 'from', 'to', 'for > possessor', 'to > of', 'from > of'],
      stance: { negated: true },
      name: 'withdrawing support',
    }),
    lightVerb(
      'have, enjoy, win, receive, secure, get, gain, draw, need, seek',
      'support, backing, endorsement, blessing',
      {
        subject: ['of', 'from', 'owner'],
        object: 'agent',
        where: { not: { slot: 'for', filled: true } },
        name: 'having support',
      },
    ),
    lightVerb('have, express, voice, reaffirm, retain, restate', 'confidence, faith, trust', {
      object: 'in',
      name: 'having confidence',
    }),
    adjective('supportive, fond, protective', { object: ['of', 'of > possessor'] }),
  ],
  yes: [
    ['Angela Merkel ruled out backing Olaf Scholz.', 'Angela Merkel', 'Olaf Scholz', 'asserted not'],
    ["Poland took Ukraine's side.", 'Poland', 'Ukraine'],

    ['Germany withdrew its support for Ukraine.', 'Germany', 'Ukraine', 'asserted not'],
    ['Iran-backed Hezbollah fired rockets.', 'Iran', 'Hezbollah'],
    ['Angela Merkel has confidence in Olaf Scholz.', 'Angela Merkel', 'Olaf Scholz'],
    ['Poland supports Ukraine.', 'Poland', 'Ukraine'],
    ["Poland backed Ukraine's bid to join.", 'Poland', 'Ukraine'],
    ['Poland voiced support for Ukraine.', 'Poland', 'Ukraine'],
    ['Poland would defend Lithuania.', 'Poland', 'Lithuania', 'hypothetical'],
  ],
  no: ['Poland supports a boycott of Russian goods.', 'Poland supported the invasion of Iraq.'],
};
