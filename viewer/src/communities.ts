/** Groups of entities that the build found, named by their most important members. */
import type { Dataset } from './data/dataset';

export interface Community {
  readonly id: number;
  readonly size: number;
  /** At most three, the most important first. */
  readonly top: readonly number[];
}

/** Largest first; what stands alone is in no group. */
export const communitiesOf = (data: Dataset): readonly Community[] => {
  const related = new Uint8Array(data.nodes);
  for (const ends of [data.source, data.target]) for (const node of ends) related[node] = 1;
  const members = new Map<number, number[]>();
  for (const node of data.rank) {
    if (related[node] === 0) continue;
    const list = members.get(data.community[node]!) ?? [];
    list.push(node);
    members.set(data.community[node]!, list);
  }
  return [...members]
    .filter(([, nodes]) => nodes.length > 1)
    .map(([id, nodes]) => ({ id, size: nodes.length, top: nodes.slice(0, 3) }))
    .sort((a, b) => b.size - a.size || a.id - b.id);
};
