/** Entities, relations and articles in, and which part of them is wanted; that part out, or a refusal when it is more than one graph holds. */
import type { ArticleId, Entity, EntityId, Relation } from '../model';
import { entityNamed, Unmatched, type Facts } from './corrections/facts';

/** Both may be given: of what is around the one named, the strongest. */
export interface Part {
  /** A name, alias or id: that entity, those it has relations with, and the relations between all of these. */
  readonly focus?: string;
  /** So many entities, those with most evidence, and the relations between them. */
  readonly top?: number;
}

/** Layout, measures and page stay within a few GB and minutes up to here (docs/performance.md). */
export const MOST_ENTITIES = 200_000;
export const MOST_RELATIONS = 500_000;

export interface Limits {
  readonly entities: number;
  readonly relations: number;
}

/** The facts are more than one graph holds; the message says what to do. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** The name to focus on fits no entity, or several. */
export class PartError extends Error {
  override readonly name = 'PartError';
}

const checked = (facts: Facts, limits: Limits): Facts => {
  const [entities, relations] = [facts.entities.length, facts.relations.length];
  if (entities <= limits.entities && relations <= limits.relations) return facts;
  throw new TooLargeError(
    `The graph would have ${entities} entities and ${relations} relations, and one graph holds ${limits.entities} and ${limits.relations}: ask for a part of it with --focus NAME, --top N, --since DATE or --until DATE.`,
  );
};

const named = (facts: Facts, focus: string): Entity => {
  try {
    return entityNamed(facts, focus);
  } catch (error) {
    if (error instanceof Unmatched) throw new PartError(`Nothing can be shown around it: the graph ${error.why}.`);
    throw error;
  }
};

/** What the entities have between them, and the articles that say so. */
const among = ({ entities, relations, articles }: Facts, ids: ReadonlySet<EntityId>): Facts => {
  const kept = relations.filter(({ subject, object }) => ids.has(subject) && ids.has(object));
  const cited = new Set<ArticleId>();
  for (const { evidence } of kept) for (const { article } of evidence) cited.add(article);
  return {
    entities: entities.filter(({ id }) => ids.has(id)),
    relations: kept,
    articles: articles.filter(({ id }) => cited.has(id)),
  };
};

const around = (facts: Facts, { id, name }: Entity): Facts => {
  const ids = new Set<EntityId>([id]);
  for (const { subject, object } of facts.relations) {
    if (subject === id) ids.add(object);
    if (object === id) ids.add(subject);
  }
  if (ids.size === 1) throw new PartError(`Nothing can be shown around ${name}: no relation of it was found.`);
  return among(facts, ids);
};

const evidenceOf = (relations: readonly Relation[]): ReadonlyMap<EntityId, number> => {
  const counts = new Map<EntityId, number>();
  for (const { subject, object, evidence } of relations)
    for (const end of [subject, object]) counts.set(end, (counts.get(end) ?? 0) + evidence.length);
  return counts;
};

/** `first` comes before all. */
const strongest = (facts: Facts, top: number, first: EntityId | undefined): Facts => {
  const counts = evidenceOf(facts.relations);
  const ranked = facts.entities
    .map(({ id }) => ({ id, count: id === first ? Infinity : (counts.get(id) ?? 0) }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return among(facts, new Set(ranked.slice(0, top).map(({ id }) => id)));
};

export const partOf = (
  facts: Facts,
  { focus, top }: Part = {},
  limits: Limits = { entities: MOST_ENTITIES, relations: MOST_RELATIONS },
): Facts => {
  const centre = focus === undefined ? undefined : named(facts, focus);
  const near = centre === undefined ? facts : around(facts, centre);
  return checked(top === undefined ? near : strongest(near, top, centre?.id), limits);
};
