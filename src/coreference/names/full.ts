/** Full personal names compared: `Boris Johnson` and `Boris P. Johnson` are one, `Boris Johnson` and `Jo Johnson` two. */

import { isSuffix } from '../words';

const SUFFIXES = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv']);

export interface FullName {
  readonly first: string;
  readonly middle: readonly string[];
  readonly last: string;
  readonly suffix: string;
}

export function fullNameOf(words: readonly string[]): FullName {
  const tail = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIXES.has(tail) ? tail : '';
  const bare = suffix === '' ? words : words.slice(0, -1);
  return { first: bare[0] ?? '', middle: bare.slice(1, -1), last: bare.at(-1) ?? '', suffix };
}

const sameOrInitial = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Whether the shorter list can be found in order in the longer, initials standing for names. */
function fitsInto(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && sameOrInitial(short[at] ?? '', word)) at++;
  return at === short.length;
}

/** `J. K. Rowling` and `Joanne Rowling`, `George Bush` and `George W. Bush`; not `George W. Bush` and `George H. W. Bush`. */
export function sameFullName(a: FullName, b: FullName): boolean {
  if (a.last !== b.last || a.suffix !== b.suffix || !sameOrInitial(a.first, b.first)) return false;
  const [short, long] = a.middle.length <= b.middle.length ? [a.middle, b.middle] : [b.middle, a.middle];
  return fitsInto(short, long);
}

const namesOf = (keys: ReadonlySet<string>): readonly FullName[] =>
  [...keys].slice(0, 8).map((key) => fullNameOf(key.split(' ')));

/** `Senator Tom Quist` and `Tom Quist`: what stands before a whole name is no part of it. */
const endsWith = (long: FullName, short: FullName): boolean =>
  short.first !== '' && isSuffix([short.first, ...short.middle, short.last], [long.first, ...long.middle, long.last]);

/** Every name of one set fits every name of the other. */
export function sameFullNames(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  const others = namesOf(b);
  return namesOf(a).every((name) =>
    others.every((other) => sameFullName(name, other) || endsWith(name, other) || endsWith(other, name)),
  );
}

const PARTICLES = new Set(['de', 'la', 'le', 'du', 'da', 'dos', 'di', 'van', 'von', 'der', 'den', 'ter', 'bin', 'ibn']);

/** Whether a personal name has a first name: `Marine Le Pen` has, `Le Pen`, `al-Assad` and `Truss` have not. */
export function isFullName(text: string, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const article = words[0] === 'al' || words[0] === 'el';
  return !PARTICLES.has(words[0] ?? '') && !(article && /^(?:[ae]l\b|[AE]l-)/.test(text));
}
