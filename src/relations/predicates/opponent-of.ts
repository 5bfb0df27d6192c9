/** Two sides are rivals. */
import { noun, title, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const opponentOf: Predicate = {
  name: 'opponent_of',
  meaning: 'is a rival of',
  group: 'standing',
  subject: ACTOR,
  object: ACTOR,
  symmetric: true,
  patterns: [
    title('rival, opponent, foe, enemy, adversary, archrival, arch-rival, nemesis', {
      object: ['owner', 'of', 'to', 'beside', 'body'],
      office: false,
      name: 'rival',
    }),
    title('critic', { object: ['owner', 'of', 'beside', 'body'], office: false, prior: 0.8, name: 'critic' }),
    title('rival, foe', {
      object: 'actor',
      where: [
        { not: { slot: 'owner', filled: true } },
        { not: { slot: 'of', filled: true } },
        { slot: 'named', forms: ['name'] },
      ],
      office: false,
      prior: 0.75,
      name: 'rival of the actor',
    }),
    verb('regard, see, describe, consider, call, treat', {
      where: { slot: 'predicative', lemmas: ['enemy', 'foe', 'rival', 'adversary', 'threat'] },
      prior: 0.8,
      name: 'regarding',
    }),
    noun('rivalry', { mutual: ['between', 'of', 'modifier'], object: 'with', name: 'rivalry' }),
    noun('rival, foe, enemy', {
      subject: [],
      mutual: 'bearer',
      where: [{ number: 'plural' }, { not: { followed: ['include', 'such as', 'like'] } }],
      prior: 0.8,
      name: 'rivals',
    }),
  ],
  yes: [
    ["Iran, Saudi Arabia's rival, spoke first.", 'Iran', 'Saudi Arabia'],
    ['Kremlin critic Alexei Navalny spoke first.', 'Alexei Navalny', 'Kremlin'],
  ],
  no: ['The firm sold its code to rivals including Microsoft and Google.', 'Iran met the rivals of Saudi Arabia.'],
};
