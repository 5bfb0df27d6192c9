/** Ambiguity written down: clusters with their ids in, one after the other; for each the other entities that some of its mentions may be, out. */
import type { EntityId } from '../model';
import type { Cluster } from './cluster';
import { keyOf, surnameOf } from './name-key';

const MOST_CANDIDATES = 12;

export interface Candidates {
  readonly add: (cluster: Cluster, id: EntityId, doubts: readonly EntityId[]) => void;
  /** When all are added. */
  readonly of: (id: EntityId) => readonly EntityId[];
}

/** The shorter names that could mean it: its surname, and the other forms that its articles use. */
function shorterNames({ bearers }: Cluster): readonly string[] {
  const [founder] = bearers;
  if (founder === undefined) return [];
  const kind = founder.class;
  const surname = kind === 'person' ? surnameOf(keyOf(founder.name, kind)) : undefined;
  const forms = bearers.slice(0, 20).flatMap((bearer) => bearer.forms.slice(0, 20));
  const keys = forms.map(({ form }) => keyOf(form, kind));
  return [...(surname === undefined ? [] : [surname]), ...new Set(keys)].map((key) => `${kind} ${key}`);
}

function push(map: Map<string, EntityId[]>, key: string, id: EntityId): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else if (list.length <= MOST_CANDIDATES && !list.includes(id)) list.push(id);
}

/** A lone `Johnson` may be any Johnson; a bearer that fitted two namesakes alike may be the other one. */
export function candidates(): Candidates {
  const shorter = new Map<string, EntityId[]>();
  const named = new Map<EntityId, string>();
  const doubtful = new Map<EntityId, readonly EntityId[]>();
  return {
    add: (cluster, id, doubts) => {
      const [founder] = cluster.bearers;
      if (founder !== undefined && founder.known === undefined) named.set(id, `${founder.class} ${founder.key}`);
      if (doubts.length > 0) doubtful.set(id, doubts);
      for (const key of shorterNames(cluster)) push(shorter, key, id);
    },
    of: (id) =>
      [...new Set([...(doubtful.get(id) ?? []), ...(shorter.get(named.get(id) ?? '') ?? [])])]
        .filter((other) => other !== id)
        .sort()
        .slice(0, MOST_CANDIDATES),
  };
}
