/** Chains of all articles to entities: extractions in, entities sorted by id and a look-up of mentions out. */
import type { Knowledge } from '../knowledge';
import { IN_MEMORY, type Aside, type ArticleId, type Entity, type EntityId, type Extraction } from '../model';
import { bearersOf, type Bearer } from './bearer';
import { candidates } from './candidates';
import { clustersOf, type Cluster } from './cluster';
import { entityFrom } from './describe';
import { blockOf, idsOf } from './identity';
import { owners, type EntityOf } from './owners';

export interface Identified {
  readonly entities: readonly Entity[];
  /** For the mentions of one of the extractions. */
  readonly within: (extraction: Extraction) => EntityOf;
}

/** One extraction for each article id, in the order of the ids. */
export function distinct(extractions: readonly Extraction[]): readonly Extraction[] {
  const byId = new Map<ArticleId, Extraction>();
  for (const extraction of extractions) {
    const { id } = extraction.article;
    const before = byId.get(id);
    if (before === undefined || extraction.article.source.uri < before.article.source.uri) byId.set(id, extraction);
  }
  return [...byId.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

interface Named {
  readonly cluster: Cluster;
  readonly id: EntityId;
  readonly doubts: readonly EntityId[];
}

function namedIn(block: readonly Bearer[]): readonly Named[] {
  const clusters = clustersOf(block);
  const ids = idsOf(clusters);
  return clusters.flatMap((cluster) => {
    const id = ids.get(cluster);
    const doubts = [...cluster.doubts].flatMap((doubt) => ids.get(doubt) ?? []);
    return id === undefined ? [] : [{ cluster, id, doubts }];
  });
}

/**
 * An array may come in any order; anything else comes in the order of article ids, each once, and is gone through once. Time
 * is near linear in the number of chains: only bearers of one key (a block) are compared, each with at most 64 clusters.
 * Memory holds one block at a time beside the entities, where `aside` is on disk.
 */
export function identifyEntities(
  extractions: readonly Extraction[] | Iterable<Extraction>,
  knowledge: Knowledge,
  aside: Aside = IN_MEMORY,
): Identified {
  const [blocks, owned, unsure] = [aside.groups<Bearer>(), owners(), candidates()];
  for (const extraction of Array.isArray(extractions) ? distinct(extractions) : extractions) {
    owned.open(extraction.article.id, extraction.chains.length);
    for (const bearer of bearersOf(extraction, knowledge)) blocks.add(blockOf(bearer), bearer);
  }
  const entities: Entity[] = [];
  for (const block of blocks.each())
    for (const { cluster, id, doubts } of namedIn(block)) {
      for (const { article, chain } of cluster.bearers) owned.own(article, chain, id);
      unsure.add(cluster, id, doubts);
      entities.push(entityFrom(cluster, id, knowledge));
    }
  return { entities: entities.map(withCandidates(unsure.of)).sort(byId), within: owned.within };
}

const withCandidates =
  (of: (id: EntityId) => readonly EntityId[]) =>
  (entity: Entity): Entity => {
    const found = of(entity.id);
    return found.length === 0 ? entity : { ...entity, candidates: found };
  };

const byId = (a: Entity, b: Entity): number => (a.id < b.id ? -1 : 1);
