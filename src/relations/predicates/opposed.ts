/** Somebody opposes or resists somebody, or what is theirs. */
import { adjective, noun, orOwner, verb, words } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

const STEPS = words(
  'sanction, embargo, boycott, action, measure, strike, war, punishment, penalty, prosecution, intervention, retaliation, reprisal, blockade, step, force, uprising, struggle, resistance, protest, demonstration',
);

export const opposed: Predicate = {
  name: 'opposed',
  meaning: 'opposes, resists, stands against',
  group: 'conflict',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '128',
  plover: 'REJECT',
  patterns: [
    verb('oppose, resist, defy, confront, contest, counter, antagonise, antagonize, obstruct, thwart', {
      object: orOwner('patient'),
    }),
    verb('oppose', {
      subject: 'patient',
      object: ['to', 'to > possessor'],
      where: { slot: 'to', filled: true },
      name: 'being opposed',
    }),
    verb('object', { object: ['to', 'to > possessor'], name: 'objecting' }),
    verb('disagree, differ', { object: ['with'], prior: 0.85, name: 'disagreeing' }),
    verb('stand up, stand', {
      object: ['to', 'against'],
      where: { slot: 'patient', filled: false },
      prior: 0.8,
      name: 'standing up to',
    }),
    verb('vote, campaign, argue, lobby', {
      object: ['against', 'against > possessor'],
      prior: 0.8,
      name: 'voting against',
    }),
    verb('call, press, push, appeal, campaign, argue, lobby', {
      object: ['for > against', 'for > on', 'against'],
      where: { slot: 'for', lemmas: STEPS },
      prior: 0.8,
      name: 'calling for steps against',
    }),
    noun('opposition, resistance, objection, hostility', {
      subject: ['agent', 'owner', 'by', 'from', 'modifier'],
      object: ['to', 'to > possessor', 'against', 'towards'],
      prior: 0.85,
    }),
    noun('front', {
      object: ['against', 'against > possessor'],
      where: { slot: 'modifier', lemmas: ['united', 'unite', 'common'] },
      prior: 0.8,
      name: 'united front',
    }),
    adjective('opposed, hostile, resistant, averse', { object: ['to', 'to > possessor'] }),
  ],
  yes: [
    ['The Greek government has called for sanctions against Turkey.', 'Greece', 'Turkey'],
    ["Greece opposes Turkey's plan.", 'Greece', 'Turkey'],
    ['Greece is opposed to Turkish membership.', 'Greece', 'Turkey'],
  ],
  no: ['Greece opposed the plan.'],
};
