/** A topology in; how important each node is, and which community it belongs to, out. */
import louvain from 'graphology-communities-louvain';
import pagerank from 'graphology-metrics/centrality/pagerank';
import seedrandom from 'seedrandom';
import type { Topology } from './topology';

const SEED = 'newsgraph communities';

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** PageRank (Page et al. 1999) over evidence counts, scaled so that the largest is 1; 0 for a node without ties. */
export const importanceOf = (topology: Topology): ReadonlyMap<string, number> => {
  if (topology.size === 0) return new Map(topology.mapNodes((node) => [node, 0] as const));
  const scores = pagerank(topology, { getEdgeWeight: 'weight', maxIterations: 200, tolerance: 1e-8 });
  const largest = topology.reduceNodes((most, node) => Math.max(most, scores[node] ?? 0), 0) || 1;
  return new Map(
    topology.mapNodes(
      (node) => [node, topology.degree(node) === 0 ? 0 : rounded((scores[node] ?? 0) / largest)] as const,
    ),
  );
};

/** Louvain communities (Blondel et al. 2008) with a fixed seed, numbered by size, largest first; -1 for a node without ties. */
export const communitiesOf = (topology: Topology): ReadonlyMap<string, number> => {
  if (topology.size === 0) return new Map(topology.mapNodes((node) => [node, -1] as const));
  const found = louvain(topology, { getEdgeWeight: 'weight', rng: seedrandom(SEED) });
  const tied = topology.filterNodes((node) => topology.degree(node) > 0);
  const sizes = new Map<number, number>();
  for (const node of tied) sizes.set(found[node] ?? -1, (sizes.get(found[node] ?? -1) ?? 0) + 1);
  const ranked = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const rank = new Map(ranked.map(([community], i) => [community, i]));
  return new Map(
    topology.mapNodes((node) => [node, topology.degree(node) === 0 ? -1 : (rank.get(found[node] ?? -1) ?? -1)]),
  );
};
