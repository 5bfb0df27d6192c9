/** A topology in; a position for each node out: seeded, so that the same graph lies the same way every time. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import seedrandom from 'seedrandom';
import { nodeRadius } from './palette';
import type { Topology } from './topology';

export interface Position {
  readonly x: number;
  readonly y: number;
}

const SEED = 'newsgraph layout';
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Small graphs settle fully; large ones get as many rounds as a minute or so allows. */
const roundsFor = (nodes: number): number => (nodes <= 300 ? 800 : nodes <= 3000 ? 400 : nodes <= 20_000 ? 150 : 60);

/** Communities start as neighbouring heaps, so that few rounds already keep them together. */
const startAt = (topology: Topology, communities: ReadonlyMap<string, number>): void => {
  const random = seedrandom(SEED);
  const spread = 10 * Math.sqrt(topology.order + 1);
  topology.updateEachNodeAttributes((node) => {
    const angle = (communities.get(node) ?? 0) * GOLDEN_ANGLE;
    return {
      x: Math.cos(angle) * spread + (random() - 0.5) * spread,
      y: Math.sin(angle) * spread + (random() - 0.5) * spread,
    };
  });
};

/** Nodes without ties stand in a quiet ring of sunflower order round the rest. */
const placeLoose = (loose: readonly string[], radius: number): readonly (readonly [string, Position])[] =>
  loose.map((node, i) => {
    const distance = radius * (1.15 + 0.25 * Math.sqrt((i + 1) / Math.max(1, loose.length)));
    return [node, { x: Math.cos(i * GOLDEN_ANGLE) * distance, y: Math.sin(i * GOLDEN_ANGLE) * distance }];
  });

/** The nodes that have ties, and these, in the same order. */
const withoutLoose = (topology: Topology): Topology => {
  const tied: Topology = new UndirectedGraph();
  topology.forEachNode((node, at) => {
    if (topology.degree(node) > 0) tied.addNode(node, { ...at });
  });
  topology.forEachEdge((_, tie, one, other) => void tied.addEdge(one, other, { ...tie }));
  return tied;
};

const farthest = (positions: Iterable<Position>): number => {
  let radius = 1;
  for (const { x, y } of positions) radius = Math.max(radius, Math.hypot(x, y));
  return radius;
};

const centred = (topology: Topology): ReadonlyMap<string, Position> => {
  const n = Math.max(1, topology.order);
  const cx = topology.reduceNodes((sum, _, { x }) => sum + x, 0) / n;
  const cy = topology.reduceNodes((sum, _, { y }) => sum + y, 0) / n;
  return new Map(topology.mapNodes((node, { x, y }) => [node, { x: x - cx, y: y - cy }] as const));
};

const hundredths = ({ x, y }: Position): Position => ({ x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 });

/** ForceAtlas2 (Jacomy et al. 2014) with a fixed start; node sizes keep large nodes apart. */
export const layOut = (
  topology: Topology,
  communities: ReadonlyMap<string, number>,
  importance: ReadonlyMap<string, number>,
): ReadonlyMap<string, Position> => {
  const loose = topology.filterNodes((node) => topology.degree(node) === 0);
  const tied = withoutLoose(topology);
  startAt(tied, communities);
  tied.updateEachNodeAttributes((node, at) => ({ ...at, size: nodeRadius(importance.get(node) ?? 0) }));
  if (tied.order > 1) {
    const settings = {
      ...forceAtlas2.inferSettings(tied),
      adjustSizes: tied.order <= 3000,
      gravity: 0.8,
      scalingRatio: 12,
      edgeWeightInfluence: 0.5,
    };
    forceAtlas2.assign(tied, { iterations: roundsFor(tied.order), getEdgeWeight: 'weight', settings });
  }
  const placed = centred(tied);
  const all = new Map([...placed, ...placeLoose(loose, farthest(placed.values()))]);
  return new Map([...all].map(([node, position]) => [node, hundredths(position)]));
};
