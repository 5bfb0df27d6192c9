/** Entities, relations and articles in; the graphology graph with every attribute that page, exports and queries read, out. */
import { MultiDirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import type {
  Article,
  ArticleRecord,
  EdgeAttributes,
  Entity,
  GraphAttributes,
  NodeAttributes,
  PredicateFacts,
  Relation,
} from '../model';
import { articleCounts } from './counts';
import { layOut, type Position } from './layout';
import { communitiesOf, importanceOf } from './measures';
import { topologyOf, type Topology } from './topology';

/** A node an entity (key: its EntityId), an edge a relation (key: its RelationId). */
export type NewsGraph = AbstractGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

export const emptyGraph = (attributes: GraphAttributes): NewsGraph => {
  const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes(attributes);
  return graph;
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const optional = <T extends object>(fields: T): Partial<{ [K in keyof T]: NonNullable<T[K]> }> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<{
    [K in keyof T]: NonNullable<T[K]>;
  }>;

/** The text is asked for when it is read: it may lie on disk. */
const recordOf = (article: Article): ArticleRecord => {
  const { id, source, title, published, outlet, url, blocks } = article;
  const noise = blocks.filter(({ kind }) => kind === 'noise').map(({ start, end }) => ({ start, end }));
  return {
    id,
    uri: source.uri,
    received: source.received,
    get text() {
      return article.text;
    },
    ...optional({ title, published, outlet, url }),
    ...(noise.length > 0 ? { noise } : {}),
  };
};

interface Worked {
  readonly positions: ReadonlyMap<string, Position>;
  readonly importance: ReadonlyMap<string, number>;
  readonly communities: ReadonlyMap<string, number>;
}

const workOut = (topology: Topology): Worked => {
  const importance = importanceOf(topology);
  const communities = communitiesOf(topology);
  return { importance, communities, positions: layOut(topology, communities, importance) };
};

const nodeOf = (entity: Entity, worked: Worked, articles: number): NodeAttributes => {
  const { x, y } = worked.positions.get(entity.id) ?? { x: 0, y: 0 };
  return {
    label: entity.name,
    type: entity.type,
    aliases: entity.aliases.map(({ form }) => form),
    aliasCounts: entity.aliases.map(({ count }) => count),
    mentions: entity.aliases.reduce((sum, { count }) => sum + count, 0),
    articles,
    importance: worked.importance.get(entity.id) ?? 0,
    community: worked.communities.get(entity.id) ?? -1,
    x,
    y,
    ...optional({ iso: entity.iso, wikidata: entity.wikidata, candidates: entity.candidates }),
  };
};

/** The evidence is asked for when it is read: it may lie on disk. */
const edgeOf = (relation: Relation, weight: number): EdgeAttributes => ({
  predicate: relation.predicate,
  modality: relation.stance.modality,
  negated: relation.stance.negated,
  weight,
  confidence: relation.confidence,
  articles: relation.articles,
  stories: relation.stories,
  outlets: relation.outlets,
  ...optional({
    first: relation.first,
    last: relation.last,
    role: relation.role,
    verb: relation.label,
    derived: relation.derived,
  }),
  get evidence() {
    return relation.evidence;
  },
});

const factsOf = (
  relations: readonly Relation[],
  catalogue: ReadonlyMap<string, PredicateFacts>,
): Readonly<Record<string, PredicateFacts>> => {
  const names = [...new Set(relations.map(({ predicate }) => predicate))].sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const facts = catalogue.get(name);
      if (!facts) return [];
      const { group, symmetric, cameo, plover } = facts;
      return [[name, { group, symmetric, ...optional({ cameo, plover }) }]];
    }),
  );
};

/** Order of the input does not matter; the catalogue's facts are kept of the predicates that are used; a relation whose ends are not among the entities is an error. */
export const toGraph = (
  entities: readonly Entity[],
  relations: readonly Relation[],
  articles: readonly Article[],
  catalogue: ReadonlyMap<string, PredicateFacts> = new Map(),
): NewsGraph => {
  const nodes = [...entities].sort(byId);
  const edges = [...relations].sort(byId);
  const weights = edges.map(({ evidence }) => evidence.length);
  const ties = edges.map(({ subject, object }, i) => ({ source: subject, target: object, weight: weights[i] ?? 0 }));
  const worked = workOut(
    topologyOf(
      nodes.map(({ id }) => id),
      ties,
    ),
  );
  const counts = articleCounts(nodes, edges);
  const graph = emptyGraph({
    format: 'newsgraph',
    formatVersion: 1,
    articles: [...articles].sort(byId).map(recordOf),
    predicates: factsOf(edges, catalogue),
  });
  for (const entity of nodes) graph.addNode(entity.id, nodeOf(entity, worked, counts.get(entity.id) ?? 0));
  for (const [i, relation] of edges.entries())
    graph.addDirectedEdgeWithKey(relation.id, relation.subject, relation.object, edgeOf(relation, weights[i] ?? 0));
  return graph;
};
