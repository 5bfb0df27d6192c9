/** Which id a group of bearers has: the same whatever other articles there are, but for namesakes (docs/decisions/entity-ids.md). */
import { entityId, type EntityId } from '../model';
import type { Bearer } from './bearer';
import type { Cluster } from './cluster';

/** Bearers with the same block may be one entity; others never are. */
export const blockOf = ({ known, class: kind, key, ground }: Bearer): string =>
  JSON.stringify(known === undefined ? [kind, key, ground ?? ''] : [known]);

const idOf = (founder: Bearer, extra: string): EntityId =>
  founder.known === undefined
    ? entityId(founder.class, founder.key, [founder.ground ?? '', extra].filter((part) => part !== '').join(' '))
    : entityId(founder.class, founder.name, [founder.known, extra].filter((part) => part !== '').join(' '));

/** What the founder's article says that tells it from its namesakes. */
function traitsOf({ middle, gender, domains, countries }: Bearer): string {
  return JSON.stringify([middle, gender ?? '', [...domains].sort(), [...countries].sort()]);
}

/** The first cluster of a block goes without traits; the others have the traits of their first article, and where these are alike its id too. */
export function idsOf(clusters: readonly Cluster[]): ReadonlyMap<Cluster, EntityId> {
  const ids = new Map<Cluster, EntityId>();
  const taken = new Set<string>();
  clusters.forEach((cluster, i) => {
    const [founder] = cluster.bearers;
    if (founder === undefined) return;
    const traits = i === 0 ? '' : traitsOf(founder);
    const id = taken.has(traits) ? idOf(founder, traits + founder.article + String(i)) : idOf(founder, traits);
    taken.add(traits);
    ids.set(cluster, id);
  });
  return ids;
}
