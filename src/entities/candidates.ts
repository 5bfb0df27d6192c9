/** Ambiguity written down: clusters with their ids in, for each the other entities that some of its mentions may be. */
import type { EntityId } from '../model';
import type { Cluster } from './cluster';
import { keyOf, surnameOf } from './name-key';

const MOST_CANDIDATES = 12;

export interface Named {
  readonly cluster: Cluster;
  readonly id: EntityId;
}

function push(map: Map<string, EntityId[]>, key: string, id: EntityId): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else if (list.length <= MOST_CANDIDATES && !list.includes(id)) list.push(id);
}

/** Entities by the shorter names that could mean them: surnames, and the other forms that their articles use. */
function byShortName(all: readonly Named[]): ReadonlyMap<string, readonly EntityId[]> {
  const found = new Map<string, EntityId[]>();
  for (const { cluster, id } of all) {
    const [founder] = cluster.bearers;
    if (founder === undefined) continue;
    const kind = founder.class;
    const surname = kind === 'person' ? surnameOf(keyOf(founder.name, kind)) : undefined;
    if (surname !== undefined) push(found, `${kind} ${surname}`, id);
    for (const { forms } of cluster.bearers.slice(0, 20))
      for (const { form } of forms.slice(0, 20)) push(found, `${kind} ${keyOf(form, kind)}`, id);
  }
  return found;
}

/** A lone `Johnson` may be any Johnson; a bearer that fitted two namesakes alike may be the other one. */
export function candidatesOf(all: readonly Named[]): (named: Named) => readonly EntityId[] {
  const ids = new Map(all.map(({ cluster, id }) => [cluster, id]));
  const shorter = byShortName(all);
  return ({ cluster, id }) => {
    const [founder] = cluster.bearers;
    const alike =
      founder === undefined || founder.known !== undefined
        ? []
        : (shorter.get(`${founder.class} ${founder.key}`) ?? []);
    const doubts = [...cluster.doubts].flatMap((doubt) => ids.get(doubt) ?? []);
    return [...new Set([...doubts, ...alike])]
      .filter((other) => other !== id)
      .sort()
      .slice(0, MOST_CANDIDATES);
  };
}
