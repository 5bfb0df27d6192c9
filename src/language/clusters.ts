/**
 * A word in, the cluster of words of like use that it belongs to out. Clusters form a tree: the 10 bits of an id name one of 1024
 * clusters, its first 8 bits one of 256, its first 6 bits one of 64. Words are kept as sorted 32-bit hashes, not as text.
 */
import { hashText } from './hashing';
import { loadWeights } from './weights-file';
import type { Weights } from './weights-file';

export const CLUSTER_KIND = 'word clusters';
export const UNCLUSTERED = -1;
const SEED = 0x5eed;

export const clusterKey = (word: string): number => hashText(word, 0, word.length, SEED);

export interface WordClusters {
  /** The finest cluster of a lower-cased word, 0 to 1023; -1 for a word that has none. `id >> 2` is of 256, `id >> 4` of 64. */
  readonly clusterOf: (lowerCase: string) => number;
}

/** Open addressing: keys and clusters side by side; a cluster is kept as one more than it is, so that 0 means empty. */
const tableOf = (keys: Int32Array, ids: Uint16Array): Int32Array => {
  let slots = 2;
  while (slots < keys.length * 2) slots *= 2;
  const table = new Int32Array(slots * 2);
  for (let index = 0; index < keys.length; index++) {
    let slot = keys[index]! & (slots - 1);
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & (slots - 1);
    table[2 * slot] = keys[index]!;
    table[2 * slot + 1] = ids[index]! + 1;
  }
  return table;
};

/** Undoes the sorting and differencing that make the file small. */
const keysOf = (weights: Weights): Int32Array => {
  const bytes = weights.bytes('gaps');
  const keys = new Int32Array(weights.setting('words'));
  let at = 0;
  let key = 0;
  for (let index = 0; index < keys.length; index++) {
    let shift = 0;
    let gap = 0;
    for (;;) {
      const byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
      shift += 7;
    }
    key = (key + gap) | 0;
    keys[index] = key;
  }
  return keys;
};

export const readClusters = (weights: Weights): WordClusters => {
  const table = tableOf(keysOf(weights), new Uint16Array(weights.bytes('ids').buffer));
  const mask = table.length / 2 - 1;
  const clusterOf = (word: string): number => {
    const key = clusterKey(word);
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const found = table[2 * slot + 1]!;
      if (found === 0) return UNCLUSTERED;
      if (table[2 * slot] === key) return found - 1;
    }
  };
  return { clusterOf };
};

let loaded: WordClusters | undefined;

/** The package's word clusters, read once. Throws a WeightsError when their file is missing or damaged. */
export const wordClusters = (): WordClusters => (loaded ??= readClusters(loadWeights('clusters.bin', CLUSTER_KIND)));
