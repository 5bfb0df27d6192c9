/** A graph in; the machine's doubtful decisions, those that move most relations first, out. */
import type { NewsGraph } from '../graph';
import { askingOf } from './asking';
import type { EntityResult, RelationResult } from './results';

export interface DoubtfulEntity {
  readonly entity: EntityResult;
  /** Others that some of its mentions may be, of those that are in the graph. */
  readonly candidates: readonly EntityResult[];
  /** How many relations hang on it. */
  readonly relations: number;
}

export interface Doubts {
  readonly entities: readonly DoubtfulEntity[];
  /** Relations of which less than `below` is sure, the least sure first. */
  readonly relations: readonly RelationResult[];
}

export const doubtsOf = (graph: NewsGraph, below = 0.5): Doubts => {
  const { read } = askingOf(graph);
  const entities = graph
    .mapNodes((node, { candidates = [] }) => ({
      entity: read.entity(node),
      candidates: candidates.filter((other) => graph.hasNode(other)).map(read.entity),
      relations: graph.degree(node),
    }))
    .filter(({ candidates }) => candidates.length > 0)
    .sort((a, b) => b.relations - a.relations || (a.entity.id < b.entity.id ? -1 : 1));
  const relations = graph
    .filterEdges((_, { confidence, derived }) => confidence < below && derived === undefined)
    .map(read.relation)
    .sort((a, b) => a.confidence - b.confidence || (a.id < b.id ? -1 : 1));
  return { entities, relations };
};
