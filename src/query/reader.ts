/** A graph in; questions answered out: relations by their parts, neighbours, and the path that links two entities, sentence by sentence. */
import { bidirectional } from 'graphology-shortest-path/dijkstra';
import { topologyOf, type NewsGraph } from '../graph';
import type { Modality } from '../model';
import { nameIndex } from './names';
import { resultReader, type EntityResult, type RelationResult } from './results';

/** Every field narrows; names may be any alias. Without `modality` or `negated` every stance is returned. */
export interface RelationQuery {
  readonly subject?: string;
  readonly predicate?: string;
  readonly object?: string;
  /** One end, whichever side it is on. */
  readonly entity?: string;
  readonly modality?: Modality;
  readonly negated?: boolean;
}

export interface Neighbour {
  readonly entity: EntityResult;
  readonly relations: readonly RelationResult[];
}

export interface GraphReader {
  readonly graph: NewsGraph;
  /** Throws UnknownNameError or AmbiguousNameError. */
  readonly entity: (name: string) => EntityResult;
  /** Strongest first. */
  readonly relations: (query?: RelationQuery) => readonly RelationResult[];
  /** Those joined by most evidence first. */
  readonly neighbours: (name: string) => readonly Neighbour[];
  /** The hops from one to the other, each with its best relation; empty when nothing links them. */
  readonly path: (from: string, to: string) => readonly RelationResult[];
}

const strongest = (a: RelationResult, b: RelationResult): number =>
  b.evidence.length - a.evidence.length || b.confidence - a.confidence || (a.id < b.id ? -1 : 1);

const edgesOf = (graph: NewsGraph, subject?: string, object?: string, entity?: string): readonly string[] => {
  if (subject && object) return graph.edges(subject, object).filter((edge) => graph.source(edge) === subject);
  if (subject) return graph.outEdges(subject);
  if (object) return graph.inEdges(object);
  return entity ? graph.edges(entity) : graph.edges();
};

/** Dijkstra (1959) where weak ties and hubs are long roads: the product of both ends' log degrees over the evidence. */
const shortest = (graph: NewsGraph, from: string, to: string): readonly string[] => {
  const ties = graph.mapEdges((_, { weight }, source, target) => ({ source, target, weight }));
  const topology = topologyOf(graph.nodes(), ties);
  const hub = (node: string): number => Math.log2(2 + topology.degree(node));
  const found: readonly string[] | null = bidirectional(
    topology,
    from,
    to,
    (edge, { weight }) => (hub(topology.source(edge)) * hub(topology.target(edge))) / Math.max(1, weight),
  );
  return found ?? [];
};

export const readGraph = (graph: NewsGraph): GraphReader => {
  const { resolve } = nameIndex(graph);
  const read = resultReader(graph);
  const idOf = (name: string | undefined): string | undefined => (name === undefined ? undefined : resolve(name));

  const relations = (query: RelationQuery = {}): readonly RelationResult[] => {
    const [subject, object, entity] = [idOf(query.subject), idOf(query.object), idOf(query.entity)];
    const fits = (edge: string): boolean => {
      const { predicate, modality, negated } = graph.getEdgeAttributes(edge);
      return (
        (query.predicate === undefined || predicate === query.predicate) &&
        (query.modality === undefined || modality === query.modality) &&
        (query.negated === undefined || negated === query.negated) &&
        (entity === undefined || graph.hasExtremity(edge, entity))
      );
    };
    return edgesOf(graph, subject, object, entity).filter(fits).map(read.relation).sort(strongest);
  };

  const neighbours = (name: string): readonly Neighbour[] => {
    const id = resolve(name);
    const ties = graph.neighbors(id).filter((other) => other !== id);
    return ties
      .map((other) => ({
        entity: read.entity(other),
        relations: graph.edges(id, other).map(read.relation).sort(strongest),
      }))
      .sort((a, b) => weightOf(b) - weightOf(a) || (a.entity.id < b.entity.id ? -1 : 1));
  };

  const path = (from: string, to: string): readonly RelationResult[] => {
    const nodes = shortest(graph, resolve(from), resolve(to));
    return nodes.slice(1).flatMap((node, i) => {
      const best = graph
        .edges(nodes[i] ?? node, node)
        .map(read.relation)
        .sort(strongest)[0];
      return best ? [best] : [];
    });
  };

  return { graph, entity: (name) => read.entity(resolve(name)), relations, neighbours, path };
};

const weightOf = ({ relations }: Neighbour): number =>
  relations.reduce((sum, { evidence }) => sum + evidence.length, 0);
