/** A chunk and the place of a character that begins no word in; the end of its token out. */
import { isApostrophe, isDigit, isHighSurrogate, isLetter, isLowSurrogate, isWordUnit } from '../characters';
import { CLIPPED, CLITICS, EMOTICONS } from '../lexicon';
import { LONGEST_WORD } from './chunk';
import type { Chunk } from './chunk';
import { AT, BANG, CLOSING_QUOTE, EQUALS, HASH, HYPHEN, OPENING_QUOTE, QUESTION, UNDERSCORE } from './units';

const LONGEST_EMOTICON = 3;
const LONGEST_CLIPPED = 8;
const EMOTICON_STARTS = new Set([...':;=^(<X'].map((character) => character.charCodeAt(0)));
const REPEATABLE = new Set([...'.$-–—=*_~+<>#'].map((character) => character.charCodeAt(0)));

const isMark = (unit: number): boolean => isWordUnit(unit) && !isLetter(unit) && !isDigit(unit);
/** Rules across the page: `-----`, `---==`. */
const isRule = (unit: number): boolean => unit === HYPHEN || unit === EQUALS;
const isShout = (unit: number): boolean => unit === BANG || unit === QUESTION;

/** `:-)`; the start again where there is none. */
const emoticonEnd = (chunk: Chunk, at: number): number => {
  if (!EMOTICON_STARTS.has(chunk.unit(at))) return at;
  for (let length = LONGEST_EMOTICON; length >= 2; length--) {
    const end = at + length;
    if (end <= chunk.end && !isWordUnit(chunk.unit(end)) && EMOTICONS.has(chunk.text.slice(at, end))) return end;
  }
  return at;
};

/** `#hashtag` and `@handle`, but `#|1`. */
const tagEnd = (chunk: Chunk, at: number): number => {
  const unit = chunk.unit(at);
  if ((unit !== HASH && unit !== AT) || !isLetter(chunk.unit(at + 1))) return at;
  return chunk.runEnd(at, (other) => isWordUnit(other) || other === UNDERSCORE);
};

/** `'60s`, `'72s` */
const isDecade = (chunk: Chunk, at: number, word: string): boolean =>
  word.length === 3 && word.endsWith('s') && isDigit(chunk.unit(at + 1)) && isDigit(chunk.unit(at + 2));

/** `'em`, `'60s`: the apostrophe belongs to what follows. */
const clippedEnd = (chunk: Chunk, at: number): number => {
  if (!isApostrophe(chunk.unit(at))) return at;
  let end = at + 1;
  while (end - at < LONGEST_CLIPPED && isWordUnit(chunk.unit(end))) end++;
  const word = chunk.lower(at + 1, end);
  const clitic = isWordUnit(chunk.unit(at - 1)) && CLITICS.has(word);
  return clitic || CLIPPED.has(word) || isDecade(chunk, at, word) ? end : at;
};

const plainEnd = (chunk: Chunk, at: number): number => {
  const [unit, next] = [chunk.unit(at), chunk.unit(at + 1)];
  if (isHighSurrogate(unit) && isLowSurrogate(next)) return at + 2;
  if (isRule(unit) && isRule(next)) return chunk.runEnd(at, isRule);
  if (REPEATABLE.has(unit)) return chunk.runEnd(at, (other) => other === unit);
  if (isShout(unit)) return chunk.runEnd(at, isShout);
  const pair = isApostrophe(unit) && (unit === next || (unit === OPENING_QUOTE && next === CLOSING_QUOTE));
  return pair ? at + 2 : at + 1;
};

/** With the combining marks after it. */
const symbolEnd = (chunk: Chunk, at: number): number => {
  let end = plainEnd(chunk, at);
  while (isMark(chunk.unit(end)) && end - at < LONGEST_WORD) end++;
  return end;
};

export const otherEnd = (chunk: Chunk, at: number): number => {
  for (const endOf of [emoticonEnd, tagEnd, clippedEnd]) {
    const end = endOf(chunk, at);
    if (end > at) return end;
  }
  return symbolEnd(chunk, at);
};
