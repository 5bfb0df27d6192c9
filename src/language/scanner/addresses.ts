/** A chunk of text in; the web or mail address in it, without the punctuation around it, out. */
import { isOpener, isWordUnit } from '../characters';

const SCHEMES = ['http://', 'https://', 'www.', 'ftp://', 'mailto:'];
const SHORTEST = 5;

const unitsOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));

const NOT_IN_MAIL = unitsOf('<>()[]{},;:"“”\'‘’|');
const AFTER_ADDRESS = unitsOf('.,;:!?)]}>\'"’”');

const mailStart = (chunk: string): number => {
  const sign = chunk.indexOf('@');
  if (sign <= 0 || isOpener(chunk.charCodeAt(sign - 1)) || !isWordUnit(chunk.charCodeAt(sign + 1))) return -1;
  let start = sign;
  while (start > 0 && !NOT_IN_MAIL.has(chunk.charCodeAt(start - 1))) start--;
  return start < sign ? start : -1;
};

const addressStart = (chunk: string): number => {
  for (const scheme of SCHEMES) {
    const at = chunk.indexOf(scheme);
    if (at >= 0 && (at === 0 || !isWordUnit(chunk.charCodeAt(at - 1)))) return at;
  }
  return mailStart(chunk);
};

const addressEnd = (chunk: string, start: number): number => {
  let end = start;
  while (end < chunk.length && chunk[end] !== '>' && chunk[end] !== '"' && chunk[end] !== ')') end++;
  while (end > start + 1 && AFTER_ADDRESS.has(chunk.charCodeAt(end - 1))) end--;
  return end;
};

/** Its place in the chunk; undefined where there is none. */
export const addressIn = (chunk: string): { readonly start: number; readonly end: number } | undefined => {
  if (chunk.length < SHORTEST) return undefined;
  const start = addressStart(chunk);
  return start < 0 ? undefined : { start, end: addressEnd(chunk, start) };
};
