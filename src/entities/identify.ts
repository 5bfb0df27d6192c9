/** Chains of all articles to entities: extractions in (any order), entities sorted by id and a look-up of mentions out. */
import type { Knowledge } from '../knowledge';
import type { ArticleId, Entity, EntityId, Extraction, MentionId } from '../model';
import { bearersOf, type Bearer } from './bearer';
import { candidatesOf, type Named } from './candidates';
import { clustersOf } from './cluster';
import { entityFrom } from './describe';
import { blockOf, idsOf } from './identity';

export interface Identified {
  readonly entities: readonly Entity[];
  /** Undefined where nothing in the article names what the mention stands for. */
  entityOf(article: ArticleId, mention: MentionId): EntityId | undefined;
}

/** One extraction for each article id, in the order of the ids. */
function distinct(extractions: readonly Extraction[]): readonly Extraction[] {
  const byId = new Map<ArticleId, Extraction>();
  for (const extraction of extractions) {
    const { id } = extraction.article;
    const before = byId.get(id);
    if (before === undefined || extraction.article.source.uri < before.article.source.uri) byId.set(id, extraction);
  }
  return [...byId.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

function blocksOf(bearers: readonly Bearer[]): readonly (readonly Bearer[])[] {
  const blocks = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    const key = blockOf(bearer);
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [bearer]);
    else block.push(bearer);
  }
  return [...blocks.values()];
}

function namedIn(block: readonly Bearer[]): readonly Named[] {
  const clusters = clustersOf(block);
  const ids = idsOf(clusters);
  return clusters.flatMap((cluster) => {
    const id = ids.get(cluster);
    return id === undefined ? [] : [{ cluster, id }];
  });
}

/** Time is near linear in the number of chains: only bearers of one key (a block) are compared, each with at most 64 clusters. */
export function identifyEntities(extractions: readonly Extraction[], knowledge: Knowledge): Identified {
  const bearers = distinct(extractions).flatMap((extraction) => bearersOf(extraction, knowledge));
  const all = blocksOf(bearers).flatMap(namedIn);
  const candidates = candidatesOf(all);
  const owners = new Map<MentionId, EntityId>();
  for (const { cluster, id } of all)
    for (const { chain } of cluster.bearers) for (const mention of chain.mentions) owners.set(mention, id);
  const entities = all
    .map((named) => entityFrom(named.cluster, named.id, candidates(named), knowledge))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    entities,
    entityOf: (article, mention) => (mention.startsWith(`${article}:`) ? owners.get(mention) : undefined),
  };
}
