/** A reading in; the countries that the article names, how often, and which of them it is about, out. */
import type { Chain, KnowledgeId, Mention, MentionId } from '../../model';
import type { Reading } from '../reading';

export interface Ground {
  readonly chains: ReadonlyMap<KnowledgeId, Chain>;
  /** The country where the story happens, where one is clearly ahead of all others that may be meant. */
  readonly home: (mayBe: (country: KnowledgeId) => boolean) => KnowledgeId | undefined;
  readonly mentionOf: (id: MentionId) => Mention | undefined;
}

/** A town counts for its country, but less. */
const TOWN = 0.5;
const LEAST = 3;
const AHEAD = 2;

const weights = (reading: Reading, chains: readonly Chain[]): ReadonlyMap<KnowledgeId, number> => {
  const found = new Map<KnowledgeId, number>();
  const add = (country: KnowledgeId | undefined, weight: number): void => {
    if (country !== undefined) found.set(country, (found.get(country) ?? 0) + weight);
  };
  for (const chain of chains) {
    const entry = chain.known === undefined ? undefined : reading.knowledge.entry(chain.known);
    if (chain.type === 'country') add(chain.known, chain.mentions.length);
    else if (chain.type === 'place' && entry?.type === 'place') add(entry.country, TOWN * chain.mentions.length);
  }
  return found;
};

const foremost = (counts: readonly (readonly [KnowledgeId, number])[]): KnowledgeId | undefined => {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first !== undefined && first[1] >= LEAST && first[1] >= AHEAD * (second?.[1] ?? 0) ? first[0] : undefined;
};

export const groundOf = (reading: Reading): Ground => {
  const chains = [...new Set(reading.chainOf.values())];
  const mentions = new Map(
    reading.sentences.flatMap(({ covering }) => covering.flat().map((mention) => [mention.id, mention] as const)),
  );
  const counts = weights(reading, chains);
  return {
    chains: new Map(
      chains.flatMap((chain) =>
        chain.type === 'country' && chain.known !== undefined ? [[chain.known, chain] as const] : [],
      ),
    ),
    home: (mayBe) => foremost([...counts].filter(([country]) => mayBe(country))),
    mentionOf: (id) => mentions.get(id),
  };
};
