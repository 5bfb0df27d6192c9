/** Somebody criticises, condemns or denounces somebody, or what is theirs. */
import { adjective, noun, orOwner, verb, words } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';
import { INSULTS } from './insults';

const WORDS_OR_DEEDS =
  words(`decision, plan, policy, record, handling, remark, proposal, comment, statement, stance, approach, response, leadership, strategy,
  performance, bill, law, budget, report, speech, view, position, reform, deal, conduct, character, credibility, critic, media, press, move`);

export const criticised: Predicate = {
  name: 'criticised',
  meaning: 'criticises, condemns, denounces, attacks in words',
  group: 'conflict',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '111',
  plover: 'ACCUSE',
  patterns: [
    verb(
      `criticise, criticize, condemn, denounce, slam, blast, lambast, lambaste, decry, deplore, rebuke, chide, berate, castigate, censure, scold, assail, deride, mock,
      ridicule, reprimand, bash, insult, disparage, chastise, admonish, upbraid, pillory, vilify, fault, lament, excoriate, savage, skewer, scorn, belittle,
      bemoan, reproach, demonise, demonize, blacken, malign, taunt, call out, ridicule, humiliate, smear, rap, disown, impugn, flay`,
      { object: orOwner('patient') },
    ),
    verb('attack, hit, question, challenge', {
      object: 'patient > possessor',
      where: { slot: 'patient', lemmas: WORDS_OR_DEEDS },
      name: 'attacking words',
    }),
    ...(['for', 'over', 'as'] as const).map((slot) =>
      verb('attack, slam, savage, target', {
        where: { slot, filled: true },
        subjectTypes: ['person', 'organisation'],
        objectTypes: ['person', 'organisation'],
        prior: 0.8,
        name: 'attacking for',
      }),
    ),
    verb('hit out, lash out, rail, inveigh, fulminate, hit back, snipe, sneer, rage, fume, take aim', {
      object: ['at', 'against', 'at > possessor', 'against > possessor'],
      name: 'lashing out',
    }),
    ...(['predicative', 'predicative > modifier'] as const).map((slot) =>
      verb('call, brand, label, dub, describe, denounce, portray, characterise, characterize, depict', {
        object: orOwner('patient'),
        where: { slot, lemmas: INSULTS },
        prior: 0.85,
        name: 'calling names',
      }),
    ),
    verb('yell, shout, hurl, scream', {
      object: ['at', 'patient > at'],
      where: { slot: 'patient', lemmas: ['abuse', 'insult', 'obscenity'] },
      name: 'hurling abuse',
    }),
    verb('summon, call in', {
      where: { slot: 'complement', lemmas: ['complain', 'protest', 'object', 'condemn', 'express'] },
      name: 'summoning to complain',
    }),
    verb('take', {
      object: ['at', 'patient > at', 'on', 'patient > on'],
      where: { slot: 'patient', lemmas: ['swipe', 'aim', 'shot', 'pop', 'dig', 'potshot', 'jab'] },
      name: 'taking a swipe',
    }),
    verb('tear, lay, rip, wade', { object: 'into', prior: 0.8, name: 'tearing into' }),
    verb('come', {
      subject: ['from', 'under > from', 'by'],
      object: 'agent',
      where: { slot: 'under', lemmas: ['fire', 'criticism'] },
      name: 'coming under fire',
    }),
    verb('complain, grumble', { object: ['about', 'of', 'about > possessor'], prior: 0.8, name: 'complaining' }),
    verb('disapprove', { object: ['of', 'of > possessor'], name: 'disapproving' }),
    noun(
      'criticism, condemnation, denunciation, rebuke, censure, reprimand, disapproval, ridicule, complaint, outrage, insult, tirade, diatribe, reproach',
      {
        subject: ['agent', 'owner', 'by', 'from', 'modifier'],
        object: [
          'of',
          'against',
          'for',
          'to',
          'about',
          'at',
          'of > possessor',
          'over > possessor',
          'about > possessor',
        ],
        prior: 0.85,
      },
    ),
    verb('draw, face, meet, attract, provoke, spark', {
      subject: ['patient > from', 'patient > by', 'from', 'patient > modifier'],
      object: 'agent',
      where: { slot: 'patient', lemmas: ['criticism', 'condemnation', 'fire', 'rebuke', 'ire', 'outrage'] },
      prior: 0.8,
      name: 'drawing criticism',
    }),
    adjective('critical, scathing, contemptuous, dismissive', {
      object: ['of', 'about', 'of > possessor', 'about > possessor'],
    }),
  ],
  yes: [
    ['Angela Merkel came under fire from Vladimir Putin.', 'Vladimir Putin', 'Angela Merkel'],
    ['Angela Merkel took a swipe at Vladimir Putin.', 'Angela Merkel', 'Vladimir Putin'],
    ['Angela Merkel called Vladimir Putin a liar.', 'Angela Merkel', 'Vladimir Putin'],
    ['Turkey condemned Israel.', 'Turkey', 'Israel'],
    ["Turkey criticised Israel's decision.", 'Turkey', 'Israel'],
    ['Turkey is critical of Israel.', 'Turkey', 'Israel'],
    ['Israel was denounced by Turkey.', 'Turkey', 'Israel'],
  ],
  no: ['Turkey condemned the attack on Israel.', 'Turkey condemned the killing of Israelis.'],
};
