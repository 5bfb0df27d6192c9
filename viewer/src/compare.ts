/** Two entities side by side: what joins them, whom both know, whom each knows alone, and the articles that hold both. */
import type { Dataset } from './data/dataset';
import { edgesOfPair, otherEnd, pairBetween, pairsOfNode } from './data/pairs';
import type { Visible } from './filters';
import { evidencePasses } from './filters';
import type { Filters } from './state';

export interface Shared {
  readonly node: number;
  /** Evidence with the first and with the second. */
  readonly one: number;
  readonly two: number;
}

export interface Comparison {
  /** Visible relations between the two, either way. */
  readonly direct: readonly number[];
  readonly shared: readonly Shared[];
  readonly onlyOne: readonly number[];
  readonly onlyTwo: readonly number[];
  readonly articles: readonly number[];
  readonly daysOne: readonly number[];
  readonly daysTwo: readonly number[];
}

const weightsAround = (data: Dataset, visible: Visible, node: number): ReadonlyMap<number, number> => {
  const weights = new Map<number, number>();
  for (const pair of pairsOfNode(data.pairs, node)) {
    if (visible.pairWeight[pair]! > 0) weights.set(otherEnd(data.pairs, pair, node), visible.pairWeight[pair]!);
  }
  return weights;
};

/** The visible evidence rows of all relations of an entity. */
export const evidenceAround = (data: Dataset, visible: Visible, filters: Filters, node: number): readonly number[] => {
  const rows: number[] = [];
  for (const pair of pairsOfNode(data.pairs, node)) {
    for (const edge of edgesOfPair(data.pairs, pair)) {
      if (visible.edgeWeight[edge] === 0) continue;
      for (let row = data.evidenceStart[edge]!; row < data.evidenceStart[edge + 1]!; row++) {
        if (evidencePasses(data, filters, row)) rows.push(row);
      }
    }
  }
  return rows;
};

const alone = (
  mine: ReadonlyMap<number, number>,
  theirs: ReadonlyMap<number, number>,
  other: number,
): readonly number[] =>
  [...mine]
    .filter(([node]) => node !== other && !theirs.has(node))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([node]) => node);

const sharedOf = (one: ReadonlyMap<number, number>, two: ReadonlyMap<number, number>): readonly Shared[] =>
  [...one]
    .flatMap(([node, weight]) => (two.has(node) ? [{ node, one: weight, two: two.get(node)! }] : []))
    .sort(
      (a, b) => Math.min(b.one, b.two) - Math.min(a.one, a.two) || b.one + b.two - a.one - a.two || a.node - b.node,
    );

export const comparisonOf = (
  data: Dataset,
  visible: Visible,
  filters: Filters,
  one: number,
  two: number,
): Comparison => {
  const pair = pairBetween(data.pairs, one, two);
  const direct =
    pair === undefined ? [] : [...edgesOfPair(data.pairs, pair)].filter((edge) => visible.edgeWeight[edge]! > 0);
  const [around1, around2] = [weightsAround(data, visible, one), weightsAround(data, visible, two)];
  const [rows1, rows2] = [evidenceAround(data, visible, filters, one), evidenceAround(data, visible, filters, two)];
  const articles2 = new Set(rows2.map((row) => data.evidenceArticle[row]!));
  const both = new Set(rows1.map((row) => data.evidenceArticle[row]!).filter((article) => articles2.has(article)));
  return {
    direct: direct.sort((a, b) => visible.edgeWeight[b]! - visible.edgeWeight[a]! || a - b),
    shared: sharedOf(around1, around2),
    onlyOne: alone(around1, around2, two),
    onlyTwo: alone(around2, around1, one),
    articles: [...both].sort((a, b) => a - b),
    daysOne: rows1.map((row) => data.evidenceDay[row]!),
    daysTwo: rows2.map((row) => data.evidenceDay[row]!),
  };
};
