/** What every question needs: the graph, names to ids, ids to results. */
import type { NewsGraph } from '../graph';
import type { EntityId } from '../model';
import { nameIndex } from './names';
import { resultReader, type EntityResult, type RelationResult, type ResultReader } from './results';

export interface Asking {
  readonly graph: NewsGraph;
  /** Throws UnknownNameError or AmbiguousNameError. */
  readonly resolve: (name: string) => EntityId;
  readonly read: ResultReader;
}

export const askingOf = (graph: NewsGraph): Asking => ({
  graph,
  resolve: nameIndex(graph).resolve,
  read: resultReader(graph),
});

/** Most evidence first, then most confidence. */
export const strongest = (a: RelationResult, b: RelationResult): number =>
  b.evidence.length - a.evidence.length || b.confidence - a.confidence || (a.id < b.id ? -1 : 1);

export const mostImportant = (a: EntityResult, b: EntityResult): number =>
  b.importance - a.importance || (a.id < b.id ? -1 : 1);

/** All relations of two entities, in both directions, strongest first. */
export const relationsBetween = ({ graph, read }: Asking, a: string, b: string): readonly RelationResult[] =>
  graph.edges(a, b).map(read.relation).sort(strongest);
