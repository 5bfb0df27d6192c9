/** A query in; the relations that fit it, with the evidence that fits it, out. */
import type { NewsGraph } from '../graph';
import type { Asking } from './asking';
import { edgeTest, evidenceTest, type Ids, type RelationQuery } from './filter';
import type { RelationResult } from './results';

/** An edge whose predicate reads the same from both ends has its ends in id order: either may be the one asked for. */
const turns = (graph: NewsGraph, edge: string): boolean =>
  graph.getAttribute('predicates')[graph.getEdgeAttribute(edge, 'predicate')]?.symmetric === true;

const withEnds =
  (graph: NewsGraph, subject: string | undefined, object: string | undefined) =>
  (edge: string): boolean => {
    const [from, to] = graph.extremities(edge);
    const fits = (s: string, o: string): boolean => (subject ?? s) === s && (object ?? o) === o;
    return fits(from, to) || (turns(graph, edge) && fits(to, from));
  };

const edgesOf = (graph: NewsGraph, { subject, object, entity }: Ids): readonly string[] => {
  const one = subject ?? object ?? entity;
  return one === undefined ? graph.edges() : graph.edges(one).filter(withEnds(graph, subject, object));
};

const idsOf = ({ resolve }: Asking, { subject, object, entity, saidBy }: RelationQuery): Ids => ({
  ...(subject === undefined ? {} : { subject: resolve(subject) }),
  ...(object === undefined ? {} : { object: resolve(object) }),
  ...(entity === undefined ? {} : { entity: resolve(entity) }),
  ...(saidBy === undefined || saidBy === 'article' ? {} : { saidBy: resolve(saidBy) }),
});

/** In graph order; evidence that the query leaves out is left out of the results. */
export function* eachRelation(asking: Asking, query: RelationQuery = {}): IterableIterator<RelationResult> {
  const { graph, read } = asking;
  const ids = idsOf(asking, query);
  const [edgeFits, pieceFits] = [edgeTest(graph, query, ids), evidenceTest(graph, query, ids)];
  for (const edge of edgesOf(graph, ids)) {
    if (!edgeFits(edge)) continue;
    const relation = read.relation(edge);
    const evidence = relation.evidence.filter(pieceFits);
    if (evidence.length >= Math.max(1, query.minEvidence ?? 1)) yield { ...relation, evidence };
  }
}
