/** A sentence's tokens to the longest names in them that the tables know. */
import type { Automaton, Beginning } from './automaton';
import { looksLike, settingOf, type Setting } from './letter-case';
import type { Surface } from './names';
import { withBody, type NationalBodies } from './national-bodies';
import { isCapitalised, isUpper, partsOf, partsOfName } from './surface';
import type { Cut, KnowledgeEntry, KnowledgeMatch } from './types';

interface Form {
  readonly form: string;
}

export type Cutter = (form: string) => Cut;

/** Cuts forms for one automaton. */
export const cutterFor =
  ({ begin }: Automaton): Cutter =>
  (form) => {
    const parts = partsOf(form);
    const keys = parts.map((part) => part.toLowerCase());
    const [first] = keys;
    return { parts, keys, begins: first === undefined ? undefined : begin(first) };
  };

/** A sentence with its tokens cut into parts; its setting is worked out when asked for. */
class Reading {
  private known: Setting | undefined;

  constructor(
    readonly tokens: readonly Form[],
    readonly cuts: readonly Cut[],
  ) {}

  get setting(): Setting {
    return (this.known ??= settingOf(this.tokens.map(({ form }) => form)));
  }

  partsBetween(first: number, last: number): readonly string[] {
    return this.cuts.slice(first, last).flatMap(({ parts }) => parts);
  }
}

const ARTICLE = /^the$/i;

/** `D-Calif.`: the state that a lawmaker is of. */
const isOfParty = ({ tokens }: Reading, first: number): boolean =>
  /^[-‐‑–]$/.test(tokens[first - 1]?.form ?? '') && /^[RDI]$/.test(tokens[first - 2]?.form ?? '');

function stands(surface: Surface, reading: Reading, first: number): boolean {
  if (surface.after === undefined) return true;
  const before = reading.tokens[first - 1]?.form ?? '';
  return surface.after === ',' ? before === ',' || isOfParty(reading, first) : ARTICLE.test(before);
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

/** What names begin with a word's first part. */
type Entrance = (cut: Cut) => Beginning | undefined;

const ownEntrance: Entrance = ({ begins }) => begins;

/** The beginning that a token's parts make longer, or open. */
function goOn(beginning: Beginning | undefined, cut: Cut, entrance: Entrance): Beginning | undefined {
  let at = beginning ?? entrance(cut);
  for (let part = beginning === undefined ? 1 : 0; part < cut.keys.length; part += 1) at = at?.longer(cut.keys[part]!);
  return at;
}

/** The longest match that begins with this token and ends with a token's end. */
function longestFrom(reading: Reading, first: number, entrance: Entrance): KnowledgeMatch | undefined {
  let beginning: Beginning | undefined;
  let best: KnowledgeMatch | undefined;
  for (let at = first; at < reading.cuts.length; at += 1) {
    const cut = reading.cuts[at]!;
    if (cut.keys.length === 0) continue;
    beginning = goOn(beginning, cut, entrance);
    if (beginning === undefined) break;
    if (beginning.surfaces.length === 0) continue;
    const [one, ...more] = accepted(beginning.surfaces, reading, first, reading.partsBetween(first, at + 1));
    if (one !== undefined) best = matchOf(reading, first, at + 1, [one, ...more]);
  }
  return best;
}

/** What else the look-up may ask: bodies that every state has, and whether a word is a name of people. */
export interface Sources {
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

const isShared = ({ entries }: KnowledgeMatch): boolean => entries.length > 1;

/** The countries and regions that the other names of the sentence are or lie in. */
const groundOf = (match: KnowledgeMatch): readonly unknown[] => {
  const [first] = match.entries;
  return [first?.type === 'country' ? first.id : undefined, first?.country, first?.partOf].filter(
    (id) => id !== undefined,
  );
};

const NOWHERE: ReadonlySet<unknown> = new Set();

const groundIn = (matches: readonly KnowledgeMatch[]): ReadonlySet<unknown> =>
  new Set(matches.filter((match) => !isShared(match)).flatMap(groundOf));

/** Of several parties or ministries of one name, the one whose country the sentence names comes first. */
function atHome(match: KnowledgeMatch, others: ReadonlySet<unknown>): KnowledgeMatch {
  if (!isShared(match) || match.entries[0]?.type !== 'organisation') return match;
  const home = match.entries.filter(({ country }) => others.has(country));
  return home.length === 0 ? match : { ...match, entries: [...new Set([...home, ...match.entries])] };
}

/** Most words begin no name; a mark that is no part at all may stand before one. */
const mayBegin = ({ keys, begins }: Cut): boolean => begins !== undefined || keys.length === 0;

function rawMatches(reading: Reading, sources: Sources): readonly KnowledgeMatch[] {
  const { tokens, cuts } = reading;
  const nounEntrance: Entrance = ({ keys }) => sources.bodies.nouns.begin(keys[0]!);
  const nounFrom = (first: number): KnowledgeMatch | undefined => longestFrom(reading, first, nounEntrance);
  const found: KnowledgeMatch[] = [];
  for (let first = 0; first < cuts.length; first += 1) {
    const longest = mayBegin(cuts[first]!) ? longestFrom(reading, first, ownEntrance) : undefined;
    if (longest === undefined) continue;
    const match = withLegalForm(withBody(longest, tokens, sources.bodies, nounFrom), tokens);
    found.push(match);
    first = match.last - 1;
  }
  return found;
}

/** Leftmost first, then longest; matches do not overlap. Linear in the tokens, times the longest name. */
export function matchesIn(tokens: readonly Form[], cuts: readonly Cut[], sources: Sources): readonly KnowledgeMatch[] {
  if (!cuts.some(mayBegin)) return [];
  const matches = rawMatches(new Reading(tokens, cuts), sources);
  const ground = matches.some(isShared) ? groundIn(matches) : NOWHERE;
  return matches.map((one, at) => {
    const match = atHome(one, ground);
    const found = narrowed(match, matches[at + 1], tokens);
    return found === match && inPersonName(match, tokens, sources) ? { ...match, certain: false } : found;
  });
}
