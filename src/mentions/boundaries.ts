/** A candidate span in, the name proper out: without article, possessive, quotation marks and title, the title kept apart. */
import type { EntityType, ParsedToken } from '../model';
import { isAddress, titleLength, titleStart } from './titles';

export interface Bounds {
  readonly first: number;
  readonly last: number;
  /** First token and one past the last of the title, when there is one. */
  readonly title?: readonly [number, number];
}

type Tokens = readonly ParsedToken[];

/** Possessive endings and marks that no name ends with. */
const TRAILING: ReadonlySet<string> = new Set([
  "'s",
  '’s',
  '‘s',
  "'",
  '’',
  '‘',
  '"',
  '”',
  '“',
  ',',
  ';',
  ':',
  ')',
  '(',
  '-',
  '–',
  '—',
  '.',
  '...',
  '…',
  '|',
  '*',
]);
const LEADING: ReadonlySet<string> = new Set([...TRAILING, 'the', 'The', 'THE', 'a', 'A', 'an', 'An', '@', '#']);

/** Undefined when nothing is left: a span of marks alone, or a title without a name. */
export const boundsOf = (tokens: Tokens, from: number, to: number, type: EntityType): Bounds | undefined => {
  let first = from;
  let last = to;
  while (last > first && TRAILING.has(form(tokens, last - 1)) && !isOwnDot(tokens, last - 1)) last--;
  while (first < last && LEADING.has(form(tokens, first))) first++;
  if (first >= last) return undefined;
  last = acrossHyphen(tokens, last);
  if (type === 'person') return withTitle(tokens, first, last);
  return { first: leftOfName(tokens, type === 'place' ? withDirection(tokens, first) : first, last), last };
};

const isProper = (token: ParsedToken | undefined): boolean => token !== undefined && /^NNPS?$/.test(token.xpos);

/** `Lee Cheuk-yan`: what hangs on the name by a hyphen is part of it. */
const acrossHyphen = (tokens: Tokens, last: number): number => {
  const [name, hyphen, rest] = [tokens[last - 1], tokens[last], tokens[last + 1]];
  const joined = /^[-‐‑]$/.test(hyphen?.form ?? '') && name?.end === hyphen?.start && hyphen?.end === rest?.start;
  return joined && isProper(name) && isProper(rest) && (name?.form.length ?? 0) > 1 ? last + 2 : last;
};

const DIRECTION = /^(?:(?:North|South|East|West)(?:ern)?|(?:North|South)-?(?:east|west)(?:ern)?|Upper|Lower|Greater)$/;

/** `West Berlin`, `South Caucasus`: a part of a place is another place. */
const withDirection = (tokens: Tokens, first: number): number =>
  DIRECTION.test(form(tokens, first - 1)) && tokens[first - 1]?.head === first ? first - 1 : first;

/** `Civic Party`, `Proletariat Political Institute`: an adjective with a name's capital and tag belongs to the name, and what stands before it. */
const leftOfName = (tokens: Tokens, first: number, last: number): number => {
  let at = first;
  const hangs = (token: ParsedToken | undefined, relations: RegExp): boolean =>
    token !== undefined &&
    isProper(token) &&
    /^\p{Lu}/u.test(token.form) &&
    relations.test(token.deprel) &&
    token.head >= at &&
    token.head < last;
  while (hangs(tokens[at - 1], at === first ? /^amod$/ : /^(?:amod|compound)$/)) at--;
  return at;
};

const form = (tokens: Tokens, index: number): string => tokens[index]?.form ?? '';

/** `U.S .`: a full stop glued to the word before it belongs to it. */
const isOwnDot = (tokens: Tokens, index: number): boolean =>
  form(tokens, index) === '.' &&
  /^[A-Z]$/.test(form(tokens, index - 1)) &&
  tokens[index - 1]?.end === tokens[index]?.start;

const withTitle = (tokens: Tokens, from: number, last: number): Bounds | undefined => {
  const first = from + titleLength(tokens, from, last);
  if (last - first === 1 && isAddress(form(tokens, first))) return undefined;
  const title = titleStart(tokens, first);
  return title < first ? { first, last, title: [title, first] } : { first, last };
};
