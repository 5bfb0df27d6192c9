/** The page's columns enter; typed arrays, pairs and neighbours leave: all that filters and drawing read, never changed afterwards. */
import type { ArticleColumns, GraphBlock, PredicateRow } from '../../../src/export/page/data';
import type { Pairs } from './pairs';
import { pairsOf } from './pairs';

export interface Dataset {
  readonly block: GraphBlock;
  readonly nodes: number;
  readonly edges: number;
  readonly pieces: number;
  readonly nodeType: Uint8Array;
  readonly importance: Float32Array;
  readonly community: Int32Array;
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly predicate: Uint16Array;
  /** 0 to 4: the modality; 5: denied. */
  readonly stance: Uint8Array;
  readonly outlets: Uint16Array;
  readonly evidenceStart: Uint32Array;
  readonly evidenceArticle: Uint32Array;
  readonly evidenceDay: Int32Array;
  readonly evidenceDirect: Uint8Array;
  readonly pairs: Pairs;
  /** Nodes from the most important down. */
  readonly rank: Uint32Array;
  readonly predicates: readonly PredicateRow[];
  readonly articles: ArticleColumns;
}

export const DENIED = 5;
export const STANCES = ['asserted', 'planned', 'possible', 'conditional', 'requested', 'denied'] as const;

const stancesOf = (block: GraphBlock): Uint8Array =>
  Uint8Array.from(block.edges.modality, (modality, edge) => (block.edges.negated[edge] === 1 ? DENIED : modality));

const rankOf = (importance: Float32Array): Uint32Array =>
  Uint32Array.from(importance.keys()).sort((a, b) => importance[b]! - importance[a]! || a - b);

export const datasetOf = (block: GraphBlock): Dataset => {
  const { nodes, edges, evidence } = block;
  const importance = Float32Array.from(nodes.importance, (millionths) => millionths / 1e6);
  const source = Uint32Array.from(edges.source);
  const target = Uint32Array.from(edges.target);
  return {
    block,
    nodes: nodes.id.length,
    edges: edges.id.length,
    pieces: evidence.day.length,
    nodeType: Uint8Array.from(nodes.type),
    importance,
    community: Int32Array.from(nodes.community),
    x: Int32Array.from(nodes.x),
    y: Int32Array.from(nodes.y),
    source,
    target,
    predicate: Uint16Array.from(edges.predicate),
    stance: stancesOf(block),
    outlets: Uint16Array.from(edges.outlets),
    evidenceStart: Uint32Array.from(edges.evidenceStart),
    evidenceArticle: Uint32Array.from(evidence.article),
    evidenceDay: Int32Array.from(evidence.day),
    evidenceDirect: Uint8Array.from(evidence.direct),
    pairs: pairsOf(source, target, nodes.id.length),
    rank: rankOf(importance),
    predicates: block.predicates,
    articles: block.articles,
  };
};

export const labelOf = (data: Dataset, node: number): string =>
  data.block.strings[data.block.nodes.label[node] ?? -1] ?? '';

export const nodeId = (data: Dataset, node: number): string =>
  data.block.strings[data.block.nodes.id[node] ?? -1] ?? '';

export const edgeId = (data: Dataset, edge: number): string =>
  data.block.strings[data.block.edges.id[edge] ?? -1] ?? '';

/** A string that may be missing: columns hold the index + 1. */
export const optional = (data: Dataset, column: readonly number[], row: number): string | undefined => {
  const index = column[row] ?? 0;
  return index === 0 ? undefined : data.block.strings[index - 1];
};

export interface Alias {
  readonly form: string;
  readonly count: number;
}

export const aliasesOf = (data: Dataset, node: number): readonly Alias[] => {
  const { aliasStart, aliases, aliasCounts } = data.block.nodes;
  const [from, to] = [aliasStart[node] ?? 0, aliasStart[node + 1] ?? 0];
  return aliases
    .slice(from, to)
    .map((form, at) => ({ form: data.block.strings[form] ?? '', count: aliasCounts[from + at] ?? 0 }));
};

/** "met with", or a plain relation's own verb. */
export const wordsOf = (data: Dataset, edge: number): string =>
  (data.predicates[data.predicate[edge]!]?.name === 'related_to'
    ? optional(data, data.block.edges.verb, edge)
    : undefined) ??
  data.predicates[data.predicate[edge]!]?.words ??
  '';

export const isSymmetric = (data: Dataset, edge: number): boolean =>
  data.predicates[data.predicate[edge]!]?.symmetric === true;
