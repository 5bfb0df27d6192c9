/** Branded identifiers and the functions that derive them from content: text in, identifier out; nothing random, nothing counted. */
import { createHash } from 'node:crypto';

declare const brand: unique symbol;
type Brand<T, B extends string> = T & { readonly [brand]: B };

export type ArticleId = Brand<string, 'ArticleId'>;
export type MentionId = Brand<string, 'MentionId'>;
export type EntityId = Brand<string, 'EntityId'>;
export type RelationId = Brand<string, 'RelationId'>;
/** Names one entry of the knowledge tables, such as `country:GB` or `org:nato`. */
export type KnowledgeId = Brand<string, 'KnowledgeId'>;

/** The lower-case hex SHA-256 of a text's UTF-8 bytes or of raw bytes. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** `a-` and the first 16 hex digits of the text's SHA-256. */
export const articleId = (text: string): ArticleId => `a-${sha256(text).slice(0, 16)}` as ArticleId;

/** The article's id, and the mention's half-open UTF-16 offsets in it. */
export const mentionId = (article: ArticleId, start: number, end: number): MentionId =>
  `${article}:${start}-${end}` as MentionId;

export const knowledgeId = (kind: string, key: string): KnowledgeId => `${kind}:${key}` as KnowledgeId;

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'entity';

/** A readable slug of the name and 8 hex digits of the hash of type, name and disambiguation: the same whatever else is in the corpus. */
export const entityId = (type: string, name: string, disambiguation = ''): EntityId =>
  `${slugOf(name)}-${sha256(JSON.stringify([type, name, disambiguation])).slice(0, 8)}` as EntityId;

/** `r-` and the first 16 hex digits of the hash of what makes two claims one edge. */
export const relationId = (parts: readonly (string | boolean)[]): RelationId =>
  `r-${sha256(JSON.stringify(parts)).slice(0, 16)}` as RelationId;

/** What makes two claims one edge: both ends, the predicate, the stance, and the verb of a `related_to`. */
export const relationIdOf = (relation: {
  readonly subject: EntityId;
  readonly predicate: string;
  readonly object: EntityId;
  readonly stance: { readonly modality: string; readonly negated: boolean };
  readonly label?: string;
}): RelationId => {
  const { subject, predicate, object, stance, label = '' } = relation;
  return relationId([subject, predicate, object, stance.modality, stance.negated, label]);
};
