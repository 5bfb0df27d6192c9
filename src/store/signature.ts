/** A text in; its signature out: a MinHash of its words, its length, and a sketch of the figures in it. */

/** 32 hash functions in 16 bands of 2 rows: pairs alike by 0.7 are nearly always compared, by 0.2 seldom (Leskovec et al., Mining of Massive Datasets, 3.4). */
export const HASHES = 32;
export const ROWS = 2;
const SHINGLE = 5;
/** Where the number of shingles stands, and where the figures begin. */
const LENGTH = HASHES;
const FIGURES = HASHES + 1;
/** Of a text's figures, those with the smallest hashes stand for all (bottom-k sketch, Cohen and Kaplan 2007). */
const MOST_FIGURES = 24;

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
const wordsInto = (signature: Uint32Array, text: string): void => {
  const hashes = words(text);
  signature.fill(0xffffffff, 0, HASHES);
  signature[LENGTH] = Math.max(1, hashes.length - SHINGLE + 1);
  for (let at = 0; at < signature[LENGTH]!; at++) {
    const shingle = shingleAt(hashes, at);
    for (let i = 0; i < HASHES; i++) {
      const value = mix(Math.imul(shingle, MULTIPLIERS[i]!) + i);
      if (value < signature[i]!) signature[i] = value;
    }
  }
};

/** `1.5`, `6-1/4`, `5,011,000`: each once, the smallest hashes first. */
const figuresOf = (text: string): Uint32Array => {
  const hashes = new Set((text.match(/\d+(?:[.,/-]\d+)*/g) ?? []).map((figure) => mix(hashWord(figure))));
  return Uint32Array.from(hashes).sort().slice(0, MOST_FIGURES);
};

/** The hashes of the words, their number, then the hashes of the figures. */
export const signatureOf = (text: string): Uint32Array => {
  const figures = figuresOf(text);
  const signature = new Uint32Array(FIGURES + figures.length);
  wordsInto(signature, text);
  signature.set(figures, FIGURES);
  return signature;
};

/** The share of shingles that two texts have in common, as their signatures tell it. */
export const likeness = (a: Uint32Array, b: Uint32Array): number => {
  let same = 0;
  for (let i = 0; i < HASHES; i++) if (a[i] === b[i]) same++;
  return same / HASHES;
};

/** The share of the shorter text's shingles that the longer one has, too, worked out from their likeness and lengths. */
export const contained = (a: Uint32Array, b: Uint32Array): number => {
  const [x, y, alike] = [a[LENGTH] ?? 1, b[LENGTH] ?? 1, likeness(a, b)];
  return Math.min(1, (alike * (x + y)) / ((1 + alike) * Math.min(x, y)));
};

/** Of the text with fewer figures, the share that the other has, too; 1 where one has none. A full sketch tells only of hashes up to its last. */
export const figuresShared = (a: Uint32Array, b: Uint32Array): number => {
  const [x, y] = [a.subarray(FIGURES), b.subarray(FIGURES)];
  if (x.length === 0 || y.length === 0) return 1;
  const last = Math.min(...[x, y].map((one) => (one.length < MOST_FIGURES ? 0xffffffff : (one.at(-1) ?? 0))));
  const [own, other] = [x, y].map((one) => new Set(one.filter((hash) => hash <= last)));
  if (own === undefined || other === undefined) return 1;
  const shared = [...own].filter((hash) => other.has(hash)).length;
  return shared / Math.max(1, Math.min(own.size, other.size));
};
