/** What corrections are made to: entities, relations and articles; with the look-ups and small changes that every correction is made of. */
import {
  joint,
  relationIdOf,
  type Article,
  type ArticleId,
  type Entity,
  type EntityId,
  type Evidence,
  type Relation,
} from '../../model';

export interface Facts {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly articles: readonly Article[];
}

/** A correction that does not fit the facts: `why` follows the correction's name in a sentence. */
export class Unmatched extends Error {
  constructor(readonly why: string) {
    super(why);
  }
}

const same = (a: string, b: string): boolean => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** By id, then by name, then by alias; two that fit are as bad as none. */
export const entityNamed = ({ entities }: Facts, asked: string): Entity => {
  const byId = entities.filter(({ id }) => id === asked);
  const byName = entities.filter(({ name }) => same(name, asked));
  const byAlias = entities.filter(({ aliases }) => aliases.some(({ form }) => same(form, asked)));
  const found = [byId, byName, byAlias].find((list) => list.length > 0) ?? [];
  if (found[0] === undefined) throw new Unmatched(`knows no entity "${asked}"`);
  if (found.length > 1)
    throw new Unmatched(`may mean any of ${found.map(({ id }) => id).join(', ')} by "${asked}": write the id`);
  return found[0];
};

export const articleNamed = ({ articles }: Facts, asked: string): Article => {
  const found = articles.find(({ id, source, url }) => id === asked || source.uri === asked || url === asked);
  if (!found) throw new Unmatched(`knows no article "${asked}"`);
  return found;
};

export const replaceEntity = (facts: Facts, id: EntityId, change: (entity: Entity) => Entity): Facts => ({
  ...facts,
  entities: facts.entities.map((entity) => (entity.id === id ? change(entity) : entity)),
});

const counts = (evidence: readonly Evidence[], was: Relation) => {
  const articles = new Set(evidence.map(({ article }) => article)).size;
  return { articles, stories: Math.min(articles, was.stories), outlets: Math.min(articles, was.outlets) };
};

const bounds = (evidence: readonly Evidence[]): Pick<Relation, 'first' | 'last'> => {
  const starts = evidence.flatMap(({ time }) => (time ? [time.start] : [])).sort();
  const ends = evidence.flatMap(({ time }) => (time ? [time.end] : [])).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
};

/** The same relation with other evidence, counted anew; none when no evidence is left. */
export const withEvidence = (relation: Relation, evidence: readonly Evidence[]): Relation | undefined => {
  const [first, ...rest] = evidence;
  if (!first) return undefined;
  const { first: _first, last: _last, ...kept } = relation;
  const confidence =
    evidence === relation.evidence
      ? relation.confidence
      : joint(evidence.map((piece) => [piece.article, piece.confidence] as const));
  return { ...kept, ...bounds(evidence), ...counts(evidence, relation), evidence: [first, ...rest], confidence };
};

const key = ({ start, end }: Evidence['sentence'], article: ArticleId): string => `${article}:${start}-${end}`;

/** Relations that have become the same edge are one, with the evidence of both; one from an entity to itself is none. */
export const settle = (relations: readonly Relation[]): readonly Relation[] => {
  const byId = new Map<string, Relation>();
  for (const relation of relations) {
    if (relation.subject === relation.object) continue;
    const id = relationIdOf(relation);
    const there = byId.get(id);
    if (!there) byId.set(id, relation.id === id ? relation : { ...relation, id });
    else {
      const seen = new Set(there.evidence.map(({ sentence, article }) => key(sentence, article)));
      const more = relation.evidence.filter(({ sentence, article }) => !seen.has(key(sentence, article)));
      byId.set(id, withEvidence(there, [...there.evidence, ...more]) ?? there);
    }
  }
  return [...byId.values()];
};

const swap = (id: EntityId, from: ReadonlySet<EntityId>, to: EntityId): EntityId => (from.has(id) ? to : id);

const names = (relation: Relation, from: ReadonlySet<EntityId>): boolean =>
  from.has(relation.subject) ||
  from.has(relation.object) ||
  relation.evidence.some(
    ({ place, saidBy }) =>
      (place !== undefined && from.has(place)) || saidBy.some(({ entity }) => entity !== undefined && from.has(entity)),
  );

/** Every speaker, place and end that was one of `from` is `to`. */
export const redirect = (relation: Relation, from: ReadonlySet<EntityId>, to: EntityId): Relation => {
  if (!names(relation, from)) return relation;
  const piece = (evidence: Evidence): Evidence => ({
    ...evidence,
    saidBy: evidence.saidBy.map((said) =>
      said.entity === undefined ? said : { ...said, entity: swap(said.entity, from, to) },
    ),
    ...(evidence.place === undefined ? {} : { place: swap(evidence.place, from, to) }),
  });
  const [first, ...rest] = relation.evidence;
  return {
    ...relation,
    subject: swap(relation.subject, from, to),
    object: swap(relation.object, from, to),
    evidence: [piece(first), ...rest.map(piece)],
  };
};
