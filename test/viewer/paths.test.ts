import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelOf } from '../../viewer/src/data/dataset';
import { otherEnd } from '../../viewer/src/data/pairs';
import { visibleOf } from '../../viewer/src/filters';
import { heapOf } from '../../viewer/src/heap';
import { pathsBetween } from '../../viewer/src/paths';
import { NO_FILTERS } from '../../viewer/src/state';
import { loaded, nodeOf } from './dataset';
import { syntheticGraph } from './synthetic';

describe('paths', () => {
  const { data } = loaded();
  const visible = visibleOf(data, NO_FILTERS);
  const names = (from: string, to: string): string[] =>
    pathsBetween(data, visible, nodeOf(data, from), nodeOf(data, to)).map((path) =>
      path.nodes.map((node) => labelOf(data, node)).join(' > '),
    );

  test('the best proven way comes first, longer ways after it', () => {
    const ways = names('Port Sael', 'Tomas Lindqvist');
    expect(ways[0]).toBe('Port Sael > Elena Varga > Tomas Lindqvist');
    expect(ways).toHaveLength(5);
  });

  test('nothing links what the filters keep apart', () => {
    const none = visibleOf(data, { ...NO_FILTERS, stances: [] });
    expect(pathsBetween(data, none, 0, 1)).toEqual([]);
  });

  test('every path joins its ends, step by step, without loops, no two alike, cheapest first', () => {
    const big = loaded(syntheticGraph({ nodes: 60, edges: 120 }, 'paths')).data;
    const all = visibleOf(big, { ...NO_FILTERS, stances: [0, 1, 2, 3, 4, 5] });
    fc.assert(
      fc.property(fc.nat(59), fc.nat(59), (from, to) => {
        fc.pre(from !== to);
        const paths = pathsBetween(big, all, from, to);
        expect(new Set(paths.map((path) => path.pairs.join())).size).toBe(paths.length);
        for (const { nodes, pairs } of paths) {
          expect([nodes[0], nodes.at(-1)]).toEqual([from, to]);
          expect(new Set(nodes).size).toBe(nodes.length);
          pairs.forEach((pair, at) => expect(otherEnd(big.pairs, pair, nodes[at]!)).toBe(nodes[at + 1]));
        }
        expect(paths.map((path) => path.cost)).toEqual(paths.map((path) => path.cost).sort((a, b) => a - b));
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});

test('the heap gives the cheapest first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (costs) => {
      const heap = heapOf<number>();
      for (const cost of costs) heap.push(cost, cost);
      expect(costs.map(() => heap.pop())).toEqual([...costs].sort((a, b) => a - b));
      expect(heap.pop()).toBeUndefined();
    }),
    { seed: 3, numRuns: 100 },
  );
});
