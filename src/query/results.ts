/** What queries return: plain readonly objects, each relation with the sentences it came from. */
import type { NewsGraph } from '../graph';
import type { ArticleRecord, EntityId, EntityType, Evidence, Modality, RelationId } from '../model';

export interface EntityResult {
  readonly id: EntityId;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly importance: number;
  readonly iso?: string;
  readonly wikidata?: string;
}

export interface EvidenceResult extends Evidence {
  /** The words of the sentence, as in the article. */
  readonly quote: string;
  readonly title?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
}

export interface RelationResult {
  readonly id: RelationId;
  readonly subject: EntityResult;
  readonly predicate: string;
  readonly object: EntityResult;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly confidence: number;
  readonly first?: string;
  readonly last?: string;
  readonly role?: string;
  readonly verb?: string;
  readonly derived?: string;
  readonly evidence: readonly EvidenceResult[];
}

export interface ResultReader {
  readonly entity: (id: string) => EntityResult;
  readonly relation: (id: string) => RelationResult;
}

const cited = (evidence: Evidence, article: ArticleRecord | undefined): EvidenceResult => {
  const { title, published, outlet, url } = article ?? {};
  const quote = (article?.text ?? '').slice(evidence.sentence.start, evidence.sentence.end);
  return {
    ...evidence,
    quote,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
  };
};

export const resultReader = (graph: NewsGraph): ResultReader => {
  const articles = new Map((graph.getAttribute('articles') ?? []).map((article) => [article.id, article]));
  const entity = (id: string): EntityResult => {
    const { label, type, aliases, mentions, importance, iso, wikidata } = graph.getNodeAttributes(id);
    return {
      id: id as EntityId,
      name: label,
      type,
      aliases,
      mentions,
      importance,
      ...(iso === undefined ? {} : { iso }),
      ...(wikidata === undefined ? {} : { wikidata }),
    };
  };
  const relation = (id: string): RelationResult => {
    const { predicate, modality, negated, confidence, first, last, role, verb, derived, evidence } =
      graph.getEdgeAttributes(id);
    return {
      id: id as RelationId,
      subject: entity(graph.source(id)),
      predicate,
      object: entity(graph.target(id)),
      modality,
      negated,
      confidence,
      ...(first === undefined ? {} : { first }),
      ...(last === undefined ? {} : { last }),
      ...(role === undefined ? {} : { role }),
      ...(verb === undefined ? {} : { verb }),
      ...(derived === undefined ? {} : { derived }),
      evidence: evidence.map((piece) => cited(piece, articles.get(piece.article))),
    };
  };
  return { entity, relation };
};
