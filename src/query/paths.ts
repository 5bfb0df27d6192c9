/** Two nodes in; up to k short ways between them out, as lists of nodes. */
import { bidirectional } from 'graphology-shortest-path/dijkstra';
import { topologyOf, type NewsGraph, type Topology } from '../graph';

/** Weak ties and hubs are long roads: the product of both ends' log degrees over the evidence. */
const costIn = (topology: Topology) => {
  const hub = (node: string): number => Math.log2(2 + topology.degree(node));
  return (edge: string, { weight }: { readonly weight: number }): number =>
    (hub(topology.source(edge)) * hub(topology.target(edge))) / Math.max(1, weight);
};

type Path = readonly string[];

const shortest = (topology: Topology, from: string, to: string, cost: ReturnType<typeof costIn>): Path | undefined => {
  const found: Path | null = bidirectional(topology, from, to, cost);
  return found ?? undefined;
};

const lengthOf = (topology: Topology, path: Path, cost: ReturnType<typeof costIn>): number =>
  path.slice(1).reduce((sum, node, i) => {
    const edge = topology.edge(path[i] ?? node, node);
    return edge === undefined ? Infinity : sum + cost(edge, topology.getEdgeAttributes(edge));
  }, 0);

/** The graph without the first nodes of the root path, and without the steps that paths with that root already took. */
const without = (topology: Topology, root: Path, taken: readonly Path[]): Topology => {
  const rest = topology.copy() as Topology;
  const spur = root.at(-1) ?? '';
  for (const path of taken) {
    const next = path[root.length];
    const sameRoot = root.every((node, i) => path[i] === node);
    if (sameRoot && next !== undefined && rest.hasEdge(spur, next)) rest.dropEdge(spur, next);
  }
  for (const node of root.slice(0, -1)) rest.dropNode(node);
  return rest;
};

/** Yen (1971), with Dijkstra (1959) inside: loopless paths in order of cost. */
export const pathsBetween = (graph: NewsGraph, from: string, to: string, k: number): readonly Path[] => {
  const ties = graph.mapEdges((_, { weight }, source, target) => ({ source, target, weight }));
  const topology = topologyOf(graph.nodes(), ties);
  const cost = costIn(topology);
  const first = shortest(topology, from, to, cost);
  if (!first || from === to) return [];
  const paths: Path[] = [first];
  const waiting = new Map<string, Path>();
  while (paths.length < k) {
    const last = paths.at(-1) ?? first;
    for (let i = 1; i < last.length; i++) {
      const root = last.slice(0, i);
      const spur = shortest(without(topology, root, paths), root.at(-1) ?? from, to, cost);
      if (spur) waiting.set([...root, ...spur.slice(1)].join('\n'), [...root, ...spur.slice(1)]);
    }
    for (const path of paths) waiting.delete(path.join('\n'));
    const ranked = [...waiting.values()].map((path) => ({ path, length: lengthOf(topology, path, cost) }));
    const next = ranked.sort((a, b) => a.length - b.length || (a.path.join() < b.path.join() ? -1 : 1))[0];
    if (!next) break;
    paths.push(next.path);
  }
  return paths;
};
