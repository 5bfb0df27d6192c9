/** An entity in; those it is tied to, near and far, or shares with another, out. */
import type { NewsGraph } from '../graph';
import { mostImportant, relationsBetween, type Asking } from './asking';
import type { EntityResult, RelationResult } from './results';

export interface Neighbour {
  readonly entity: EntityResult;
  /** How far away, in relations. */
  readonly hops: number;
  /** With the entity asked for, or with the neighbour on the way to it; strongest first. */
  readonly relations: readonly RelationResult[];
}

const evidenceCount = ({ relations }: Neighbour): number =>
  relations.reduce((sum, { evidence }) => sum + evidence.length, 0);

interface Reached {
  readonly hops: number;
  readonly from: string;
}

/** Breadth first: each node once, with the node it was reached from. */
const within = (graph: NewsGraph, start: string, hops: number): ReadonlyMap<string, Reached> => {
  const reached = new Map<string, Reached>([[start, { hops: 0, from: start }]]);
  for (const [node, { hops: far }] of reached) {
    if (far >= hops) break;
    for (const next of graph.neighbors(node)) if (!reached.has(next)) reached.set(next, { hops: far + 1, from: node });
  }
  reached.delete(start);
  return reached;
};

const nearest = (a: Neighbour, b: Neighbour): number =>
  a.hops - b.hops || evidenceCount(b) - evidenceCount(a) || (a.entity.id < b.entity.id ? -1 : 1);

/** Nearest first, then those joined by most evidence. */
export const neighbours = (asking: Asking, name: string, hops = 1): readonly Neighbour[] =>
  [...within(asking.graph, asking.resolve(name), hops)]
    .map(([node, reached]) => ({
      entity: asking.read.entity(node),
      hops: reached.hops,
      relations: relationsBetween(asking, reached.from, node),
    }))
    .sort(nearest);

/** Those that both are tied to, most important first. */
export const common = ({ graph, resolve, read }: Asking, one: string, other: string): readonly EntityResult[] => {
  const theirs = new Set(graph.neighbors(resolve(other)));
  const shared = graph.neighbors(resolve(one)).filter((node) => theirs.has(node));
  return shared.map(read.entity).sort(mostImportant);
};
