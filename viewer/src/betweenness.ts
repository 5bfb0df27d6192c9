/**
 * How often an entity lies on shortest paths between others: visible pairs enter, one number per entity leaves.
 * Brandes, "A faster algorithm for betweenness centrality" (2001); from at most 200 evenly chosen starts, as in Brandes
 * and Pich, "Centrality estimation in large networks" (2007), so that large graphs stay quick.
 */
import type { Dataset } from './data/dataset';
import type { Visible } from './filters';
import { neighboursOf } from './near';

const STARTS = 200;

interface Sweep {
  readonly order: number[];
  readonly before: Map<number, number[]>;
  readonly ways: Map<number, number>;
}

const sweepFrom = (start: number, neighbours: (node: number) => readonly number[]): Sweep => {
  const order = [start];
  const depth = new Map([[start, 0]]);
  const ways = new Map([[start, 1]]);
  const before = new Map<number, number[]>([[start, []]]);
  for (const node of order) {
    for (const next of neighbours(node)) {
      if (!depth.has(next)) {
        depth.set(next, depth.get(node)! + 1);
        before.set(next, []);
        order.push(next);
      }
      if (depth.get(next) !== depth.get(node)! + 1) continue;
      ways.set(next, (ways.get(next) ?? 0) + ways.get(node)!);
      before.get(next)!.push(node);
    }
  }
  return { order, before, ways };
};

const addShares = (sweep: Sweep, total: Float64Array): void => {
  const share = new Map<number, number>();
  for (const node of sweep.order.toReversed()) {
    const own = share.get(node) ?? 0;
    for (const prior of sweep.before.get(node)!) {
      const part = (sweep.ways.get(prior)! / sweep.ways.get(node)!) * (1 + own);
      share.set(prior, (share.get(prior) ?? 0) + part);
    }
    if (node !== sweep.order[0]) total[node]! += own;
  }
};

export const betweennessOf = (data: Dataset, visible: Visible): Float64Array => {
  const total = new Float64Array(data.nodes);
  const stride = Math.max(1, Math.ceil(data.nodes / STARTS));
  for (let at = 0; at < data.nodes; at += stride) {
    const start = data.rank[at]!;
    if (visible.node[start] === 1)
      addShares(
        sweepFrom(start, (node) => neighboursOf(data, visible, node)),
        total,
      );
  }
  return total;
};
