/** A chunk, the start of a word in it and the place of a mark in; whether the mark stands inside the word out. */
import { isApostrophe, isDash, isLetter, isUpper, isWordUnit } from '../characters';
import { DOMAINS, PREFIXES, SUFFIXES } from '../lexicon';
import type { Chunk } from './chunk';
import { AMPERSAND, BACKTICK, DOT, GREATER, HYPHEN, SLASH, UNDERSCORE } from './units';

/** `ABCD.L`, `ABCD.HK`, but `NATO.|The` */
const isTicker = (chunk: Chunk, index: number): boolean => {
  const capitals = isUpper(chunk.unit(index - 2)) && isUpper(chunk.unit(index - 1)) && isUpper(chunk.unit(index + 1));
  const after = chunk.unit(index + 2);
  return capitals && (isUpper(after) || after === GREATER);
};

/** `alt.animals.cat`: a small letter after this dot, and one more dot just before or after. */
const isDottedName = (chunk: Chunk, begin: number, end: number): boolean => {
  const after = chunk.unit(end) === DOT ? chunk.unit(end + 1) : 32;
  const more = chunk.unit(begin - 1) === DOT ? chunk.unit(begin - 2) : after;
  return isLetter(more) && !isUpper(more) && !isUpper(chunk.unit(end - 1)) && end - begin > 4;
};

/** `U.S`, `p.m` */
const isSpelt = (chunk: Chunk, begin: number, index: number, end: number): boolean =>
  (end - index === 2 && index - begin === 1) || (index - begin <= 2 && end - index <= 3 && chunk.unit(end) === DOT);

/** `example.com`, but `ended.|Then` */
const isDomain = (chunk: Chunk, begin: number, index: number, end: number): boolean => {
  const ending = chunk.lower(index + 1, end);
  if (!DOMAINS.has(ending)) return false;
  return ending === 'com' || !isUpper(chunk.unit(index + 1)) || isUpper(chunk.unit(begin + 1));
};

const dotJoins = (chunk: Chunk, start: number, index: number): boolean => {
  const [begin, end] = [chunk.partStart(index, start), chunk.partEnd(index)];
  if (isSpelt(chunk, begin, index, end) || isDottedName(chunk, begin, end)) return true;
  return isTicker(chunk, index) || isDomain(chunk, begin, index, end);
};

/** `AT&T`, `PG&E`, but `Smith|&|Sons`. */
const ampersandJoins = (chunk: Chunk, index: number): boolean => {
  const short = !isLetter(chunk.unit(index + 2)) || !isLetter(chunk.unit(index + 3));
  return short && isUpper(chunk.unit(index - 1)) && isUpper(chunk.unit(index + 1));
};

/** `non-profit` and `career-wise`, but `well|-|known`. */
const hyphenJoins = (chunk: Chunk, start: number, index: number): boolean => {
  const begin = chunk.partStart(index, start);
  const first = begin === start && !isDash(chunk.unit(begin - 1));
  if (first && PREFIXES.has(chunk.lower(begin, index)) && isWordUnit(chunk.unit(index + 1))) return true;
  return SUFFIXES.has(chunk.lower(index + 1, chunk.partEnd(index)));
};

export const joinsWord = (chunk: Chunk, start: number, index: number): boolean => {
  const unit = chunk.unit(index);
  if (!isWordUnit(chunk.unit(index + 1))) return false;
  if (isApostrophe(unit)) return unit !== BACKTICK;
  if (unit === DOT) return dotJoins(chunk, start, index);
  if (unit === SLASH) return chunk.lower(index - 1, index + 2) === 'b/c' && index - 1 === start;
  if (unit === AMPERSAND) return ampersandJoins(chunk, index);
  return unit === UNDERSCORE || (unit === HYPHEN && hyphenJoins(chunk, start, index));
};
