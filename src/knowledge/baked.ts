/**
 * The tables in, one text out, and back: sorted names and entries that are looked up where they stand, since making them from the tables
 * costs more than reading an article. The parts: names, the surfaces of each, ids, the entry of each, adjectives, tenures.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeId } from '../model';
import { surfacesByKey, type Automaton, type Beginning } from './automaton';
import type { Catalogue, Surface } from './names';
import { SortedLines } from './sorted-lines';
import { adjectivesIn, type Tables } from './tables';
import type { Tenure } from './tenures';
import type { KnowledgeEntry } from './types';

const PARTS = '\f\n';

/** A surface whose entry is told by its id; of fields that are not there, JSON keeps nothing. */
type BakedSurface = Omit<Surface, 'entry'> & { readonly of: KnowledgeId };
type BakedTenure = Omit<Tenure, 'person'> & { readonly by: KnowledgeId };

const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

const lines = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n');

export function bakedText(catalogue: Catalogue, tenures: readonly Tenure[]): string {
  const names = sorted(surfacesByKey(catalogue.surfaces));
  const entries = sorted(catalogue.entries);
  const surfaces = names.map(([, own = []]) =>
    own.map(({ entry, ...rest }): BakedSurface => ({ ...rest, of: entry.id })),
  );
  const baked = tenures.map(({ person, ...rest }): BakedTenure => ({ ...rest, by: person.id }));
  return [
    names.map(([name]) => name).join('\n'),
    lines(surfaces),
    entries.map(([id]) => id).join('\n'),
    lines(entries.map(([, entry]) => entry)),
    JSON.stringify(Object.fromEntries(adjectivesIn(catalogue))),
    JSON.stringify(baked),
  ].join(PARTS);
}

type EntryOf = (id: KnowledgeId) => KnowledgeEntry | undefined;

/** One object for each entry, made when it is first asked for. */
function entriesIn(ids: SortedLines, texts: SortedLines): EntryOf {
  const made = new Map<KnowledgeId, KnowledgeEntry>();
  return (id) => {
    const before = made.get(id);
    const row = before === undefined ? ids.rowOf(id) : -1;
    if (row < 0) return before;
    const entry = JSON.parse(texts.at(row)) as KnowledgeEntry;
    made.set(id, entry);
    return entry;
  };
}

/** Field by field, so that all surfaces have one shape. */
function surfaceOf(baked: BakedSurface, entryOf: EntryOf): Surface {
  const { of, written, form, number, adjective, doubt, after } = baked;
  const entry = entryOf(of);
  if (entry === undefined) throw new Error(`bakedTables: no entry ${of}: build the package again`);
  return { entry, written, form, number, adjective, doubt, after };
}

/** Where the names stand, and what each means. */
interface BakedNames {
  readonly names: SortedLines;
  readonly surfacesAt: (row: number) => readonly Surface[];
}

/** A row of the names; what it says, and the rows behind it that go on with it, are read when they are first asked for. */
class BakedBeginning implements Beginning {
  private ends: readonly Surface[] | undefined;
  private following: ReadonlyMap<string, Beginning> | undefined;

  constructor(
    private readonly row: number,
    private readonly baked: BakedNames,
  ) {}

  get surfaces(): readonly Surface[] {
    return (this.ends ??= this.baked.surfacesAt(this.row));
  }

  longer(key: string): Beginning | undefined {
    return (this.following ??= this.readFollowing()).get(key);
  }

  private readFollowing(): ReadonlyMap<string, Beginning> {
    const { names } = this.baked;
    const beginning = `${names.at(this.row)} `;
    const following = new Map<string, Beginning>();
    for (let row = this.row + 1; row < names.length; row += 1) {
      const name = names.at(row);
      if (!name.startsWith(beginning)) break;
      const key = name.slice(beginning.length);
      if (!key.includes(' ')) following.set(key, new BakedBeginning(row, this.baked));
    }
    return following;
  }
}

function automatonIn(names: SortedLines, texts: SortedLines, entryOf: EntryOf): Automaton {
  const surfacesAt = (row: number): readonly Surface[] =>
    (JSON.parse(texts.at(row)) as readonly BakedSurface[]).map((surface) => surfaceOf(surface, entryOf));
  return {
    begin: (key) => {
      const row = names.rowOf(key);
      return row < 0 ? undefined : new BakedBeginning(row, { names, surfacesAt });
    },
  };
}

function tenuresIn(text: string, entryOf: EntryOf): readonly Tenure[] {
  return (JSON.parse(text) as readonly BakedTenure[]).flatMap(({ by, ...rest }) => {
    const person = entryOf(by);
    return person === undefined ? [] : [{ ...rest, person }];
  });
}

export function bakedTables(text: string): Tables {
  const [names = '', surfaces = '', ids = '', entries = '', adjectives = '{}', tenures = '[]'] = text.split(PARTS);
  const entryOf = entriesIn(new SortedLines(ids), new SortedLines(entries));
  const adjectiveOf = JSON.parse(adjectives) as Readonly<Record<string, string>>;
  let made: readonly Tenure[] | undefined;
  return {
    automaton: automatonIn(new SortedLines(names), new SortedLines(surfaces), entryOf),
    entry: entryOf,
    adjective: (id) => adjectiveOf[id],
    tenures: () => (made ??= tenuresIn(tenures, entryOf)),
  };
}

/** Beside the bundle; the sources have none, and make the tables anew. */
export const BAKED_FILE = join('knowledge', 'tables.txt');

export function findBaked(): Tables | undefined {
  const path = join(__dirname, BAKED_FILE);
  return existsSync(path) ? bakedTables(readFileSync(path, 'utf8')) : undefined;
}
