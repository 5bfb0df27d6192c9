/** Bearers of one key to the entities they are: those that agree together, those that contradict each other apart. */
import { addEvidence, affinity, contradicts, emptyEvidence, type Evidence } from './agreement';
import type { Bearer } from './bearer';

export interface Cluster {
  readonly bearers: Bearer[];
  readonly evidence: Evidence;
  /** Namesakes that some of its bearers might as well be. */
  readonly doubts: Set<Cluster>;
}

/** The earliest published first; undated articles after the dated, by id: an order that no other article can change. */
function byDate(a: Bearer, b: Bearer): number {
  const [x, y] = [a.published ?? '~', b.published ?? '~'];
  if (x !== y) return x < y ? -1 : 1;
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return (a.first ?? '') < (b.first ?? '') ? -1 : 1;
}

/** Beyond so many namesakes a new bearer is compared with the first ones only. */
const MOST_NAMESAKES = 64;

/** Two people of one full name whom their own article keeps apart are two. */
const isBeside = (bearer: Bearer, { bearers }: Cluster): boolean =>
  bearer.class === 'person' && bearer.key.includes(' ') && bearers.at(-1)?.article === bearer.article;

/** The clusters that a bearer could join, the likeliest first. */
function openTo(bearer: Bearer, clusters: readonly Cluster[]): readonly Cluster[] {
  return clusters
    .slice(0, MOST_NAMESAKES)
    .filter((cluster) => !isBeside(bearer, cluster) && !contradicts(cluster.evidence, bearer))
    .map((cluster, i) => ({ cluster, i, fit: affinity(cluster.evidence, bearer) }))
    .sort((a, b) => b.fit - a.fit || a.i - b.i)
    .map(({ cluster }) => cluster);
}

function place(bearer: Bearer, clusters: Cluster[]): void {
  const [best, ...others] = openTo(bearer, clusters);
  const cluster = best ?? { bearers: [], evidence: emptyEvidence(), doubts: new Set<Cluster>() };
  if (best === undefined) clusters.push(cluster);
  for (const other of others)
    if (affinity(other.evidence, bearer) === affinity(cluster.evidence, bearer)) cluster.doubts.add(other);
  cluster.bearers.push(bearer);
  addEvidence(cluster.evidence, bearer);
}

/** What the knowledge says is one thing is one thing, whatever is said of it. */
const wholeOf = (bearers: readonly Bearer[]): Cluster => ({
  bearers: [...bearers].sort(byDate),
  evidence: emptyEvidence(),
  doubts: new Set(),
});

/** In order of date, each to the cluster whose whole evidence it fits best, so that no chain of small steps joins two people. */
export function clustersOf(bearers: readonly Bearer[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  if (bearers[0]?.known !== undefined) return [wholeOf(bearers)];
  for (const bearer of [...bearers].sort(byDate)) place(bearer, clusters);
  return clusters;
}
