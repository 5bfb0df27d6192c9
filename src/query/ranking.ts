/** A graph and a measure in; its most central entities out. */
import betweenness from 'graphology-metrics/centrality/betweenness';
import { topologyOf, type NewsGraph } from '../graph';

export const MEASURES = ['pagerank', 'degree', 'betweenness', 'evidence'] as const;
export type Measure = (typeof MEASURES)[number];

type Scores = ReadonlyMap<string, number>;

const topology = (graph: NewsGraph) =>
  topologyOf(
    graph.nodes(),
    graph.mapEdges((_, { weight }, source, target) => ({ source, target, weight })),
  );

const evidenceAt = (graph: NewsGraph, node: string): number =>
  graph.reduceEdges(node, (sum, _, { weight }) => sum + weight, 0);

const SCORERS: Readonly<Record<Measure, (graph: NewsGraph) => Scores>> = {
  pagerank: (graph) => new Map(graph.mapNodes((node, { importance }) => [node, importance] as const)),
  degree: (graph) => {
    const simple = topology(graph);
    return new Map(simple.mapNodes((node) => [node, simple.degree(node)] as const));
  },
  // Brandes (2001), unweighted, over pairs.
  betweenness: (graph) => new Map(Object.entries(betweenness(topology(graph), { getEdgeWeight: null }))),
  evidence: (graph) => new Map(graph.mapNodes((node) => [node, evidenceAt(graph, node)] as const)),
};

/** Node and score, highest first; equal scores in id order. */
export const ranked = (graph: NewsGraph, measure: Measure): readonly (readonly [string, number])[] =>
  [...SCORERS[measure](graph)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
