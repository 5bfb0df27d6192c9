/** A graph in; an object that answers every question about it out. */
import type { NewsGraph } from '../graph';
import type { EntityType } from '../model';
import { askingOf, relationsBetween, strongest, type Asking } from './asking';
import { communities } from './communities';
import type { RelationQuery } from './filter';
import { common, neighbours, type Neighbour } from './neighbours';
import { pathsBetween } from './paths';
import { ranked, type Measure } from './ranking';
import { eachRelation } from './relations';
import type { EntityResult, RelationResult } from './results';
import { timeline, type Moment } from './timeline';

export interface Ranked {
  readonly entity: EntityResult;
  readonly score: number;
}

export interface GraphReader {
  readonly graph: NewsGraph;
  /** Throws UnknownNameError or AmbiguousNameError, as do all that take names. */
  readonly entity: (name: string) => EntityResult;
  /** Strongest first; evidence that the query leaves out is left out of the results. */
  readonly relations: (query?: RelationQuery) => readonly RelationResult[];
  /** The same, one at a time, in graph order, for results too large to hold. */
  readonly eachRelation: (query?: RelationQuery) => IterableIterator<RelationResult>;
  /** Nearest first, then those joined by most evidence. */
  readonly neighbours: (name: string, hops?: number) => readonly Neighbour[];
  /** Those that both are tied to. */
  readonly common: (one: string, other: string) => readonly EntityResult[];
  /** The hops from one to the other, each with its best relation; empty when nothing links them. */
  readonly path: (from: string, to: string) => readonly RelationResult[];
  /** Up to k such paths, the most telling first. */
  readonly paths: (from: string, to: string, k?: number) => readonly (readonly RelationResult[])[];
  /** What is said of two entities, in order of time. */
  readonly timeline: (one: string, other: string) => readonly Moment[];
  readonly top: (by?: Measure, options?: { readonly type?: EntityType; readonly limit?: number }) => readonly Ranked[];
  /** Members by community, largest community first, most important member first. */
  readonly communities: () => readonly (readonly EntityResult[])[];
}

const citedPaths = (asking: Asking, from: string, to: string, k: number): readonly (readonly RelationResult[])[] =>
  pathsBetween(asking.graph, asking.resolve(from), asking.resolve(to), k).map((nodes) =>
    nodes.slice(1).flatMap((node, i) => relationsBetween(asking, nodes[i] ?? node, node).slice(0, 1)),
  );

const top = ({ graph, read }: Asking, by: Measure, type: EntityType | undefined, limit: number): readonly Ranked[] =>
  ranked(graph, by)
    .filter(([node]) => type === undefined || graph.getNodeAttribute(node, 'type') === type)
    .slice(0, limit)
    .map(([node, score]) => ({ entity: read.entity(node), score }));

export const readGraph = (graph: NewsGraph): GraphReader => {
  const asking = askingOf(graph);
  return {
    graph,
    entity: (name) => asking.read.entity(asking.resolve(name)),
    relations: (query) => [...eachRelation(asking, query)].sort(strongest),
    eachRelation: (query) => eachRelation(asking, query),
    neighbours: (name, hops) => neighbours(asking, name, hops),
    common: (one, other) => common(asking, one, other),
    path: (from, to) => citedPaths(asking, from, to, 1)[0] ?? [],
    paths: (from, to, k = 3) => citedPaths(asking, from, to, k),
    timeline: (one, other) => timeline(asking, one, other),
    top: (by = 'pagerank', { type, limit = 20 } = {}) => top(asking, by, type, limit),
    communities: () => communities(asking),
  };
};
