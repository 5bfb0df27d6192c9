/** A chunk and the place of a number in it in; where the number ends, and whether it is the beginning of a word (`20th`), out. */
import { isDigit, isLetter, isWordUnit } from '../characters';
import { UNITS } from '../lexicon';
import { LONGEST_WORD } from './chunk';
import type { Chunk } from './chunk';
import { COLON, COMMA, DOT, HYPHEN, SLASH } from './units';

const MOST_GROUPS = 6;

const digitsEnd = (chunk: Chunk, at: number, start: number): number => {
  let end = start;
  while (isDigit(chunk.unit(end)) && end - at < LONGEST_WORD) end++;
  return end;
};

/** `713-853-3989` and `345-9945` stay whole, `1969|-|1970` does not. */
const phoneEnd = (chunk: Chunk, at: number, first: number): number => {
  let end = first;
  let groups = 1;
  let last = first - at;
  while (chunk.unit(end) === HYPHEN && isDigit(chunk.unit(end + 1)) && groups < MOST_GROUPS) {
    const next = digitsEnd(chunk, at, end + 1);
    last = next - end - 1;
    end = next;
    groups++;
  }
  if (isLetter(chunk.unit(end))) return first;
  return groups > 2 || (groups === 2 && first - at === 3 && last === 4) ? end : first;
};

/** `1,000`, `5.5`, `9/11`, `10:30`, but `[13|,|14]`. */
const goesOn = (chunk: Chunk, at: number, end: number): boolean => {
  const unit = chunk.unit(end);
  if (unit === COMMA) return digitsEnd(chunk, at, end + 1) === end + 4;
  return (unit === DOT || unit === COLON || unit === SLASH) && isDigit(chunk.unit(end + 1));
};

export interface ScannedNumber {
  readonly end: number;
  /** `20th`: letters that are no unit follow, and belong to it. */
  readonly inWord: boolean;
}

export const numberAt = (chunk: Chunk, at: number): ScannedNumber => {
  let end = digitsEnd(chunk, at, chunk.unit(at) === DOT ? at + 1 : at);
  const phone = phoneEnd(chunk, at, end);
  if (phone > end) return { end: phone, inWord: false };
  while (goesOn(chunk, at, end)) end = digitsEnd(chunk, at, end + 1);
  let tail = end;
  while (isWordUnit(chunk.unit(tail)) && tail - end < LONGEST_WORD) tail++;
  const inWord = tail > end && !UNITS.has(chunk.lower(end, tail));
  return { end: inWord ? tail : end, inWord };
};
