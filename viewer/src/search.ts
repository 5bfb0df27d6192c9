/** Finding things by what is typed: names, aliases, predicates and pairs, by prefix, with typing errors and without accents. */
import MiniSearch from 'minisearch';
import type { Dataset } from './data/dataset';
import { aliasesOf, labelOf, wordsOf } from './data/dataset';
import { edgesOfPair, otherEnd, pairsOfNode } from './data/pairs';
import type { Visible } from './filters';
import { memo } from './store';

export type Hit =
  | { readonly kind: 'entity'; readonly node: number; readonly degree: number }
  | { readonly kind: 'relation'; readonly pair: number; readonly edge: number };

/** Lower case without accents: Müller, muller. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const LONGEST_WORD = 40;

const wordsIn = (text: string): string[] =>
  folded(text.slice(0, 2_000))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST_WORD));

interface NodeDocument {
  readonly id: number;
  readonly name: string;
  readonly aliases: string;
}

export interface SearchIndex {
  readonly find: (query: string, visible: Visible, limit?: number) => readonly Hit[];
}

const indexNodes = (data: Dataset): MiniSearch<NodeDocument> => {
  const index = new MiniSearch<NodeDocument>({
    fields: ['name', 'aliases'],
    tokenize: wordsIn,
    processTerm: (term) => term,
  });
  index.addAll(
    Array.from({ length: data.nodes }, (_, node) => ({
      id: node,
      name: labelOf(data, node),
      aliases: aliasesOf(data, node)
        .map((alias) => alias.form)
        .join(' '),
    })),
  );
  return index;
};

const ENTITY_POOL = 400;

interface Spelled {
  readonly node: number;
  /** The name alone, and all names, folded, every word after a space. */
  readonly name: string;
  readonly all: string;
}

/** All entities, the most important first, and their names in one text, a line each: one search through it is native code. */
interface Spelling {
  readonly entities: readonly Spelled[];
  readonly text: string;
  readonly starts: Uint32Array;
}

const folding = (texts: readonly string[]): string => ` ${wordsIn(texts.join(' ')).join(' ')}`;

const spelledOut = (data: Dataset): Spelling => {
  const entities = Array.from(data.rank, (node): Spelled => {
    const name = labelOf(data, node);
    const aliases = aliasesOf(data, node).map((alias) => alias.form);
    return { node, name: folding([name]), all: folding([name, ...aliases]) };
  });
  let length = 0;
  const starts = Uint32Array.from(entities, ({ all }) => {
    const start = length;
    length += all.length + 1;
    return start;
  });
  return { entities, text: entities.map(({ all }) => `${all}\n`).join(''), starts };
};

/** The last row that starts at or before a place in the text. */
const rowAt = (starts: Uint32Array, place: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Rows that hold the words, in order; the longest word is looked for, the others only where it stands. */
const rowsWith = ({ entities, text, starts }: Spelling, wanted: readonly string[]): readonly number[] => {
  const [longest = ''] = [...wanted].sort((a, b) => b.length - a.length);
  const rows: number[] = [];
  for (let place = text.indexOf(longest); place >= 0;) {
    const row = rowAt(starts, place);
    if (wanted.every((word) => entities[row]!.all.includes(word))) rows.push(row);
    place = row + 1 < starts.length ? text.indexOf(longest, starts[row + 1]) : -1;
  }
  return rows;
};

/**
 * Entities in whose names every word begins some word: those called exactly so, then those whose name fits, then those
 * with an alias that does; the most important of each first.
 */
const byPrefix = (spelling: Spelling, words: readonly string[]): readonly number[] => {
  const [exact, named, alias]: [number[], number[], number[]] = [[], [], []];
  const wanted = words.map((word) => ` ${word}`);
  const whole = wanted.join('');
  for (const row of rowsWith(spelling, wanted)) {
    const { node, name } = spelling.entities[row]!;
    if (name === whole) exact.push(node);
    else if (wanted.every((word) => name.includes(word))) named.push(node);
    else alias.push(node);
  }
  return [...exact, ...named, ...alias].slice(0, ENTITY_POOL);
};

/** With one wrong letter in a longer word; asked only where nothing is found as typed. */
const byGuess = (index: MiniSearch<NodeDocument>, data: Dataset, words: readonly string[]): readonly number[] =>
  index
    .search(words.join(' '), {
      prefix: words.length > 1,
      fuzzy: (term) => (term.length > 3 ? 1 : false),
      combineWith: 'AND',
      boost: { name: 2 },
      boostDocument: (node: number) => 1 + 2 * data.importance[node]!,
    })
    .slice(0, ENTITY_POOL)
    .map((result) => result.id as number);

const predicatesFor = (data: Dataset, word: string): ReadonlySet<number> =>
  new Set(data.predicates.flatMap((row, at) => (folded(row.words).startsWith(word) ? [at] : [])));

/** Splits "warned Russia" into a predicate and the entity's words; also "Truss warned". */
const predicateSplits = (
  data: Dataset,
  words: readonly string[],
): readonly (readonly [ReadonlySet<number>, string[]])[] =>
  words.flatMap((word, at) => {
    const predicates = word.length > 2 ? predicatesFor(data, word) : new Set<number>();
    const rest = words.filter((other, place) => place !== at && !['with', 'to', 'of', 'by'].includes(other));
    return predicates.size > 0 ? [[predicates, rest] as const] : [];
  });

const relationsOf = (data: Dataset, visible: Visible, node: number, predicates: ReadonlySet<number>): Hit[] =>
  [...pairsOfNode(data.pairs, node)].flatMap((pair) =>
    [...edgesOfPair(data.pairs, pair)]
      .filter((edge) => visible.edgeWeight[edge]! > 0 && predicates.has(data.predicate[edge]!))
      .map((edge) => ({ kind: 'relation' as const, pair, edge })),
  );

const strongestOf = (data: Dataset, visible: Visible, predicates: ReadonlySet<number>): Hit[] => {
  const edges: number[] = [];
  for (let edge = 0; edge < data.edges; edge++) {
    if (visible.edgeWeight[edge]! > 0 && predicates.has(data.predicate[edge]!)) edges.push(edge);
  }
  return edges
    .sort((a, b) => visible.edgeWeight[b]! - visible.edgeWeight[a]! || a - b)
    .slice(0, 8)
    .map((edge) => ({ kind: 'relation', pair: data.pairs.of[edge]!, edge }));
};

/** Two names find what joins them: "Truss Lavrov". */
const pairHits = (
  data: Dataset,
  visible: Visible,
  entities: (...words: readonly string[]) => readonly number[],
  words: readonly string[],
): Hit[] => {
  for (let cut = 1; cut < words.length; cut++) {
    const right = new Set(entities(...words.slice(cut)).slice(0, 20));
    for (const node of entities(...words.slice(0, cut)).slice(0, 5)) {
      const pair = pairsOfNode(data.pairs, node).find(
        (other) => visible.pairWeight[other]! > 0 && right.has(otherEnd(data.pairs, other, node)),
      );
      if (pair !== undefined) return [{ kind: 'relation', pair, edge: edgesOfPair(data.pairs, pair)[0]! }];
    }
  }
  return [];
};

const degreeOf = (visible: Visible, data: Dataset, node: number): number =>
  pairsOfNode(data.pairs, node).reduce((sum, pair) => sum + (visible.pairWeight[pair]! > 0 ? 1 : 0), 0);

const unique = (hits: readonly Hit[]): readonly Hit[] => {
  const seen = new Set<number>();
  return hits.filter((hit) => hit.kind === 'entity' || (!seen.has(hit.edge) && seen.add(hit.edge)));
};

export const searchIndexOf = (data: Dataset): SearchIndex => {
  const spelled = spelledOut(data);
  const index = memo(() => indexNodes(data));
  const entities = (...words: readonly string[]): readonly number[] => byPrefix(spelled, words);
  return {
    find: (query, visible, limit = 12) => {
      const words = wordsIn(query).slice(0, 8);
      if (words.length === 0) return [];
      const entityHits = (nodes: readonly number[]): readonly Hit[] =>
        nodes.slice(0, limit).map((node) => ({ kind: 'entity', node, degree: degreeOf(visible, data, node) }));
      const relations = predicateSplits(data, words).flatMap(([predicates, rest]) =>
        rest.length === 0
          ? strongestOf(data, visible, predicates)
          : entities(...rest)
              .slice(0, 5)
              .flatMap((node) => relationsOf(data, visible, node, predicates)),
      );
      const typed = [...entityHits(entities(...words)), ...relations];
      const joined = typed.length > 0 ? typed : pairHits(data, visible, entities, words);
      const hits = joined.length > 0 ? joined : entityHits(byGuess(index(), data, words));
      return unique(hits).slice(0, limit);
    },
  };
};

/** How a relation is said in a list: "Truss warned Russia". */
export const relationWords = (data: Dataset, edge: number): string =>
  [labelOf(data, data.source[edge]!), wordsOf(data, edge), labelOf(data, data.target[edge]!)].join(' ');
