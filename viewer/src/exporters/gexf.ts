/** GEXF for Gephi, written by graphology-gexf: exported nodes and edges enter, one XML text leaves. */
import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf/browser';
import type { Exported } from './exported';
import { xmlSafe } from './xml';

export const gexfOf = ({ nodes, edges }: Exported): string => {
  const graph = new MultiDirectedGraph();
  for (const node of nodes) {
    const { id, label, type, x, y, size, colour } = node;
    graph.addNode(id, { label: xmlSafe(label), type, x, y, size, color: colour });
  }
  for (const edge of edges) {
    const { id, source, target, words, ...attributes } = edge;
    graph.addDirectedEdgeWithKey(id, source, target, { ...attributes, label: xmlSafe(words) });
  }
  return write(graph, { version: '1.3' });
};
