/**
 * How one entity is linked to another: up to five ways, each without loops, the best proven first. Strong pairs are
 * short, hubs are long way round. Yen, "Finding the k shortest loopless paths in a network" (1971), over Dijkstra.
 */
import type { Dataset } from './data/dataset';
import { otherEnd, pairsOfNode } from './data/pairs';
import type { Visible } from './filters';
import { heapOf } from './heap';

export interface Path {
  readonly nodes: readonly number[];
  readonly pairs: readonly number[];
  readonly cost: number;
}

/** One piece of evidence costs 1, seven cost a third; passing through a hub costs up to another 1.5. */
const pairCost = (visible: Visible, pair: number): number => 1 / Math.log2(1 + visible.pairWeight[pair]!);

const hubCost = (data: Dataset, node: number): number => {
  const degree = data.pairs.touchStart[node + 1]! - data.pairs.touchStart[node]!;
  return Math.min(1.5, Math.log2(1 + degree) / 8);
};

interface Ban {
  readonly nodes: ReadonlySet<number>;
  readonly pairs: ReadonlySet<number>;
}

interface Reached {
  readonly cost: number;
  readonly pair: number;
  readonly from: number;
}

const walkBack = (reached: ReadonlyMap<number, Reached>, from: number, to: number): Path => {
  const [nodes, pairs]: [number[], number[]] = [[to], []];
  for (let node = to; node !== from;) {
    const step = reached.get(node)!;
    pairs.unshift(step.pair);
    nodes.unshift(step.from);
    node = step.from;
  }
  return { nodes, pairs, cost: reached.get(to)!.cost };
};

const shortest = (data: Dataset, visible: Visible, from: number, to: number, ban: Ban): Path | undefined => {
  const reached = new Map<number, Reached>([[from, { cost: 0, pair: -1, from }]]);
  const settled = new Set<number>();
  const open = heapOf<number>();
  open.push(0, from);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === to) return walkBack(reached, from, to);
    if (settled.has(node)) continue;
    settled.add(node);
    const sofar = reached.get(node)!.cost + (node === from ? 0 : hubCost(data, node));
    for (const pair of pairsOfNode(data.pairs, node)) {
      const next = otherEnd(data.pairs, pair, node);
      if (visible.pairWeight[pair] === 0 || ban.pairs.has(pair) || ban.nodes.has(next) || settled.has(next)) continue;
      const cost = sofar + pairCost(visible, pair);
      if (cost >= (reached.get(next)?.cost ?? Infinity)) continue;
      reached.set(next, { cost, pair, from: node });
      open.push(cost, next);
    }
  }
  return undefined;
};

const costOf = (data: Dataset, visible: Visible, path: Omit<Path, 'cost'>): number =>
  path.pairs.reduce((sum, pair) => sum + pairCost(visible, pair), 0) +
  path.nodes.slice(1, -1).reduce((sum, node) => sum + hubCost(data, node), 0);

const sameStart = (path: Path, root: readonly number[]): boolean => root.every((node, at) => path.nodes[at] === node);

/** The best detours that leave `path` at each of its nodes. */
const detours = (data: Dataset, visible: Visible, path: Path, found: readonly Path[], to: number): Path[] =>
  path.nodes.slice(0, -1).flatMap((spur, at) => {
    const root = path.nodes.slice(0, at + 1);
    const taken = found.filter((other) => sameStart(other, root)).map((other) => other.pairs[at]!);
    const rest = shortest(data, visible, spur, to, { nodes: new Set(root.slice(0, -1)), pairs: new Set(taken) });
    if (!rest) return [];
    const joined = {
      nodes: [...root.slice(0, -1), ...rest.nodes],
      pairs: [...path.pairs.slice(0, at), ...rest.pairs],
    };
    return [{ ...joined, cost: costOf(data, visible, joined) }];
  });

const LONGEST = 8;

/** Longer than eight steps says nothing to a reader and is left out. */
export const pathsBetween = (data: Dataset, visible: Visible, from: number, to: number, count = 5): readonly Path[] => {
  const first = shortest(data, visible, from, to, { nodes: new Set(), pairs: new Set() });
  if (!first || first.pairs.length > LONGEST) return [];
  const found: Path[] = [first];
  const waiting = new Map<string, Path>();
  while (found.length < count) {
    for (const path of detours(data, visible, found.at(-1)!, found, to)) waiting.set(path.pairs.join(), path);
    for (const path of found) waiting.delete(path.pairs.join());
    const best = [...waiting.values()].sort((a, b) => a.cost - b.cost || a.pairs.length - b.pairs.length)[0];
    if (!best || best.pairs.length > LONGEST) break;
    found.push(best);
  }
  return found;
};
