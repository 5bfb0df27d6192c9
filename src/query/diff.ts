/** Two graphs in; what is new, grown and gone from the first to the second out. */
import type { NewsGraph } from '../graph';
import { resultReader, type EntityResult, type RelationResult } from './results';

export interface Grown {
  readonly relation: RelationResult;
  /** How many pieces of evidence there were before. */
  readonly before: number;
}

export interface GraphDiff {
  readonly newEntities: readonly EntityResult[];
  readonly goneEntities: readonly EntityResult[];
  readonly newRelations: readonly RelationResult[];
  readonly grownRelations: readonly Grown[];
  /** Still there, with less evidence. */
  readonly shrunkRelations: readonly Grown[];
  readonly goneRelations: readonly RelationResult[];
}

const most = (a: RelationResult, b: RelationResult): number =>
  b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1);

const only = (has: NewsGraph, lacks: NewsGraph) => {
  const read = resultReader(has);
  return {
    entities: has.filterNodes((node) => !lacks.hasNode(node)).map(read.entity),
    relations: has
      .filterEdges((edge) => !lacks.hasEdge(edge))
      .map(read.relation)
      .sort(most),
  };
};

/** Entities and relations are the same when their ids are: these come from content alone. */
export const diffGraphs = (before: NewsGraph, after: NewsGraph): GraphDiff => {
  const [fresh, gone] = [only(after, before), only(before, after)];
  const read = resultReader(after);
  const changed = (test: (was: number, is: number) => boolean): readonly Grown[] =>
    after
      .filterEdges((edge, { weight }) => before.hasEdge(edge) && test(before.getEdgeAttribute(edge, 'weight'), weight))
      .map((edge) => ({ relation: read.relation(edge), before: before.getEdgeAttribute(edge, 'weight') }));
  return {
    newEntities: fresh.entities,
    goneEntities: gone.entities,
    newRelations: fresh.relations,
    grownRelations: changed((was, is) => is > was),
    shrunkRelations: changed((was, is) => is < was),
    goneRelations: gone.relations,
  };
};
