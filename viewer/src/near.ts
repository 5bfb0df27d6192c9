/** What lies around an entity: visible pairs enter, the entities within a number of hops leave. */
import type { Dataset } from './data/dataset';
import { otherEnd, pairsOfNode } from './data/pairs';
import type { Visible } from './filters';

export const neighboursOf = (data: Dataset, visible: Visible, node: number): number[] => {
  const found: number[] = [];
  for (const pair of pairsOfNode(data.pairs, node)) {
    if (visible.pairWeight[pair]! > 0) found.push(otherEnd(data.pairs, pair, node));
  }
  return found;
};

/** Breadth first; the entity itself is within 0 hops. */
export const within = (data: Dataset, visible: Visible, start: number, hops: number): ReadonlySet<number> => {
  const found = new Set([start]);
  let edge = [start];
  for (let hop = 0; hop < hops; hop++) {
    const next: number[] = [];
    for (const node of edge) {
      for (const other of neighboursOf(data, visible, node)) {
        if (!found.has(other)) next.push(other);
        found.add(other);
      }
    }
    edge = next;
  }
  return found;
};
