/** A sentence's tokens to the longest names in them that the tables know. */
import { longer, type Automaton } from './automaton';
import { looksLike, settingOf, type Setting } from './letter-case';
import type { Surface } from './names';
import { withBody, type NationalBodies } from './national-bodies';
import { remembering } from './remember';
import { isCapitalised, isUpper, partsOf, partsOfName } from './surface';
import type { KnowledgeEntry, KnowledgeMatch } from './types';

interface Form {
  readonly form: string;
}

/** What a token's form comes to, wherever it stands. */
interface Cut {
  readonly parts: readonly string[];
  readonly keys: readonly string[];
  /** Whether a name may begin here: most words begin none. */
  readonly mayBegin: boolean;
}

export type Cutter = (form: string) => Cut;

/** Cuts forms for one automaton. */
export const cutterFor = (automaton: Automaton): Cutter =>
  remembering((form) => {
    const parts = partsOf(form);
    const keys = parts.map((part) => part.toLowerCase());
    const [first] = keys;
    return { parts, keys, mayBegin: first === undefined || automaton.has(first) };
  });

/** A sentence cut into parts; `token` tells whose part each is, `starts` the first part of each token (and one past the end). */
interface Reading {
  readonly tokens: readonly Form[];
  readonly parts: readonly string[];
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly cuts: readonly Cut[];
  readonly setting: Setting;
}

function readingOf(tokens: readonly Form[], cuts: readonly Cut[]): Reading {
  const [parts, keys, starts]: [string[], string[], number[]] = [[], [], []];
  for (const own of cuts) {
    starts.push(parts.length);
    for (const part of own.parts) parts.push(part);
    for (const key of own.keys) keys.push(key);
  }
  starts.push(parts.length);
  return new CutSentence(tokens, cuts, parts, keys, starts);
}

/** Its setting is worked out when asked for. */
class CutSentence implements Reading {
  private known: Setting | undefined;

  constructor(
    readonly tokens: readonly Form[],
    readonly cuts: readonly Cut[],
    readonly parts: readonly string[],
    readonly keys: readonly string[],
    readonly starts: readonly number[],
  ) {}

  get setting(): Setting {
    return (this.known ??= settingOf(this.tokens.map(({ form }) => form)));
  }
}

const ARTICLE = /^the$/i;

function stands(surface: Surface, reading: Reading, first: number): boolean {
  if (surface.after === undefined) return true;
  const before = reading.tokens[first - 1]?.form ?? '';
  return surface.after === ',' ? before === ',' : ARTICLE.test(before);
}

/** `Pace` and `Arena` are no spellings of PACE and ARENA. */
const isWordOnly = ({ doubt, written }: Surface, [word = '']: readonly string[]): boolean =>
  doubt === 'word' && isUpper(written) && !isUpper(word);

/** The surfaces here that the words as seen may be. */
const accepted = (
  surfaces: readonly Surface[],
  reading: Reading,
  first: number,
  seen: readonly string[],
): readonly Surface[] =>
  surfaces.filter(
    (surface) =>
      stands(surface, reading, first) &&
      looksLike(partsOfName(surface.written), seen, reading.setting) &&
      !isWordOnly(surface, seen),
  );

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

/** Its optional fields are set one by one: objects spread out of several have shapes of their own, which slows down whoever reads them. */
type Draft = { -readonly [Field in keyof KnowledgeMatch]: KnowledgeMatch[Field] };

function matchOf(
  reading: Reading,
  first: number,
  last: number,
  surfaces: readonly [Surface, ...Surface[]],
): KnowledgeMatch {
  const entries = new Set(surfaces.map(({ entry }) => entry));
  const surface = surfaces.find(({ form }) => form === 'name') ?? surfaces[0];
  const certain = isCertain(reading, first, surface);
  const match: Draft = { first, last, entries: [...entries], form: surface.form, certain };
  if (surface.number !== undefined) match.number = surface.number;
  if (surface.adjective) match.adjective = true;
  return match;
}

/** The longest match that begins with this token and ends with a token's end. */
function longestFrom(automaton: Automaton, reading: Reading, first: number): KnowledgeMatch | undefined {
  const from = reading.starts[first] ?? 0;
  let beginning = '';
  let best: KnowledgeMatch | undefined;
  for (let at = from, token = first; at < reading.keys.length; at += 1) {
    beginning = longer(beginning, reading.keys[at] ?? '');
    if (!automaton.has(beginning)) break;
    const surfaces = automaton.at(beginning);
    while ((reading.starts[token] ?? Infinity) <= at) token += 1;
    if (surfaces.length === 0 || reading.starts[token] !== at + 1) continue;
    const [one, ...more] = accepted(surfaces, reading, first, reading.parts.slice(from, at + 1));
    if (one !== undefined) best = matchOf(reading, first, token, [one, ...more]);
  }
  return best;
}

/** What else the look-up may ask: bodies that every state has, and whether a word is a name of people. */
export interface Sources {
  /** Of the automaton that is asked. */
  readonly cut: Cutter;
  readonly bodies: NationalBodies;
  readonly isGivenName: (form: string) => boolean;
  readonly isSurname: (form: string) => boolean;
}

const isThing = ({ entries: [first] }: KnowledgeMatch): boolean => first !== undefined && first.type !== 'person';

/** Jack London, Paris Hilton: one word before or behind a name of people may be one of them; a country only if people are called so (Michael Jordan). */
function inPersonName(match: KnowledgeMatch, tokens: readonly Form[], sources: Sources): boolean {
  if (match.last - match.first > 1 || !isThing(match)) return false;
  const { isGivenName, isSurname } = sources;
  const form = tokens[match.first]?.form ?? '';
  const before = tokens[match.first - 1]?.form ?? '';
  const after = tokens[match.last]?.form ?? '';
  if (match.entries[0]?.type === 'country')
    return isSurname(form) ? isGivenName(before) : isGivenName(form) && isSurname(after);
  return isGivenName(before) || isSurname(after) || (isGivenName(form) && isCapitalised(after));
}

const within = (inner: KnowledgeEntry, outer: readonly KnowledgeEntry[]): boolean =>
  outer.some(({ id }) => id === inner.country || id === inner.partOf);

/** `Birmingham, Alabama`: what follows the comma tells which one. */
function narrowed(match: KnowledgeMatch, next: KnowledgeMatch | undefined, tokens: readonly Form[]): KnowledgeMatch {
  const isPair = next?.first === match.last + 1 && tokens[match.last]?.form === ',';
  const inside = isPair ? match.entries.filter((entry) => within(entry, next.entries)) : [];
  if (inside.length === 0) return match;
  return { ...match, entries: [...inside, ...match.entries.filter((entry) => !inside.includes(entry))], certain: true };
}

/** `Texaco Inc`, `British Petroleum Co Plc`: the legal form belongs to the company's name. */
const LEGAL_FORM = /^(?:Inc|Corp|Co|Ltd|Plc|PLC|plc|AG|SA|NV|LLC|LLP|SpA|GmbH|AB|Oyj|ASA)\.?$/;

function withLegalForm(match: KnowledgeMatch, tokens: readonly Form[]): KnowledgeMatch {
  if (match.entries[0]?.kind !== 'company') return match;
  let { last } = match;
  while (LEGAL_FORM.test(tokens[last]?.form ?? '')) last += 1;
  return last === match.last ? match : { ...match, last, certain: true };
}

/** The countries and regions that the other names of the sentence are or lie in. */
const groundOf = (match: KnowledgeMatch): readonly unknown[] => {
  const [first] = match.entries;
  return [first?.type === 'country' ? first.id : undefined, first?.country, first?.partOf].filter(
    (id) => id !== undefined,
  );
};

/** Of several parties or ministries of one name, the one whose country the sentence names comes first. */
function atHome(match: KnowledgeMatch, others: ReadonlySet<unknown>): KnowledgeMatch {
  if (match.entries.length < 2 || match.entries[0]?.type !== 'organisation') return match;
  const home = match.entries.filter(({ country }) => others.has(country));
  return home.length === 0 ? match : { ...match, entries: [...new Set([...home, ...match.entries])] };
}

function* rawMatches(automaton: Automaton, reading: Reading, sources: Sources): Generator<KnowledgeMatch> {
  const nounFrom = (first: number): KnowledgeMatch | undefined => longestFrom(sources.bodies.nouns, reading, first);
  for (let first = 0; first < reading.tokens.length; first += 1) {
    const longest = reading.cuts[first]?.mayBegin === true ? longestFrom(automaton, reading, first) : undefined;
    if (longest === undefined) continue;
    const match = withLegalForm(withBody(longest, reading.tokens, sources.bodies, nounFrom), reading.tokens);
    yield match;
    first = match.last - 1;
  }
}

/** Leftmost first, then longest; matches do not overlap. Linear in the tokens, times the longest name. */
export function matchesIn(automaton: Automaton, tokens: readonly Form[], sources: Sources): readonly KnowledgeMatch[] {
  const cuts = tokens.map(({ form }) => sources.cut(form));
  if (!cuts.some(({ mayBegin }) => mayBegin)) return [];
  const matches = [...rawMatches(automaton, readingOf(tokens, cuts), sources)];
  const ground = new Set(matches.filter(({ entries }) => entries.length === 1).flatMap(groundOf));
  return matches.map((one, at) => {
    const match = atHome(one, ground);
    const found = narrowed(match, matches[at + 1], tokens);
    return found === match && inPersonName(match, tokens, sources) ? { ...match, certain: false } : found;
  });
}
