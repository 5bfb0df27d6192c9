/** What the nodes and edges of the graphology graph carry. */
import type { Span } from './article';
import type { ArticleId } from './ids';
import type { EntityType } from './mention';
import type { Evidence, Modality } from './relation';

/** Positions are seeded and made at build time; colour and size are worked out from these by one palette that page and GEXF share. */
export interface NodeAttributes {
  readonly label: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** Beside `aliases`: how often each was seen. */
  readonly aliasCounts?: readonly number[];
  readonly mentions: number;
  readonly articles: number;
  /** PageRank over evidence counts, scaled so that the largest is 1. */
  readonly importance: number;
  readonly community: number;
  readonly x: number;
  readonly y: number;
  readonly iso?: string;
  readonly wikidata?: string;
  /** Ids of other entities that some of its mentions may be. */
  readonly candidates?: readonly string[];
}

export interface EdgeAttributes {
  readonly predicate: string;
  readonly modality: Modality;
  readonly negated: boolean;
  /** The number of pieces of evidence. */
  readonly weight: number;
  readonly confidence: number;
  readonly articles: number;
  readonly stories: number;
  readonly outlets: number;
  readonly first?: string;
  readonly last?: string;
  readonly role?: string;
  readonly verb?: string;
  readonly derived?: string;
  readonly evidence: readonly Evidence[];
}

/** What the graph keeps of an article, so that evidence can be read and cited. */
export interface ArticleRecord {
  readonly id: ArticleId;
  readonly uri: string;
  readonly received: string;
  readonly title?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly text: string;
  /** Where the text is no article: broken script, comment remnants, navigation. */
  readonly noise?: readonly Span[];
}

/** What the catalogue says of a predicate that the graph uses. */
export interface PredicateFacts {
  readonly group: string;
  readonly symmetric: boolean;
  readonly cameo?: string;
  readonly plover?: string;
}

export interface GraphAttributes {
  readonly format: 'newsgraph';
  readonly formatVersion: 1;
  readonly articles: readonly ArticleRecord[];
  readonly predicates: Readonly<Record<string, PredicateFacts>>;
}
