/** A chunk and the place of a word in it in; the word's end, and where its tokens part (`do|n't`, `can|not`), out. */
import { isApostrophe, isWordUnit } from '../characters';
import { AFTER_IT_IS, CLITICS, FUSED } from '../lexicon';
import { LONGEST_WORD } from './chunk';
import type { Chunk } from './chunk';
import { withMark } from './full-stops';
import { joinsWord } from './joints';
import { SMALL_N } from './units';

const LONGEST_FUSED = 8;
const LONGEST_CLITIC = 4;

/** The end of the word that begins at `start`; what lies before `known` is already known to belong to it. */
export const wordEnd = (chunk: Chunk, start: number, known: number): number => {
  let end = known;
  while (end < chunk.end && end - start < LONGEST_WORD) {
    if (isWordUnit(chunk.unit(end))) end++;
    else if (joinsWord(chunk, start, end)) end += 2;
    else break;
  }
  return withMark(chunk, start, Math.min(end, chunk.end));
};

/** `its|a`, but `its name`. */
const fusedCut = (chunk: Chunk, start: number, end: number): number => {
  if (end - start > LONGEST_FUSED) return end;
  const word = chunk.lower(start, end);
  if (word !== 'its') return start + (FUSED.get(word) ?? end - start);
  const next = chunk.text.slice(end + 1, end + 12).split(' ', 1)[0]!;
  return AFTER_IT_IS.has(next) ? start + 2 : end;
};

/** `do|n't`, `Putin|'s`, `they|'re`. */
const cliticCut = (chunk: Chunk, start: number, end: number): number => {
  let mark = end - 1;
  while (mark > start && end - mark < LONGEST_CLITIC && !isApostrophe(chunk.unit(mark))) mark--;
  if (mark <= start || !isApostrophe(chunk.unit(mark))) return end;
  const tail = chunk.lower(mark + 1, end);
  if (tail === 't' && (chunk.unit(mark - 1) | 32) === SMALL_N && mark - 1 > start) return mark - 1;
  return CLITICS.has(tail) ? mark : end;
};

/** Where the word's second token begins; its end where there is none. */
export const wordCut = (chunk: Chunk, start: number, end: number): number => {
  const cut = fusedCut(chunk, start, end);
  return cut < end || end - start < 3 ? cut : cliticCut(chunk, start, end);
};
