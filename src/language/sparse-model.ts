/**
 * A linear classifier whose features are hashes: feature hashes in, integer scores of every class out. Weights of one feature lie
 * side by side, class and weight packed in 16 bits; keys keep `KEY_BITS` bits of the hash.
 */
import type { Weights } from './weights-file';

export const KEY_BITS = 28;
export const KEY_MASK = (1 << KEY_BITS) - 1;

/** Trained rows in order of key, as they are kept in a file. */
export interface SparseRows {
  readonly classes: number;
  readonly keys: Int32Array;
  readonly counts: Uint8Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
}

const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 8) & mask;

export class SparseModel {
  readonly scores: Int32Array;
  private readonly table: Int32Array;
  private readonly mask: number;
  private readonly packed: Int16Array;
  private readonly hits = new Int32Array(256);

  constructor(rows: SparseRows) {
    this.scores = new Int32Array(rows.classes);
    let slots = 2;
    while (slots < rows.keys.length * 1.6) slots *= 2;
    this.mask = slots - 1;
    this.table = new Int32Array(slots * 2);
    this.packed = new Int16Array(rows.keys.length + rows.labels.length + 1);
    this.fill(rows);
  }

  private fill(rows: SparseRows): void {
    let at = 1;
    let entry = 0;
    for (let row = 0; row < rows.keys.length; row++) {
      this.insert(rows.keys[row]!, at);
      const count = rows.counts[row]!;
      this.packed[at++] = count;
      for (let index = 0; index < count; index++, entry++)
        this.packed[at++] = (rows.weights[entry]! << 8) | rows.labels[entry]!;
    }
  }

  private insert(key: number, at: number): void {
    let slot = slotOf(key, this.mask);
    while (this.table[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask;
    this.table[2 * slot] = key;
    this.table[2 * slot + 1] = at;
  }

  /** Fills `scores` for the first `count` of `features`. */
  score(features: Int32Array, count: number): Int32Array {
    const { table, mask, packed, hits, scores } = this;
    scores.fill(0);
    let found = 0;
    for (let index = 0; index < count; index++) {
      const key = features[index]! & KEY_MASK;
      let slot = slotOf(key, mask);
      let at = table[2 * slot + 1]!;
      while (at !== 0 && table[2 * slot] !== key) {
        slot = (slot + 1) & mask;
        at = table[2 * slot + 1]!;
      }
      if (at !== 0) hits[found++] = at;
    }
    for (let hit = 0; hit < found; hit++) {
      const at = hits[hit]!;
      const end = at + packed[at]!;
      for (let index = at + 1; index <= end; index++) {
        const entry = packed[index]!;
        scores[entry & 255]! += entry >> 8;
      }
    }
    return scores;
  }

  best(): number {
    const { scores } = this;
    let best = 0;
    for (let index = 1; index < scores.length; index++) if (scores[index]! > scores[best]!) best = index;
    return best;
  }
}

/** Differences of ascending numbers, seven bits a byte. */
export const packGaps = (ascending: Int32Array): Uint8Array => {
  const bytes = new Uint8Array(ascending.length * 5);
  let at = 0;
  let previous = 0;
  for (const value of ascending) {
    let gap = value - previous;
    for (; gap >= 128; gap >>>= 7) bytes[at++] = (gap & 127) | 128;
    bytes[at++] = gap;
    previous = value;
  }
  return bytes.slice(0, at);
};

export const unpackGaps = (bytes: Uint8Array, count: number): Int32Array => {
  const values = new Int32Array(count);
  let at = 0;
  let value = 0;
  for (let index = 0; index < count; index++) {
    let shift = 0;
    let byte = bytes[at++]!;
    for (; byte >= 128; byte = bytes[at++]!) {
      value += (byte & 127) << shift;
      shift += 7;
    }
    value += byte << shift;
    values[index] = value;
  }
  return values;
};

/** The sections of a weights file that hold `rows`; `name` tells several models in one file apart. */
export const sparseSections = (name: string, rows: SparseRows): Record<string, Uint8Array> => ({
  [`${name}.keys`]: packGaps(rows.keys),
  [`${name}.counts`]: rows.counts,
  [`${name}.labels`]: rows.labels,
  [`${name}.weights`]: new Uint8Array(rows.weights.buffer, rows.weights.byteOffset, rows.weights.length),
});

export const readSparse = (file: Weights, name: string, classes: number): SparseModel => {
  const counts = file.bytes(`${name}.counts`);
  const keys = unpackGaps(file.bytes(`${name}.keys`), counts.length);
  const weights = new Int8Array(file.bytes(`${name}.weights`).buffer);
  return new SparseModel({ classes, keys, counts, labels: file.bytes(`${name}.labels`), weights });
};
