/** A text in; its MinHash signature out; and signatures in, groups of near-duplicates out. */
import type { ArticleId } from '../model';

/** 32 hash functions in 16 bands of 2 rows: pairs alike by 0.7 are nearly always compared, by 0.2 seldom (Leskovec et al., Mining of Massive Datasets, 3.4). */
const HASHES = 32;
const ROWS = 2;
const SHINGLE = 5;
/** Two articles whose shingles agree this much tell one story. */
const ALIKE = 0.6;

/** Mixing constants of the 32 functions: odd multipliers from a fixed linear congruential sequence. */
const multipliers = (): Uint32Array => {
  const values = new Uint32Array(HASHES);
  let state = 0x9e3779b9;
  for (let i = 0; i < HASHES; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    values[i] = state | 1;
  }
  return values;
};
const MULTIPLIERS = multipliers();

const hashWord = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

const mix = (value: number): number => {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

const words = (text: string): readonly number[] => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashWord);

const shingleAt = (hashes: readonly number[], at: number): number => {
  let hash = 0;
  for (let i = at; i < Math.min(at + SHINGLE, hashes.length); i++) hash = Math.imul(hash, 31) + (hashes[i] ?? 0);
  return hash >>> 0;
};

/** MinHash (Broder 1997) over runs of five words, whatever their case and punctuation. */
export const signatureOf = (text: string): Uint32Array => {
  const signature = new Uint32Array(HASHES).fill(0xffffffff);
  const hashes = words(text);
  for (let at = 0; at < Math.max(1, hashes.length - SHINGLE + 1); at++) {
    const shingle = shingleAt(hashes, at);
    for (let i = 0; i < HASHES; i++) {
      const value = mix(Math.imul(shingle, MULTIPLIERS[i]!) + i);
      if (value < signature[i]!) signature[i] = value;
    }
  }
  return signature;
};

/** The share of shingles that two texts have in common, as their signatures tell it. */
export const likeness = (a: Uint32Array, b: Uint32Array): number => {
  let same = 0;
  for (let i = 0; i < HASHES; i++) if (a[i] === b[i]) same++;
  return same / HASHES;
};

const find = (parents: Map<ArticleId, ArticleId>, id: ArticleId): ArticleId => {
  let root = id;
  for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
  parents.set(id, root);
  return root;
};

const unite = (parents: Map<ArticleId, ArticleId>, a: ArticleId, b: ArticleId): void => {
  const [x, y] = [find(parents, a), find(parents, b)];
  if (x !== y) parents.set(x < y ? y : x, x < y ? x : y);
};

type Signed = readonly [ArticleId, Uint32Array];

/** Articles that share a band, by band. */
const buckets = (signed: readonly Signed[]): ReadonlyMap<string, readonly Signed[]> => {
  const found = new Map<string, Signed[]>();
  for (const article of signed) {
    for (let band = 0; band < HASHES / ROWS; band++) {
      const key = `${band}:${article[1].subarray(band * ROWS, (band + 1) * ROWS).join('-')}`;
      const bucket = found.get(key);
      if (bucket) bucket.push(article);
      else found.set(key, [article]);
    }
  }
  return found;
};

/** Each article's story: the smallest id among those that retell it, over any number of steps. The order of the input does not matter. */
export const storiesOf = (signed: Iterable<Signed>): ReadonlyMap<ArticleId, ArticleId> => {
  const all = [...signed].sort(([a], [b]) => (a < b ? -1 : 1));
  const parents = new Map<ArticleId, ArticleId>(all.map(([id]) => [id, id]));
  for (const bucket of buckets(all).values()) {
    for (let i = 1; i < bucket.length; i++) {
      // Every article is held against the bucket's first and the one before it: linear, and enough to chain reprints.
      for (const other of new Set([bucket[0], bucket[i - 1]])) {
        if (other && likeness(other[1], bucket[i]![1]) >= ALIKE) unite(parents, other[0], bucket[i]![0]);
      }
    }
  }
  return new Map(all.map(([id]) => [id, find(parents, id)]));
};
