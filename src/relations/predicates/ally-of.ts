/** Two sides are allies. */
import { adjective, noun, title, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const allyOf: Predicate = {
  name: 'ally_of',
  meaning: 'is an ally of',
  group: 'standing',
  subject: ACTOR,
  object: ACTOR,
  symmetric: true,
  patterns: [
    title('ally, confidant, confidante', {
      object: ['owner', 'of', 'to', 'beside', 'body'],
      office: false,
      name: 'ally',
    }),
    title('friend', { object: ['owner', 'of', 'body'], office: false, prior: 0.75, name: 'friend' }),
    title('partner', {
      object: ['owner', 'of', 'body'],
      objectTypes: ['organisation', 'country', 'group'],
      where: {
        not: {
          slot: 'modifier',
          lemmas: ['senior', 'managing', 'manage', 'founding', 'found', 'law', 'equity', 'general', 'former'],
        },
      },
      office: false,
      prior: 0.75,
      name: 'partner',
    }),
    title('ally', {
      object: 'actor',
      where: [
        { not: { slot: 'owner', filled: true } },
        { not: { slot: 'of', filled: true } },
        { slot: 'named', forms: ['name'] },
      ],
      office: false,
      prior: 0.8,
      name: 'ally of the actor',
    }),
    noun('ally, partner', {
      subject: [],
      mutual: 'bearer',
      where: [{ number: 'plural' }, { not: { followed: ['include', 'such as', 'like'] } }],
      prior: 0.75,
      name: 'allies',
    }),
    verb('regard, see, describe, consider, call, treat, hail', {
      where: { slot: 'predicative', lemmas: ['ally', 'partner', 'friend'] },
      prior: 0.85,
      name: 'regarding',
    }),
    noun('alliance', { mutual: ['between', 'of', 'modifier'], object: 'with', prior: 0.85, name: 'alliance' }),
    adjective('close', {
      subject: ['agent', 'bearer'],
      object: 'to',
      subjectTypes: ['person'],
      objectTypes: ['person'],
      prior: 0.8,
      name: 'close to',
    }),
    verb('ally', { object: ['with', 'to'], name: 'allied' }),
    adjective('allied', { object: ['with', 'to'], name: 'allied' }),
  ],
  yes: [
    ['Russia regards Kyrgyzstan as an ally.', 'Russia', 'Kyrgyzstan'],
    ["Jan Nowak, one of Vladimir Putin's closest allies, spoke first.", 'Jan Nowak', 'Vladimir Putin'],
    ['Belarus is an ally of Russia.', 'Belarus', 'Russia'],
    ['Russia held exercises with ally Belarus.', 'Russia', 'Belarus'],
    ['Jan Nowak, who is close to Vladimir Putin, spoke first.', 'Jan Nowak', 'Vladimir Putin'],
  ],
  no: [
    "Goldman Sachs's senior partner, Jane Brown, spoke first.",
    'Russia met the allies of Ukraine.',
    'Allies of Vladimir Putin met Sergei Lavrov.',
  ],
};
