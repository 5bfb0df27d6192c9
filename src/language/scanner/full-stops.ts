/** A chunk and a word in it in; the word's end with the mark that belongs to it (`Mr.`, `J.`, `U.S.`, `US$`) out. */
import { isCurrency, isDigit, isLetter, isSpace, isUpper } from '../characters';
import { ABBREVIATIONS, RARELY_ABBREVIATED, TITLES } from '../lexicon';
import type { Chunk } from './chunk';
import { CAPITAL_I, COMMA, DOT, HYPHEN } from './units';

const LONGEST_ABBREVIATION = 12;
const LOOK_AHEAD = 4;

/** The code unit of the next character that is no space. */
const nextAfterSpace = (text: string, index: number): number => {
  const last = Math.min(index + LOOK_AHEAD, text.length);
  for (let at = index; at < last; at++) if (!isSpace(text.charCodeAt(at))) return text.charCodeAt(at);
  return 32;
};

const goesOn = (unit: number): boolean => unit === COMMA || (isLetter(unit) && !isUpper(unit));

/** `J.` but not `I.`; `p. 7`, `c. 1900`. */
const isInitial = (chunk: Chunk, start: number, next: number): boolean => {
  const unit = chunk.unit(start);
  if (isUpper(unit)) return unit !== CAPITAL_I;
  return isDigit(next) && 'pcdv'.includes(chunk.text[start]!);
};

/** `Angola, Ind. plant` */
const followsComma = (chunk: Chunk, start: number): boolean =>
  start === chunk.start && start >= 2 && chunk.text.charCodeAt(start - 2) === COMMA;

/** `No. 10`, `Sat. 5`, `Mar. 3`: a capital before the stop, and a number or a comma after. */
const isRareAbbreviation = (chunk: Chunk, start: number, word: string, next: number): boolean => {
  const capital = isUpper(chunk.unit(start));
  if (isDigit(next)) return capital || word === 'no';
  return capital && (next === COMMA || (followsComma(chunk, start) && goesOn(next)));
};

const takesStop = (chunk: Chunk, start: number, end: number): boolean => {
  const next = nextAfterSpace(chunk.text, end + 1);
  if (end - start === 1) return isInitial(chunk, start, next);
  if (end - start > LONGEST_ABBREVIATION) return false;
  const word = chunk.lower(start, end);
  if (RARELY_ABBREVIATED.has(word)) return isRareAbbreviation(chunk, start, word, next);
  if (word === 'etc') return goesOn(next);
  const dotted = chunk.unit(end - 2) === DOT && isLetter(chunk.unit(end - 1));
  return dotted || TITLES.has(word) || ABBREVIATIONS.has(word);
};

/** The first stop of three is none of the word's. */
const isLoneStop = (chunk: Chunk, end: number): boolean =>
  chunk.unit(end) === DOT && !(chunk.unit(end + 1) === DOT && chunk.unit(end + 2) === DOT);

/** A hyphen at the chunk's end is a stammer's: `th-`. */
export const withMark = (chunk: Chunk, start: number, end: number): number => {
  if (isCurrency(chunk.unit(end)) && end - start <= 3 && isUpper(chunk.unit(end - 1))) return end + 1;
  if (chunk.unit(end) === HYPHEN && end + 1 === chunk.end && end - start <= 2) return end + 1;
  return isLoneStop(chunk, end) && takesStop(chunk, start, end) ? end + 1 : end;
};
