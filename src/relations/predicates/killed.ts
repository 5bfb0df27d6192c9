/** Somebody kills somebody. */
import { BEARER, type Condition, noun, verb, words } from '../pattern';
import { ACTOR, PEOPLE, type Predicate } from '../predicate';

const ATTACKS = words(
  'attack, strike, airstrike, raid, bombing, bombardment, shelling, ambush, assault, offensive, missile, rocket, bomb, drone, fire, incursion, shell',
);
const KILLS = 'kill, murder, massacre, slaughter';
const ATTACK: Condition = { slot: 'agent', lemmas: ATTACKS };
const adjectival: readonly Condition[] = [
  { slot: 'agent > modifier', forms: ['demonym'] },
  { slot: 'agent > modifier', lemmas: ['us', 'u.s.', 'uk', 'u.k.'] },
];

/** "US air strikes killed X", "an attack by X killed Y": the deed's doer, and no place that it is called after. */
const BLOWS = [
  verb(KILLS, { subject: ['agent > owner', 'agent > by'], where: ATTACK, prior: 0.85, name: 'killing blow' }),
  ...adjectival.map((condition) =>
    verb(KILLS, {
      subject: 'agent > modifier',
      subjectTypes: ['country', 'organisation', 'group'],
      objectTypes: ['person', 'group', 'organisation', 'country'],
      where: [ATTACK, condition],
      prior: 0.85,
      name: 'killing blow',
    }),
  ),
];

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
    ...BLOWS,
    verb('kill', {
      subject: ['in > modifier', 'in > by', 'in > possessor'],
      object: 'patient',
      where: [
        {
          slot: 'in',
          lemmas: ['strike', 'airstrike', 'raid', 'attack', 'bombing', 'shelling', 'ambush', 'bombardment'],
        },
        { not: { slot: 'agent', filled: true } },
      ],
      name: 'killed in a strike',
    }),
    verb('shoot', { where: { slot: 'predicative', lemmas: ['dead'] }, name: 'shooting dead' }),
    noun(
      'killing, murder, manslaughter, assassination, slaying, execution, massacre, slaughter, shooting, beheading, poisoning',
      {
        subject: ['agent', 'by', 'modifier'],
        object: ['of', 'owner'],
        prior: 0.85,
      },
    ),
    noun('killer, murderer, assassin', { subject: BEARER, object: ['of', 'owner'], name: 'killer' }),
  ],
  yes: [
    ['An Israeli air strike killed Ahmed Yassin.', 'Israel', 'Ahmed Yassin'],
    ['Qassem Soleimani was killed in an American drone strike.', 'United States', 'Qassem Soleimani'],
    ['Lee Harvey Oswald killed John Kennedy.', 'Lee Harvey Oswald', 'John F. Kennedy'],
    ['John Kennedy was assassinated by Lee Harvey Oswald.', 'Lee Harvey Oswald', 'John F. Kennedy'],
  ],
  no: ['Lee Harvey Oswald killed the engine.'],
};
