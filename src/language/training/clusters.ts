/**
 * Word vectors in (a JSON file: `words` in order of frequency, `vectors` by word), the committed table of word clusters out.
 * Run: `node -r ts-node/register src/language/training/clusters.ts VECTORS.json [OUT.bin]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sha256 } from '../../model';
import { CLUSTER_KIND, clusterKey } from '../clusters';
import { writeWeights } from '../weights-file';
import { seededRandom } from './random';

const WORDS = 160_000;
const DIMENSIONS = 100;
/** Sizes of the three levels' splits: 64 clusters, each in 4, each in 4. */
const SPLITS = [64, 4, 4] as const;
const ROUNDS = 25;

interface VectorFile {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Unit vectors, one after the other: on them, the nearest centre is the one of highest cosine. */
const unitVectors = (file: VectorFile, words: readonly string[]): Float32Array => {
  const all = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, row) => {
    const vector = file.vectors[word] ?? [];
    let norm = 0;
    for (let d = 0; d < DIMENSIONS; d++) norm += (vector[d] ?? 0) ** 2;
    for (let d = 0; d < DIMENSIONS; d++) all[row * DIMENSIONS + d] = (vector[d] ?? 0) / (Math.sqrt(norm) || 1);
  });
  return all;
};

const dot = (a: Float32Array, i: number, b: Float32Array, j: number): number => {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d++) sum += a[i + d]! * b[j + d]!;
  return sum;
};

const nearest = (vectors: Float32Array, row: number, centres: Float32Array, count: number): number => {
  let best = 0;
  let bestScore = -Infinity;
  for (let centre = 0; centre < count; centre++) {
    const score = dot(vectors, row * DIMENSIONS, centres, centre * DIMENSIONS);
    if (score <= bestScore) continue;
    best = centre;
    bestScore = score;
  }
  return best;
};

const normalise = (centres: Float32Array, count: number): void => {
  for (let centre = 0; centre < count; centre++) {
    const at = centre * DIMENSIONS;
    const norm = Math.sqrt(dot(centres, at, centres, at)) || 1;
    for (let d = 0; d < DIMENSIONS; d++) centres[at + d]! /= norm;
  }
};

/** Spherical k-means (Dhillon and Modha 2001) of the given rows; frequent words weigh more, by the root of their rank's inverse. */
const kMeans = (vectors: Float32Array, rows: Int32Array, count: number, random: () => number): Uint8Array => {
  const centres = new Float32Array(count * DIMENSIONS);
  const assigned = new Uint8Array(rows.length);
  for (let centre = 0; centre < count; centre++) {
    const row = rows[Math.floor(random() ** 2 * rows.length)] ?? 0;
    centres.set(vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), centre * DIMENSIONS);
  }
  for (let round = 0; round < ROUNDS; round++) {
    rows.forEach((row, index) => (assigned[index] = nearest(vectors, row, centres, count)));
    centres.fill(0);
    rows.forEach((row, index) => {
      const weight = 1 / Math.sqrt(row + 100);
      const at = assigned[index]! * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) centres[at + d]! += weight * vectors[row * DIMENSIONS + d]!;
    });
    normalise(centres, count);
  }
  return assigned;
};

/** Splits the rows, then each part again: an id's first bits name its coarser clusters. */
const split = (
  vectors: Float32Array,
  rows: Int32Array,
  level: number,
  prefix: number,
  ids: Uint16Array,
  random: () => number,
): void => {
  const count = SPLITS[level];
  if (count === undefined) return rows.forEach((row) => (ids[row] = prefix));
  const assigned = kMeans(vectors, rows, count, random);
  for (let part = 0; part < count; part++) {
    const own = rows.filter((_, index) => assigned[index] === part);
    split(vectors, own, level + 1, prefix * count + part, ids, random);
  }
};

const gapBytes = (keys: readonly number[]): Uint8Array => {
  const bytes: number[] = [];
  let previous = 0;
  for (const key of keys) {
    let gap = (key - previous) >>> 0;
    for (; gap >= 128; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
    previous = key;
  }
  return Uint8Array.from(bytes);
};

const makeClusters = (path: string): Uint8Array => {
  const source = readFileSync(path);
  const file = JSON.parse(source.toString('utf8')) as VectorFile;
  const words = file.words.slice(0, WORDS);
  const ids = new Uint16Array(words.length);
  split(unitVectors(file, words), Int32Array.from(words.keys()), 0, 0, ids, seededRandom(11));
  const byKey = new Map<number, number>();
  words.forEach((word, row) => {
    const key = clusterKey(word);
    if (!byKey.has(key)) byKey.set(key, ids[row]!);
  });
  const keys = [...byKey.keys()].sort((a, b) => (a >>> 0) - (b >>> 0));
  const sorted = Uint16Array.from(keys, (key) => byKey.get(key)!);
  const provenance = { sources: { [basename(path)]: sha256(source) }, scores: {} };
  return writeWeights(
    CLUSTER_KIND,
    provenance,
    { words: keys.length },
    { gaps: gapBytes(keys), ids: new Uint8Array(sorted.buffer) },
  );
};

if (require.main === module) {
  const [path, out = join(__dirname, '..', 'weights', 'clusters.bin')] = process.argv.slice(2);
  if (path === undefined) throw new Error('usage: clusters.ts VECTORS.json [OUT.bin]');
  writeFileSync(out, makeClusters(path));
}
