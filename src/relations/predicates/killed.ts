/** Somebody kills somebody. */
import { BEARER, noun, verb } from '../pattern';
import { ACTOR, PEOPLE, type Predicate } from '../predicate';

export const killed: Predicate = {
  name: 'killed',
  meaning: 'kills, assassinates, murders',
  group: 'conflict',
  subject: ACTOR,
  object: PEOPLE,
  symmetric: false,
  cameo: '186',
  plover: 'ASSAULT',
  patterns: [
    verb(
      'kill, murder, assassinate, slay, behead, massacre, slaughter, lynch, gun down, shoot dead, strangle, execute, butcher, decapitate, drown, electrocute',
    ),
    verb('shoot', { where: { slot: 'predicative', lemmas: ['dead'] }, name: 'shooting dead' }),
    noun('killing, murder, assassination, slaying, execution, massacre, slaughter, shooting, beheading, poisoning', {
      subject: ['agent', 'by', 'modifier'],
      object: ['of', 'owner'],
      prior: 0.85,
    }),
    noun('killer, murderer, assassin', { subject: BEARER, object: ['of', 'owner'], name: 'killer' }),
  ],
  yes: [
    ['Lee Harvey Oswald killed John Kennedy.', 'Lee Harvey Oswald', 'John F. Kennedy'],
    ['John Kennedy was assassinated by Lee Harvey Oswald.', 'Lee Harvey Oswald', 'John F. Kennedy'],
  ],
  no: ['Lee Harvey Oswald killed the engine.'],
};
