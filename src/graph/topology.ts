/** The multigraph of relations in; one undirected edge a pair out, weighted by its evidence: what layout, importance and communities are worked out from. */
import { UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';

export type Topology = AbstractGraph<{ x: number; y: number }, { weight: number }>;

export interface Tie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** Nodes and pairs enter in code-unit order, so that everything worked out from them is the same from run to run. */
export const topologyOf = (nodes: readonly string[], ties: readonly Tie[]): Topology => {
  const topology: Topology = new UndirectedGraph();
  for (const node of nodes) topology.addNode(node, { x: 0, y: 0 });
  for (const { source, target, weight } of ties) {
    if (topology.hasEdge(source, target))
      topology.updateEdgeAttribute(source, target, 'weight', (w) => (w ?? 0) + weight);
    else topology.addEdge(source, target, { weight });
  }
  return topology;
};
