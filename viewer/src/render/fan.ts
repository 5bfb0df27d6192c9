/** The selected pair opens into one curve per relation: pair and scene enter, at most five relations and their bends leave. */
import { edgesOfPair } from '../data/pairs';
import type { Scene } from '../scene';

export const FAN_LIMIT = 5;
const BEND = 0.22;

export interface Rib {
  readonly edge: number;
  readonly curvature: number;
}

/** The relations with most evidence, spread evenly about the straight line; opposite directions bend the same way on screen. */
export const ribsOf = (scene: Scene, pair: number): readonly Rib[] => {
  const { data, visible } = scene;
  const edges = [...edgesOfPair(data.pairs, pair)]
    .filter((edge) => visible.edgeWeight[edge]! > 0)
    .sort((one, two) => visible.edgeWeight[two]! - visible.edgeWeight[one]! || one - two)
    .slice(0, FAN_LIMIT);
  return edges.map((edge, at) => {
    const away = (at - (edges.length - 1) / 2) * BEND;
    return { edge, curvature: data.source[edge] === data.pairs.a[pair] ? away : -away };
  });
};
