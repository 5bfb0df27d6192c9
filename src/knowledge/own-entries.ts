/** Lines of the user's files to entries and offices, before the tables' own; contradictions and unknown words become problems. */
import { knowledgeId, type KnowledgeId, type Problem } from '../model';
import type { KnowledgeLine, Placed, RoleLine } from './knowledge-file';
import { addDemonyms, addEntry, unmarked, type Catalogue } from './names';
import type { PlacedTenure } from './tenures';
import type { KnowledgeEntry, Kind } from './types';
import type { Office } from './word-types';

const KINDS: Readonly<Record<KnowledgeEntry['type'], Kind>> = {
  person: 'person',
  organisation: 'other',
  country: 'country',
  place: 'city',
  facility: 'landmark',
  event: 'event',
  product: 'product',
  group: 'people',
};

type Key = Pick<KnowledgeEntry, 'type' | 'name'>;
const keyOf = ({ type, name }: Key): string => `${type} ${name}`;

/** What the lines are read against. */
export interface Context {
  readonly catalogue: Catalogue;
  /** What a name means in the tables, likeliest first. */
  readonly named: (name: string) => readonly KnowledgeEntry[];
  readonly officeOf: (words: string) => Office | undefined;
}

export interface OwnEntries {
  readonly tenures: readonly PlacedTenure[];
  readonly problems: readonly Problem[];
}

interface Taken {
  readonly placed: Placed;
  readonly entry: KnowledgeEntry;
}

/** The lines so far. */
interface Lines {
  readonly context: Context;
  readonly tables: ReadonlyMap<string, KnowledgeEntry>;
  readonly taken: Map<string, Taken>;
  readonly accepted: Placed[];
  readonly byName: Map<string, KnowledgeEntry>;
  readonly byWikidata: Map<string, Key>;
  readonly problems: Problem[];
}

function tell({ problems }: Lines, { uri, line }: Placed, code: string, message: string): void {
  problems.push({ uri, line, code, message: `line ${String(line)}: ${message}` });
}

function meaningOf({ byName, context }: Lines, name: string): readonly KnowledgeEntry[] {
  const own = byName.get(name);
  return own === undefined ? context.named(name) : [own, ...context.named(name)];
}

/** The country, by code or name; an unknown one is told and left out. */
function countryFor(lines: Lines, placed: Placed): { readonly country?: KnowledgeId } {
  const { country } = placed.said;
  if (country === undefined) return {};
  const byCode = lines.context.catalogue.entries.get(knowledgeId('country', country));
  const found = byCode ?? meaningOf(lines, country).find(({ type }) => type === 'country');
  if (found !== undefined) return { country: found.id };
  tell(lines, placed, 'unknown_country', `no country is known as ${country}`);
  return {};
}

/** One thing with two Wikidata ids, or two things with one, cannot both be right. */
function contradiction({ taken, byWikidata }: Lines, { said }: Placed): string | undefined {
  if (said.wikidata === undefined) return undefined;
  const before = taken.get(keyOf(said))?.entry.wikidata;
  if (before !== undefined && before !== said.wikidata)
    return `${said.name} was ${before} before, and is ${said.wikidata} here`;
  const other = byWikidata.get(said.wikidata);
  const isOther = other !== undefined && keyOf(other) !== keyOf(said);
  return isOther ? `${said.wikidata} was ${other.name} before, and is ${said.name} here` : undefined;
}

/** What was known of the thing before, with what the line adds. */
function entryFrom(lines: Lines, placed: Placed): KnowledgeEntry {
  const { name, type, kind, aliases = [], wikidata, gender } = placed.said;
  const before = lines.taken.get(keyOf(placed.said))?.entry ?? lines.tables.get(keyOf(placed.said));
  const more = aliases.map((alias) => unmarked(alias).written);
  return {
    ...(before ?? { id: knowledgeId('own', keyOf(placed.said)), type, name, kind: KINDS[type] }),
    ...(kind === undefined ? {} : { kind }),
    aliases: [...new Set([...(before?.aliases ?? []), ...more])],
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(gender === undefined ? {} : { gender }),
    ...countryFor(lines, placed),
  };
}

function take(lines: Lines, placed: Placed): void {
  const wrong = contradiction(lines, placed);
  if (wrong !== undefined) {
    tell(lines, placed, 'contradiction', wrong);
    return;
  }
  const entry = entryFrom(lines, placed);
  lines.taken.set(keyOf(entry), { placed, entry });
  lines.accepted.push(placed);
  for (const name of [entry.name, ...entry.aliases]) if (!lines.byName.has(name)) lines.byName.set(name, entry);
  if (entry.wikidata !== undefined) lines.byWikidata.set(entry.wikidata, entry);
}

function addNames(
  own: Catalogue,
  entry: KnowledgeEntry,
  { name, aliases = [], adjectives = [], people = [] }: KnowledgeLine,
): void {
  addEntry(own, entry, [name, ...aliases]);
  addDemonyms(own, entry, adjectives, people);
}

/** Own names go in front of the tables', and completed entries take the old ones' place. */
function mergeNames({ context: { catalogue }, accepted, taken }: Lines): void {
  const own: Catalogue = { entries: new Map(), surfaces: [] };
  for (const { said } of accepted) addNames(own, taken.get(keyOf(said))!.entry, said);
  const tables = catalogue.surfaces.splice(0).map((surface) => {
    const entry = own.entries.get(surface.entry.id);
    return entry === undefined ? surface : { ...surface, entry };
  });
  for (const surface of own.surfaces) catalogue.surfaces.push(surface);
  for (const surface of tables) catalogue.surfaces.push(surface);
  for (const [id, entry] of own.entries) catalogue.entries.set(id, entry);
}

const isBody = ({ type }: KnowledgeEntry): boolean => type === 'country' || type === 'organisation';

function tenureFrom(lines: Lines, placed: Placed, { office: words, of, from, to }: RoleLine): PlacedTenure | undefined {
  const office = lines.context.officeOf(words);
  const meanings = meaningOf(lines, of);
  const body = meanings.find(isBody) ?? meanings[0];
  if (office === undefined) tell(lines, placed, 'unknown_office', `no office is known as ${words}`);
  else if (body === undefined) tell(lines, placed, 'unknown_body', `nothing is known as ${of}`);
  else {
    const person = lines.taken.get(keyOf(placed.said))!.entry;
    return { of: body.id, office, person, from, ...(to === undefined ? {} : { to }), placed };
  }
  return undefined;
}

/** Changes the catalogue: adds the lines' entries and names. */
export function addOwnEntries(placed: readonly Placed[], context: Context): OwnEntries {
  const tables = new Map<string, KnowledgeEntry>();
  for (const entry of context.catalogue.entries.values())
    if (!tables.has(keyOf(entry))) tables.set(keyOf(entry), entry);
  const fresh = { taken: new Map(), accepted: [], byName: new Map(), byWikidata: new Map(), problems: [] };
  const lines: Lines = { context, tables, ...fresh };
  for (const one of placed) take(lines, one);
  mergeNames(lines);
  const tenures = lines.accepted.flatMap((one) => (one.said.roles ?? []).map((role) => tenureFrom(lines, one, role)));
  return { tenures: tenures.filter((tenure) => tenure !== undefined), problems: lines.problems };
}
