/** Mentions of things in one article, the chains that say which are the same thing, and the entities that chains become. */
import type { Span } from './article';
import type { ArticleId, EntityId, KnowledgeId, MentionId } from './ids';

export type EntityType = 'person' | 'organisation' | 'country' | 'place' | 'facility' | 'event' | 'product' | 'group';
export type MentionKind = 'name' | 'demonym' | 'nominal' | 'pronoun';
export type Gender = 'feminine' | 'masculine' | 'neuter';
export type GrammaticalNumber = 'singular' | 'plural';

/** The span holds no leading article, title or possessive: `Ms Truss's` is the name `Truss`. */
export interface Mention extends Span {
  readonly id: MentionId;
  /** Index in `Document.sentences`. */
  readonly sentence: number;
  /** Indices in the sentence's tokens: the head, the first token, and one past the last. */
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly kind: MentionKind;
  readonly type: EntityType;
  /** Of a name: the title or office that stands with it (`Ms`, `Foreign Secretary`), as written. */
  readonly title?: string;
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
  /** The knowledge entry that the words name, where there is exactly one or one is much the likeliest. */
  readonly known?: KnowledgeId;
  /** How sure the span and type are, 0 to 1. */
  readonly confidence: number;
}

export interface Link {
  readonly from: MentionId;
  readonly to: MentionId;
  /** Why: 'appositive title', 'surname', 'pronoun agreement', ... */
  readonly rule: string;
  readonly confidence: number;
}

/** Mentions of one thing within an article, in text order; every mention belongs to exactly one chain. */
export interface Chain {
  readonly article: ArticleId;
  readonly mentions: readonly MentionId[];
  readonly links: readonly Link[];
  readonly type: EntityType;
  /** The fullest name in the article, or the knowledge entry's; absent when nothing names the thing (such chains become no entity). */
  readonly name?: string;
  readonly known?: KnowledgeId;
  readonly gender?: Gender;
  /** Offices and descriptions the article gives it (`foreign secretary`), lower case: company kept, for telling namesakes apart. */
  readonly roles?: readonly string[];
}

export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly { readonly form: string; readonly count: number }[];
  /** ISO 3166-1 alpha-2 of a country. */
  readonly iso?: string;
  /** Only from a knowledge file, never guessed. */
  readonly wikidata?: string;
  readonly known?: KnowledgeId;
  /** Other entities that some of its mentions may be. */
  readonly candidates?: readonly EntityId[];
}
