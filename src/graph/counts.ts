/** Entities and relations in; in how many articles each entity has a relation, out: in little memory, whatever the evidence. */
import type { Entity, EntityId, Relation } from '../model';

/** No graph has so many articles; the product with the number of entities is a whole number still. */
const MOST_ARTICLES = 2 ** 26;

/** Numbers in the order of first use. */
const numbers = (): ((thing: string) => number) => {
  const known = new Map<string, number>();
  return (thing) => {
    const number = known.get(thing) ?? known.size;
    known.set(thing, number);
    return number;
  };
};

/** In how many articles each entity has a relation: pairs of an entity's and an article's number are sorted and counted. */
export const articleCounts = (
  nodes: readonly Entity[],
  relations: readonly Relation[],
): ReadonlyMap<EntityId, number> => {
  const [row, column] = [numbers(), numbers()];
  for (const { id } of nodes) row(id);
  const pairs: number[] = [];
  for (const { subject, object, evidence } of relations)
    for (const { article } of evidence)
      pairs.push(row(subject) * MOST_ARTICLES + column(article), row(object) * MOST_ARTICLES + column(article));
  const counts = new Map<EntityId, number>();
  Float64Array.from(pairs)
    .sort()
    .forEach((pair, i, sorted) => {
      const id = nodes[Math.floor(pair / MOST_ARTICLES)]?.id;
      if (pair !== sorted[i - 1] && id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    });
  return counts;
};
