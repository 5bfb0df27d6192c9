/**
 * The tables in, one text out, and back: sorted names and entries that are looked up where they stand, since making them from the tables
 * costs more than reading an article. The parts: names, the surfaces of each, ids, the entry of each, adjectives, tenures.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeId } from '../model';
import { surfacesByKey, type Automaton } from './automaton';
import type { Catalogue, Surface } from './names';
import { remembering } from './remember';
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

function surfaceOf({ of, number, doubt, after, ...rest }: BakedSurface, entryOf: EntryOf): Surface {
  const entry = entryOf(of);
  if (entry === undefined) throw new Error(`bakedTables: no entry ${of}: build the package again`);
  return { ...rest, entry, number, doubt, after };
}

function automatonIn(names: SortedLines, texts: SortedLines, entryOf: EntryOf): Automaton {
  const find = remembering((beginning) => {
    const row = names.rowOf(beginning);
    const surfaces = row < 0 ? [] : (JSON.parse(texts.at(row)) as readonly BakedSurface[]);
    return { has: row >= 0, surfaces: surfaces.map((surface) => surfaceOf(surface, entryOf)) };
  });
  return { has: (beginning) => find(beginning).has, at: (beginning) => find(beginning).surfaces };
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
