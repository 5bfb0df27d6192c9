/** What is new since a day or since an older build: relations enter with their past, new, grown and silent ones leave. */
import { NO_DAY } from '../../src/export/page/days';
import type { GraphBlock } from '../../src/export/page/data';
import type { Dataset } from './data/dataset';
import { edgeId } from './data/dataset';
import type { Visible } from './filters';
import type { Change } from './scene';

export interface EdgeChange {
  readonly edge: number;
  readonly change: Change;
  readonly before: number;
  readonly after: number;
}

/** A relation that an older build had and this one has not, in words. */
export interface Gone {
  readonly words: string;
}

/** Evidence counts of an older build by relation identifier, and how each of its relations reads. */
export interface Older {
  readonly name: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, string>;
}

const RANK: Readonly<Record<Change, number>> = { new: 0, grown: 1, silent: 2 };

const byNovelty = (a: EdgeChange, b: EdgeChange): number =>
  RANK[a.change] - RANK[b.change] || b.after - b.before - (a.after - a.before) || a.edge - b.edge;

const changeOf = (before: number, after: number): Change | undefined =>
  after === 0 ? (before > 0 ? 'silent' : undefined) : before === 0 ? 'new' : 'grown';

/** Evidence before the day against evidence from it on; undated evidence counts as before. */
export const changesSince = (data: Dataset, visible: Visible, since: number): readonly EdgeChange[] => {
  const changes: EdgeChange[] = [];
  for (let edge = 0; edge < data.edges; edge++) {
    if (visible.edgeWeight[edge] === 0) continue;
    let [before, after] = [0, 0];
    for (let row = data.evidenceStart[edge]!; row < data.evidenceStart[edge + 1]!; row++) {
      if (data.evidenceDay[row]! === NO_DAY || data.evidenceDay[row]! < since) before++;
      else after++;
    }
    const change = changeOf(before, after);
    if (change) changes.push({ edge, change, before, after });
  }
  return changes.sort(byNovelty);
};

/** Relations that the older build had not, or had with less evidence. */
export const changesAgainst = (data: Dataset, visible: Visible, older: Older): readonly EdgeChange[] => {
  const changes: EdgeChange[] = [];
  for (let edge = 0; edge < data.edges; edge++) {
    if (visible.edgeWeight[edge] === 0) continue;
    const before = older.counts.get(edgeId(data, edge)) ?? 0;
    const after = data.evidenceStart[edge + 1]! - data.evidenceStart[edge]!;
    if (after > before) changes.push({ edge, change: before === 0 ? 'new' : 'grown', before, after });
  }
  return changes.sort(byNovelty);
};

export const goneSince = (data: Dataset, older: Older): readonly Gone[] => {
  const present = new Set(Array.from({ length: data.edges }, (_, edge) => edgeId(data, edge)));
  return [...older.words].filter(([id]) => !present.has(id)).map(([, words]) => ({ words }));
};

/** The strongest change of each pair, for the drawing. */
export const changesByPair = (data: Dataset, changes: readonly EdgeChange[]): ReadonlyMap<number, Change> => {
  const pairs = new Map<number, Change>();
  for (const { edge, change } of changes) {
    const pair = data.pairs.of[edge]!;
    const known = pairs.get(pair);
    if (known === undefined || RANK[change] < RANK[known]) pairs.set(pair, change);
  }
  return pairs;
};

const olderFromBlock = (name: string, block: GraphBlock): Older => {
  const { edges, nodes, strings, predicates } = block;
  const text = (row: number | undefined): string => strings[row ?? -1] ?? '';
  const label = (node: number | undefined): string => text(nodes.label[node ?? -1]);
  const counts = new Map<string, number>();
  const words = new Map<string, string>();
  edges.id.forEach((row, edge) => {
    counts.set(text(row), (edges.evidenceStart[edge + 1] ?? 0) - (edges.evidenceStart[edge] ?? 0));
    const predicate = predicates[edges.predicate[edge] ?? -1]?.words ?? '';
    words.set(text(row), `${label(edges.source[edge])} ${predicate} ${label(edges.target[edge])}`);
  });
  return { name, counts, words };
};

interface SerialisedEdge {
  readonly key?: string;
  readonly source: string;
  readonly target: string;
  readonly attributes?: { readonly predicate?: string; readonly evidence?: readonly unknown[] };
}

interface SerialisedGraph {
  readonly nodes: readonly { readonly key: string; readonly attributes?: { readonly label?: string } }[];
  readonly edges: readonly SerialisedEdge[];
}

const olderFromGraph = (name: string, graph: SerialisedGraph): Older => {
  const labels = new Map(graph.nodes.map((node) => [node.key, node.attributes?.label ?? node.key]));
  const counts = new Map<string, number>();
  const words = new Map<string, string>();
  for (const { key = '', source, target, attributes } of graph.edges) {
    counts.set(key, attributes?.evidence?.length ?? 1);
    const predicate = (attributes?.predicate ?? '').replaceAll('_', ' ');
    words.set(key, `${labels.get(source) ?? source} ${predicate} ${labels.get(target) ?? target}`);
  }
  return { name, counts, words };
};

const isBlock = (value: object): value is GraphBlock => 'format' in value && value.format === 'newsgraph-page';

const isGraph = (value: object): value is SerialisedGraph =>
  'nodes' in value && Array.isArray(value.nodes) && 'edges' in value && Array.isArray(value.edges);

const BLOCK = /<script type="application\/json" id="graph-data">([^<]*)<\/script>/;

/** Reads an older `index.html` or `graph.json`; throws a sentence when the text is neither. */
export const readOlder = (name: string, text: string): Older => {
  const value: unknown = JSON.parse(BLOCK.exec(text)?.[1] ?? text);
  if (typeof value === 'object' && value !== null && isBlock(value)) return olderFromBlock(name, value);
  if (typeof value === 'object' && value !== null && isGraph(value)) return olderFromGraph(name, value);
  throw new Error(`${name} is neither a Newsgraph page nor a graph.json.`);
};
