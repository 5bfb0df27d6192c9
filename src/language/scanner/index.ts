/**
 * Text in, token offsets out, by the conventions of the Universal Dependencies English treebanks: `do|n't`, `Putin|'s`, `eye|-|tracking`,
 * `non-profit`, `U.S.`, `£|5.5|bn`. Each chunk between spaces is scanned once from left to right: time is linear in length.
 */
import { isDigit, isHighSurrogate, isLetter, isLowSurrogate, isSpace, isWordUnit } from '../characters';
import { addressIn } from './addresses';
import { Chunk, LONGEST_WORD } from './chunk';
import { numberAt } from './numbers';
import { otherEnd } from './symbols';
import { DOT } from './units';
import { wordCut, wordEnd } from './words';

/** Token offsets, flat: start and end of each in turn. */
export type Offsets = number[];

/** What is longer without a space is no English. */
const LONGEST_CHUNK = 2000;

const scanWord = (chunk: Chunk, start: number, known: number, out: Offsets): number => {
  const end = wordEnd(chunk, start, known);
  const cut = wordCut(chunk, start, end);
  out.push(start, cut);
  if (cut < end) out.push(cut, end);
  return end;
};

const beginsNumber = (chunk: Chunk, at: number): boolean => {
  if (isDigit(chunk.unit(at))) return true;
  return chunk.unit(at) === DOT && isDigit(chunk.unit(at + 1)) && !isWordUnit(chunk.unit(at - 1));
};

/** Adds the tokens that begin at `at`, and returns where they end. */
const scanNext = (chunk: Chunk, at: number, out: Offsets): number => {
  if (isLetter(chunk.unit(at))) return scanWord(chunk, at, at, out);
  const number = beginsNumber(chunk, at) ? numberAt(chunk, at) : undefined;
  if (number?.inWord === true) return scanWord(chunk, at, number.end, out);
  const end = number?.end ?? otherEnd(chunk, at);
  out.push(at, end);
  return end;
};

const scanPlain = (chunk: Chunk, from: number, out: Offsets): void => {
  for (let at = from; at < chunk.end;) at = scanNext(chunk, at, out);
};

const scanChunk = (text: string, start: number, end: number, out: Offsets): void => {
  const address = addressIn(text.slice(start, end));
  if (address === undefined) return scanPlain(new Chunk(text, start, end), start, out);
  scanPlain(new Chunk(text, start, start + address.start), start, out);
  out.push(start + address.start, start + address.end);
  scanPlain(new Chunk(text, start, end), start + address.end, out);
};

/** Encoded data and the like: cut into pieces, never inside a surrogate pair. */
const cutBlob = (text: string, start: number, end: number, out: Offsets): void => {
  for (let at = start; at < end;) {
    let stop = Math.min(end, at + LONGEST_WORD);
    if (stop < end && isHighSurrogate(text.charCodeAt(stop - 1)) && isLowSurrogate(text.charCodeAt(stop))) stop--;
    out.push(at, stop);
    at = stop;
  }
};

const chunkEnd = (text: string, start: number, end: number): number => {
  let stop = start + 1;
  while (stop < end && !isSpace(text.charCodeAt(stop))) stop++;
  return stop;
};

/** The offsets of the tokens of `text` between `start` and `end`, in order; spaces lie between them. */
export const scanTokens = (text: string, start: number, end: number): Offsets => {
  const out: Offsets = [];
  for (let at = start; at < end; at++) {
    if (isSpace(text.charCodeAt(at))) continue;
    const stop = chunkEnd(text, at, end);
    if (stop - at > LONGEST_CHUNK) cutBlob(text, at, stop, out);
    else scanChunk(text, at, stop, out);
    at = stop;
  }
  return out;
};
