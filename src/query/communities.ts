/** A graph in; its communities out, as lists of members. */
import { mostImportant, type Asking } from './asking';
import type { EntityResult } from './results';

/** Largest community first, most important member first; entities without relations are in none. */
export const communities = ({ graph, read }: Asking): readonly (readonly EntityResult[])[] => {
  const groups = new Map<number, EntityResult[]>();
  graph.forEachNode((node, { community }) => {
    if (community < 0) return;
    const members = groups.get(community) ?? [];
    groups.set(community, members);
    members.push(read.entity(node));
  });
  return [...groups].sort(([a], [b]) => a - b).map(([, members]) => members.sort(mostImportant));
};
