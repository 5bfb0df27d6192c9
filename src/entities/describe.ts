/** An entity as the graph shows it: a cluster and its id in, name, type, aliases and codes out. */
import type { Knowledge } from '../knowledge';
import type { Entity, EntityId, EntityType } from '../model';
import type { Cluster } from './cluster';

/** The value with the largest sum; of equals the longest, then the first in code-unit order. */
function commonest<T extends string>(counts: ReadonlyMap<T, number>): T | undefined {
  return [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]?.[0];
}

const tally = <T extends string>(pairs: readonly (readonly [T, number])[]): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const [value, count] of pairs) counts.set(value, (counts.get(value) ?? 0) + count);
  return counts;
};

function aliasesOf({ bearers }: Cluster): Entity['aliases'] {
  const counts = tally(bearers.flatMap(({ forms }) => forms.map(({ form, count }) => [form, count] as const)));
  return [...counts]
    .map(([form, count]) => ({ form, count }))
    .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
}

/** People are called as their articles spell them (Sergei, Sergey): the fullest form, the table's spelling only where no article gives one. */
function spelt(aliases: Entity['aliases']): string | undefined {
  const full = aliases.filter(({ form }) => form.includes(' '));
  return commonest(new Map(full.map(({ form, count }) => [form, count] as const)));
}

export function entityFrom(cluster: Cluster, id: EntityId, knowledge: Knowledge): Entity {
  const { bearers } = cluster;
  const known = bearers[0]?.known;
  const entry = known === undefined ? undefined : knowledge.entry(known);
  const name = commonest(tally(bearers.map((bearer) => [bearer.name, 1] as const)));
  const type = commonest<EntityType>(tally(bearers.map(({ type: own, mentions }) => [own, mentions] as const)));
  const aliases = aliasesOf(cluster);
  const own = entry?.type === 'person' ? spelt(aliases) : undefined;
  return {
    id,
    type: entry?.type ?? type ?? 'organisation',
    name: own ?? entry?.name ?? name ?? id,
    aliases,
    ...(entry?.iso === undefined ? {} : { iso: entry.iso }),
    ...(entry?.wikidata === undefined ? {} : { wikidata: entry.wikidata }),
    ...(known === undefined ? {} : { known }),
  };
}
