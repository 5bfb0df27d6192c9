/** A name as a person types it in; the entity it means out, or an error that says what else it may mean. */
import type { NewsGraph } from '../graph';
import type { EntityId } from '../model';

/** More than one entity goes by the name. */
export class AmbiguousNameError extends Error {
  override readonly name = 'AmbiguousNameError';
  constructor(
    readonly asked: string,
    readonly candidates: readonly string[],
  ) {
    super(`"${asked}" may be ${candidates.join(' or ')}: give the full name or the id.`);
  }
}

/** No entity goes by the name. */
export class UnknownNameError extends Error {
  override readonly name = 'UnknownNameError';
  constructor(
    readonly asked: string,
    readonly nearest: readonly string[],
  ) {
    super(
      nearest.length > 0
        ? `Nobody and nothing here is called "${asked}": did you mean ${nearest.join(' or ')}?`
        : `Nobody and nothing here is called "${asked}".`,
    );
  }
}

/** Lower case, without accents, a leading article, points and apostrophes. */
export const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|a|an) /, '')
    .trim();

const bigrams = (text: string): ReadonlySet<string> =>
  new Set([...text.slice(0, 60)].map((_, i) => text.slice(i, i + 2)));

/** Dice's coefficient over letter pairs (Dice 1945): 1 for equal texts, 0 for nothing shared. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / Math.max(1, a.size + b.size);
};

export interface NameIndex {
  /** The entity of this id, name or alias; throws AmbiguousNameError or UnknownNameError. A full name wins over an alias. */
  readonly resolve: (asked: string) => EntityId;
}

const add = (index: Map<string, Set<string>>, form: string, id: string): void => {
  const key = fold(form);
  const ids = index.get(key) ?? new Set();
  index.set(key, ids.add(id));
};

const nearestNames = (graph: NewsGraph, asked: string): readonly string[] => {
  const wanted = bigrams(fold(asked));
  const scored = graph.mapNodes((_, { label }) => ({ label, score: likeness(wanted, bigrams(fold(label))) }));
  return scored
    .filter(({ score }) => score > 0.35)
    .sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1))
    .slice(0, 3)
    .map(({ label }) => label);
};

export const nameIndex = (graph: NewsGraph): NameIndex => {
  const names = new Map<string, Set<string>>();
  const aliases = new Map<string, Set<string>>();
  graph.forEachNode((id, node) => {
    add(names, node.label, id);
    for (const alias of node.aliases) add(aliases, alias, id);
  });
  const describe = (id: string): string => {
    const { label, type } = graph.getNodeAttributes(id);
    return `${label} (${type}, ${id})`;
  };
  const resolve = (asked: string): EntityId => {
    if (graph.hasNode(asked)) return asked as EntityId;
    const found = [...(names.get(fold(asked)) ?? aliases.get(fold(asked)) ?? [])].sort();
    if (found.length > 1) throw new AmbiguousNameError(asked, found.map(describe));
    if (found[0] === undefined) throw new UnknownNameError(asked, nearestNames(graph, asked));
    return found[0] as EntityId;
  };
  return { resolve };
};
