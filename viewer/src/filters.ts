/** Dataset and filters enter; which relations, pairs and entities are seen, and the live counts of every chip, leave. Linear. */
import type { Dataset } from './data/dataset';
import { STANCES } from './data/dataset';
import type { Filters } from './state';

export interface Counts {
  /** Entities by type, as if no type were hidden. */
  readonly types: Uint32Array;
  /** Evidence by predicate, as if no predicate were hidden. */
  readonly predicates: Uint32Array;
  /** Relations by stance, as if every stance were shown. */
  readonly stances: Uint32Array;
  readonly nodes: number;
  readonly edges: number;
  readonly pieces: number;
}

export interface Visible {
  /** Pieces of evidence that pass, by edge; 0 where the edge is not seen. */
  readonly edgeWeight: Uint32Array;
  readonly pairWeight: Uint32Array;
  /** 1: some edge runs a to b; 2: b to a; 3: both; 4 is added where a symmetric one is seen. */
  readonly pairWays: Uint8Array;
  readonly node: Uint8Array;
  readonly counts: Counts;
}

/** Why an edge fails; counts of a chip ignore the chip's own reason. */
const TYPE = 1;
const PREDICATE = 2;
const STANCE = 4;
const OTHER = 8;

const flags = (size: number, on: readonly number[]): Uint8Array => {
  const table = new Uint8Array(size);
  for (const index of on) if (index < size) table[index] = 1;
  return table;
};

const readsEvidence = (filters: Filters): boolean =>
  filters.window !== null || filters.directOnly || filters.article !== null;

/** Whether one piece of evidence lies in the window, is direct if asked, and comes from the chosen article. */
export const evidencePasses = (data: Dataset, filters: Filters, row: number): boolean => {
  const { window, article, directOnly } = filters;
  const day = data.evidenceDay[row]!;
  if (window && (day < window[0] || day > window[1])) return false;
  if (directOnly && data.evidenceDirect[row] === 0) return false;
  return article === null || data.evidenceArticle[row] === article;
};

/** Pieces of evidence by edge that pass. */
const weightsOf = (data: Dataset, filters: Filters): Uint32Array => {
  const weights = new Uint32Array(data.edges);
  const all = !readsEvidence(filters);
  for (let edge = 0; edge < data.edges; edge++) {
    const [from, to] = [data.evidenceStart[edge]!, data.evidenceStart[edge + 1]!];
    if (all) weights[edge] = to - from;
    else for (let row = from; row < to; row++) if (evidencePasses(data, filters, row)) weights[edge]!++;
  }
  return weights;
};

/** For each edge, the reasons why it fails; 0 where it is seen. */
const reasonsOf = (data: Dataset, filters: Filters, weights: Uint32Array): Uint8Array => {
  const hiddenType = flags(256, filters.hiddenTypes);
  const hiddenPredicate = flags(data.predicates.length, filters.hiddenPredicates);
  const shownStance = flags(STANCES.length, filters.stances);
  const { community, minEvidence, minSources } = filters;
  const outside = (node: number): boolean => community !== null && data.community[node] !== community;
  const reasons = new Uint8Array(data.edges);
  for (let edge = 0; edge < data.edges; edge++) {
    const [from, to] = [data.source[edge]!, data.target[edge]!];
    let reason = 0;
    if (hiddenType[data.nodeType[from]!] || hiddenType[data.nodeType[to]!]) reason |= TYPE;
    if (hiddenPredicate[data.predicate[edge]!]) reason |= PREDICATE;
    if (!shownStance[data.stance[edge]!]) reason |= STANCE;
    if (weights[edge]! < Math.max(1, minEvidence) || data.outlets[edge]! < minSources) reason |= OTHER;
    if (outside(from) || outside(to)) reason |= OTHER;
    reasons[edge] = reason;
  }
  return reasons;
};

const wayOf = (data: Dataset, edge: number): number => {
  if (data.predicates[data.predicate[edge]!]?.symmetric) return 4;
  return data.source[edge] === data.pairs.a[data.pairs.of[edge]!] ? 1 : 2;
};

const mark = (seen: Uint8Array, data: Dataset, edge: number, bit: number): void => {
  seen[data.source[edge]!]! |= bit;
  seen[data.target[edge]!]! |= bit;
};

const KEPT = 1;
const SEEN = 2;

/** An entity without any relation in the whole graph is seen unless its type or community is filtered out. */
const isolated = (data: Dataset, filters: Filters, node: number): boolean =>
  data.pairs.touchStart[node] === data.pairs.touchStart[node + 1] &&
  !readsEvidence(filters) &&
  (filters.community === null || data.community[node] === filters.community);

const settleNodes = (data: Dataset, filters: Filters, marks: Uint8Array, types: Uint32Array): number => {
  const hiddenType = flags(256, filters.hiddenTypes);
  let seen = 0;
  for (let node = 0; node < data.nodes; node++) {
    const type = data.nodeType[node]!;
    const alone = isolated(data, filters, node);
    if (alone || (marks[node]! & KEPT) !== 0) types[type]!++;
    marks[node] = !hiddenType[type] && (alone || (marks[node]! & SEEN) !== 0) ? 1 : 0;
    seen += marks[node]!;
  }
  return seen;
};

/** `rejected` relations are not seen, whatever the filters say. */
export const visibleOf = (data: Dataset, filters: Filters, rejected: readonly number[] = []): Visible => {
  const weights = weightsOf(data, filters);
  for (const edge of rejected) weights[edge] = 0;
  const reasons = reasonsOf(data, filters, weights);
  const [pairWeight, pairWays] = [new Uint32Array(data.pairs.count), new Uint8Array(data.pairs.count)];
  const node = new Uint8Array(data.nodes);
  const [types, predicates, stances] = [
    new Uint32Array(256),
    new Uint32Array(data.predicates.length),
    new Uint32Array(6),
  ];
  let [edges, pieces] = [0, 0];
  for (let edge = 0; edge < data.edges; edge++) {
    const [reason, weight] = [reasons[edge]!, weights[edge]!];
    if ((reason & ~TYPE) === 0) mark(node, data, edge, KEPT);
    if ((reason & ~PREDICATE) === 0) predicates[data.predicate[edge]!]! += weight;
    if ((reason & ~STANCE) === 0) stances[data.stance[edge]!]!++;
    if (reason !== 0) {
      weights[edge] = 0;
      continue;
    }
    mark(node, data, edge, SEEN);
    pairWeight[data.pairs.of[edge]!]! += weight;
    pairWays[data.pairs.of[edge]!]! |= wayOf(data, edge);
    edges++;
    pieces += weight;
  }
  const nodes = settleNodes(data, filters, node, types);
  return {
    edgeWeight: weights,
    pairWeight,
    pairWays,
    node,
    counts: { types, predicates, stances, nodes, edges, pieces },
  };
};
