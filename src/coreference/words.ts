/** Names and phrases as comparable words: text in, lower-case words without accents and punctuation out. */
import { remembering } from '../knowledge';

// Control and format characters (bidi marks, zero-width joiners) never tell two names apart.
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const MARKS = /\p{M}/gu;

const PLAIN = /^[A-Za-z0-9 ]*$/;

export interface Spelling {
  readonly words: readonly string[];
  /** The words with blanks between. */
  readonly key: string;
}

/** Kept for texts seen lately: articles name the same things again and again. */
export const spellingOf: (text: string) => Spelling = remembering((text) => {
  const words = wordsOf(text);
  return { words, key: keyOf(words) };
});

/** `J.K. Rowling's` and `J. K. Rowling` both begin `j`, `k`, `rowling`. */
export function wordsOf(text: string): readonly string[] {
  const cleaned = PLAIN.test(text) ? text : withoutMarks(text);
  return cleaned
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function withoutMarks(text: string): string {
  return text
    .replace(INVISIBLE, (c) => (c === '\n' || c === '\t' || c === '\r' ? ' ' : ''))
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[’‘`]/g, "'")
    .replace(/'s?(?=\s|$)/g, '')
    .replace(/\b(\p{Lu})\./gu, '$1 ');
}

export const keyOf = (words: readonly string[]): string => words.join(' ');

export const isPrefix = (short: readonly string[], long: readonly string[]): boolean =>
  short.length <= long.length && short.every((word, i) => word === long[i]);

export const isSuffix = (short: readonly string[], long: readonly string[]): boolean =>
  short.length <= long.length && short.every((word, i) => word === long[long.length - short.length + i]);

/** `Ladder party`, `Farrow & Stent`: what these are their own words say. */
export const saysItself = (text: string): boolean => / \p{Ll}+$/u.test(text) || text.includes(' & ');
