/** Signatures and dates of articles in; groups of near-duplicates out: which articles tell one story. */
import type { ArticleId } from '../model';
import { contained, figuresShared, HASHES, likeness, ROWS } from './signature';

/** An article, its signature, and the day on which it was published, where that is known. */
export type Signed = readonly [ArticleId, Uint32Array, (string | null)?];

/** Two articles whose shingles agree this much tell one story, if their figures agree, too: a market report of another day has the same words. */
const ALIKE = 0.6;
/** A shortened copy, or one that goes on: much the same for as long as the shorter one lasts. */
const RELATED = 0.3;
const CONTAINED = 0.8;
const FIGURES = 0.6;
/** What is published further apart is a reprint only if it is all but the same. */
const DAYS_APART = 7;
const ALL_BUT_SAME = 0.95;

/** An article is held against so many others of its bucket, those that tell different stories. */
const MOST_COMPARED = 16;

const dayOf = (published: string | null | undefined): number => Date.parse(published?.slice(0, 10) ?? '') / 86_400_000;

const isOneStory = ([, a, day]: Signed, [, b, other]: Signed): boolean => {
  const alike = likeness(a, b);
  const isCopy = alike >= ALIKE || (alike >= RELATED && contained(a, b) >= CONTAINED);
  if (!isCopy || figuresShared(a, b) < FIGURES) return false;
  const apart = Math.abs(dayOf(day) - dayOf(other));
  return !(apart > DAYS_APART) || alike >= ALL_BUT_SAME;
};

/** Articles by number, those of one story under the smallest number among them. */
const forest = (size: number) => {
  const parents = Uint32Array.from({ length: size }, (_, i) => i);
  const find = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[at] = root;
    return root;
  };
  const unite = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)];
    parents[Math.max(x, y)] = Math.min(x, y);
  };
  return { find, unite };
};

/** Runs of articles that agree in a band, each in the order of numbers. */
function* buckets(signed: readonly Signed[], band: number): Iterable<Uint32Array> {
  const rows = Array.from({ length: ROWS }, (_, row) => band * ROWS + row);
  const compare = (a: number, b: number): number => {
    for (const row of rows) {
      const difference = (signed[a]?.[1][row] ?? 0) - (signed[b]?.[1][row] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const order = Uint32Array.from(signed, (_, i) => i).sort((a, b) => compare(a, b) || a - b);
  let from = 0;
  for (let to = 1; to <= order.length; to++) {
    if (to < order.length && compare(order[from] ?? 0, order[to] ?? 0) === 0) continue;
    if (to - from > 1) yield order.subarray(from, to);
    from = to;
  }
}

/** Linear in the bucket: each article is held against the first of each story that was met in it. */
const uniteWithin = (bucket: Uint32Array, signed: readonly Signed[], unite: (a: number, b: number) => void): void => {
  const firsts: number[] = [];
  for (const at of bucket) {
    const alike = firsts.filter((first) => isOneStory(signed[first]!, signed[at]!));
    for (const first of alike) unite(first, at);
    if (alike.length === 0 && firsts.length < MOST_COMPARED) firsts.push(at);
  }
};

/** Each article's story: the smallest id among those that retell it, over any number of steps. The order of the input does not matter. */
export const storiesOf = (articles: Iterable<Signed>): ReadonlyMap<ArticleId, ArticleId> => {
  const signed = [...articles].sort(([a], [b]) => (a < b ? -1 : 1));
  const { find, unite } = forest(signed.length);
  for (let band = 0; band < HASHES / ROWS; band++)
    for (const bucket of buckets(signed, band)) uniteWithin(bucket, signed, unite);
  return new Map(signed.map(([id], at) => [id, signed[find(at)]?.[0] ?? id]));
};
