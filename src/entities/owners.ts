/** Which entity each chain of each article became: chains and entities in, a look-up of one article's mentions out. */
import type { ArticleId, EntityId, Extraction, MentionId } from '../model';

/** Undefined where nothing in the article names what the mention stands for. */
export type EntityOf = (mention: MentionId) => EntityId | undefined;

export interface Owners {
  readonly open: (article: ArticleId, chains: number) => void;
  readonly own: (article: ArticleId, chain: number, entity: EntityId) => void;
  readonly within: (extraction: Extraction) => EntityOf;
}

const grown = (numbers: Int32Array, least: number): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(Math.max(least, numbers.length * 2));
  larger.set(numbers);
  return larger;
};

/** Four bytes a chain: entities are numbered, 0 stands for none. */
export function owners(): Owners {
  const starts = new Map<ArticleId, number>();
  const entities: EntityId[] = [];
  const numbers = new Map<EntityId, number>();
  let [owned, used] = [new Int32Array(1024), 0];
  const numberOf = (id: EntityId): number => {
    const number = numbers.get(id) ?? entities.push(id);
    numbers.set(id, number);
    return number;
  };
  return {
    open: (article, chains) => {
      starts.set(article, used);
      used += chains;
      if (used > owned.length) owned = grown(owned, used);
    },
    own: (article, chain, entity) => void (owned[(starts.get(article) ?? 0) + chain] = numberOf(entity)),
    within: ({ article, chains }) => {
      const start = starts.get(article.id) ?? 0;
      const found = new Map(
        chains.flatMap(({ mentions }, at) => {
          const entity = entities[(owned[start + at] ?? 0) - 1];
          return entity === undefined ? [] : mentions.map((mention) => [mention, entity] as const);
        }),
      );
      return (mention) => found.get(mention);
    },
  };
}
