/** A sentence's tokens to the longest names in them that the tables know. */
import type { Spelling, State } from './automaton';
import { looksLike, settingOf, type Setting } from './letter-case';
import type { Surface } from './names';
import { isCapitalised, partsOf } from './surface';
import type { KnowledgeEntry, KnowledgeMatch } from './types';

interface Form {
  readonly form: string;
}

/** A sentence cut into parts; `token` tells whose part each is, `starts` the first part of each token (and one past the end). */
interface Reading {
  readonly tokens: readonly Form[];
  readonly parts: readonly string[];
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly setting: Setting;
}

function readingOf(tokens: readonly Form[]): Reading {
  const parts: string[] = [];
  const starts: number[] = [];
  for (const { form } of tokens) {
    starts.push(parts.length);
    parts.push(...partsOf(form));
  }
  starts.push(parts.length);
  const setting = settingOf(tokens.map(({ form }) => form));
  return { tokens, parts, keys: parts.map((part) => part.toLowerCase()), starts, setting };
}

const ARTICLE = /^the$/i;

function stands(surface: Surface, reading: Reading, first: number): boolean {
  if (surface.after === undefined) return true;
  const before = reading.tokens[first - 1]?.form ?? '';
  return surface.after === ',' ? before === ',' : ARTICLE.test(before);
}

const isAccepted = (reading: Reading, first: number, seen: readonly string[]) => (spelling: Spelling) =>
  stands(spelling.surface, reading, first) && looksLike(spelling.parts, seen, reading.setting);

const OPENING = /^["'\u201c\u2018([\-\u2013\u2014*\u2022]+$/;

/** Only quotes, dashes and bullets stand before it. */
function opens(reading: Reading, first: number): boolean {
  for (let at = first - 1; at >= 0; at -= 1) if (!OPENING.test(reading.tokens[at]?.form ?? '')) return false;
  return true;
}

/** An ordinary word's capital tells something only inside a sentence; a name of people tells nothing by itself. */
function isCertain(reading: Reading, first: number, { doubt }: Surface): boolean {
  if (doubt === undefined) return true;
  return doubt === 'word' && reading.setting === 'sentence' && !opens(reading, first);
}

function matchOf(reading: Reading, first: number, last: number, accepted: readonly Spelling[]): KnowledgeMatch {
  const entries = new Set<KnowledgeEntry>(accepted.map(({ surface }) => surface.entry));
  const surface = accepted.find(({ surface: { form } }) => form === 'name')?.surface ?? accepted[0]!.surface;
  return {
    first,
    last,
    entries: [...entries],
    form: surface.form,
    ...(surface.number === undefined || surface.adjective === true ? {} : { number: surface.number }),
    ...(surface.adjective === undefined ? {} : { adjective: surface.adjective }),
    certain: isCertain(reading, first, surface),
  };
}

/** The longest match that begins with this token and ends with a token's end. */
function longestFrom(root: State, reading: Reading, first: number): KnowledgeMatch | undefined {
  const from = reading.starts[first] ?? 0;
  let state: State | undefined = root;
  let best: KnowledgeMatch | undefined;
  for (let at = from, token = first; state !== undefined && at < reading.keys.length; at += 1) {
    state = state.next?.get(reading.keys[at] ?? '');
    while ((reading.starts[token] ?? Infinity) <= at) token += 1;
    if (state?.surfaces === undefined || reading.starts[token] !== at + 1) continue;
    const accepted = state.surfaces.filter(isAccepted(reading, first, reading.parts.slice(from, at + 1)));
    if (accepted.length > 0) best = matchOf(reading, first, token, accepted);
  }
  return best;
}

/** Leftmost first, then longest; matches do not overlap. Linear in the tokens, times the longest name. */
export function matchesIn(root: State, tokens: readonly Form[]): readonly KnowledgeMatch[] {
  const reading = readingOf(tokens);
  const matches: KnowledgeMatch[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (!isCapitalised(tokens[first]?.form ?? '')) continue;
    const match = longestFrom(root, reading, first);
    if (match === undefined) continue;
    matches.push(match);
    first = match.last - 1;
  }
  return matches;
}
