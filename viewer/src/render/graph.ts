/** What is drawn, as the small graphology graph that sigma wants: a scene enters, keys and positions leave, nothing else. */
import { MultiDirectedGraph } from 'graphology';
import { pairsOfNode } from '../data/pairs';
import type { Scene } from '../scene';

export interface DrawnNode {
  readonly x: number;
  readonly y: number;
}
export type DrawnGraph = MultiDirectedGraph;

export const nodeKey = (node: number): string => String(node);
export const pairKey = (pair: number): string => `p${pair}`;
export const relationKey = (edge: number): string => `r${edge}`;

/** `p12` is pair 12, `r7` the fanned-out relation 7. */
export const edgeOfKey = (key: string): { readonly pair: number } | { readonly relation: number } => {
  const row = Number(key.slice(1));
  return key.startsWith('p') ? { pair: row } : { relation: row };
};

/** Positions that the reader has dragged, or that a refined layout has found, win over the shipped ones. */
export type Moved = ReadonlyMap<number, DrawnNode>;

export const drawnGraph = (scene: Scene, moved: Moved): DrawnGraph => {
  const { data, drawn } = scene;
  const graph: DrawnGraph = new MultiDirectedGraph();
  for (const node of drawn) {
    graph.addNode(nodeKey(node), moved.get(node) ?? { x: data.x[node]!, y: data.y[node]! });
  }
  for (const node of drawn) {
    for (const pair of pairsOfNode(data.pairs, node)) {
      const [a, b] = [data.pairs.a[pair]!, data.pairs.b[pair]!];
      if (a !== node || a === b || !drawn.has(b)) continue;
      graph.addDirectedEdgeWithKey(pairKey(pair), nodeKey(a), nodeKey(b));
    }
  }
  return graph;
};
