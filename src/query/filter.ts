/** What is asked of relations in; a test that one edge of the graph passes or not out. */
import type { NewsGraph } from '../graph';
import type { ArticleRecord, EdgeAttributes, EntityType, Evidence, Modality } from '../model';

/** Every field narrows; names may be any alias. Without `modality` or `negated` every stance is returned. */
export interface RelationQuery {
  readonly subject?: string;
  readonly object?: string;
  /** One end, whichever side it is on. */
  readonly entity?: string;
  readonly predicate?: string | readonly string[];
  /** A group of predicates, as the catalogue names them: talk, conflict, support, standing, ... */
  readonly group?: string;
  /** The first digits of a CAMEO code: `04`, or `042`. */
  readonly cameo?: string;
  /** A PLOVER event type, such as CONSULT. */
  readonly plover?: string;
  readonly subjectType?: EntityType;
  readonly objectType?: EntityType;
  readonly modality?: Modality;
  readonly negated?: boolean;
  /** ISO dates, both inclusive; evidence counts by its own day, else by its article's. */
  readonly since?: string;
  readonly until?: string;
  /** Who says so: the name of a speaker, or `article` for what no one but the article says. */
  readonly saidBy?: string;
  /** Part of an outlet's name, of an article's uri or of its address. */
  readonly source?: string;
  readonly minEvidence?: number;
  readonly minConfidence?: number;
  /** False leaves derived relations out. */
  readonly derived?: boolean;
}

export interface Ids {
  readonly subject?: string;
  readonly object?: string;
  readonly entity?: string;
  readonly saidBy?: string;
}

type EvidenceTest = (evidence: Evidence) => boolean;
type ArticleOf = (evidence: Evidence) => ArticleRecord | undefined;

const day = (date: string | undefined): string | undefined => date?.slice(0, 10);

const inWindow = (since: string | undefined, until: string | undefined, articleOf: ArticleOf): EvidenceTest => {
  if (since === undefined && until === undefined) return () => true;
  return (evidence) => {
    const published = day(articleOf(evidence)?.published);
    const [start, end] = [day(evidence.time?.start) ?? published, day(evidence.time?.end) ?? published];
    if (start === undefined || end === undefined) return false;
    return (since === undefined || end >= since) && (until === undefined || start <= until);
  };
};

const fromSource = (source: string | undefined, articleOf: ArticleOf): EvidenceTest => {
  if (source === undefined) return () => true;
  const wanted = source.toLowerCase();
  return (evidence) => {
    const { outlet = '', uri = '', url = '' } = articleOf(evidence) ?? {};
    return [outlet, uri, url].some((text) => text.toLowerCase().includes(wanted));
  };
};

const saidByOne = (asked: string | undefined, id: string | undefined): EvidenceTest => {
  if (asked === undefined) return () => true;
  if (asked === 'article') return ({ saidBy }) => saidBy.length === 0;
  return ({ saidBy }) => saidBy.some(({ entity, words }) => (id === undefined ? words === asked : entity === id));
};

/** Which pieces of evidence count under the query. */
export const evidenceTest = (graph: NewsGraph, query: RelationQuery, ids: Ids): EvidenceTest => {
  const articles = new Map(graph.getAttribute('articles').map((article) => [article.id, article]));
  const articleOf: ArticleOf = ({ article }) => articles.get(article);
  const tests = [
    inWindow(query.since, query.until, articleOf),
    fromSource(query.source, articleOf),
    saidByOne(query.saidBy, ids.saidBy),
  ];
  return (evidence) => tests.every((test) => test(evidence));
};

const isOne = (wanted: string | readonly string[] | undefined, value: string): boolean =>
  wanted === undefined || (typeof wanted === 'string' ? wanted === value : wanted.includes(value));

const is = <T>(wanted: T | undefined, value: T): boolean => wanted === undefined || wanted === value;

const codesFit = (graph: NewsGraph, { group, cameo, plover }: RelationQuery, predicate: string): boolean => {
  const facts = graph.getAttribute('predicates')[predicate];
  return (
    is(group, facts?.group) &&
    is(plover?.toUpperCase(), facts?.plover) &&
    (cameo === undefined || facts?.cameo?.startsWith(cameo) === true)
  );
};

const stanceFits = (query: RelationQuery, edge: EdgeAttributes): boolean =>
  is(query.modality, edge.modality) &&
  is(query.negated, edge.negated) &&
  is(query.derived, edge.derived !== undefined) &&
  edge.confidence >= (query.minConfidence ?? 0);

/** Everything but the evidence. */
export const edgeTest =
  (graph: NewsGraph, query: RelationQuery, ids: Ids) =>
  (edge: string): boolean => {
    const attributes = graph.getEdgeAttributes(edge);
    return (
      isOne(query.predicate, attributes.predicate) &&
      codesFit(graph, query, attributes.predicate) &&
      stanceFits(query, attributes) &&
      is(query.subjectType, graph.getSourceAttribute(edge, 'type')) &&
      is(query.objectType, graph.getTargetAttribute(edge, 'type')) &&
      (ids.entity === undefined || graph.hasExtremity(edge, ids.entity))
    );
  };
