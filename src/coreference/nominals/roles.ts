/** Offices and descriptions that people bear in the article: titles and phrases in, comparable roles out. */
import type { View } from '../scene';
import { wordsOf } from '../words';

const SHORT: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  premier: 'prime minister',
  ceo: 'chief executive',
  mp: 'member of parliament',
  'chief executive officer': 'chief executive',
  'foreign minister': 'foreign minister',
};

/** Words of time, manner and respect that make no other office. */
const LOOSE = new Set([
  'former',
  'then',
  'ex',
  'current',
  'new',
  'old',
  'acting',
  'outgoing',
  'incoming',
  'late',
  'newly',
  'longtime',
]);

const ADDRESS = new Set(
  'mr mrs ms miss mister madam sir dame lady lord dr doctor prof professor the rev reverend hon honourable'.split(' '),
);

/** `former Prime Minister` and `the PM` are both `prime minister`; forms of address are no role. */
export function roleOfTitle(title: string): string | undefined {
  const words = wordsOf(title).filter((word) => !ADDRESS.has(word) && !LOOSE.has(word));
  const role = words.join(' ');
  return role === '' ? undefined : (SHORT[role] ?? role);
}

/** The role of a phrase up to its head: `Labour leader` is `labour leader`, `president of France` is `president`. */
export function roleOfPhrase(view: View): string | undefined {
  const { tokens } = view.sentence;
  const words = tokens.slice(view.mention.first, view.mention.head + 1).map((token) => token.form);
  return roleOfTitle(words.join(' '));
}

/** `minister` of `foreign minister`. */
export const headOfRole = (role: string): string => role.slice(role.lastIndexOf(' ') + 1);
