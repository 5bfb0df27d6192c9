/** A file of word vectors (JSON: `words`, `vectors`, `dimensions`) in, unit vectors of its most frequent words out. */
import { readFileSync } from 'node:fs';

export interface WordVectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** Row after row, each of length one. */
  readonly rows: Float32Array;
}

interface VectorFile {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Words come in order of frequency; those without a letter are left out. */
export const readVectors = (path: string, limit: number): WordVectors => {
  const file = JSON.parse(readFileSync(path, 'utf8')) as VectorFile;
  const words = file.words.filter((word) => /\p{L}/u.test(word) && Object.hasOwn(file.vectors, word)).slice(0, limit);
  const rows = new Float32Array(words.length * file.dimensions);
  words.forEach((word, row) => {
    rows.set((file.vectors[word] ?? []).slice(0, file.dimensions), row * file.dimensions);
  });
  return { words, dimensions: file.dimensions, rows: unit(rows, file.dimensions) };
};

const unit = (rows: Float32Array, dimensions: number): Float32Array => {
  for (let start = 0; start < rows.length; start += dimensions) {
    const row = rows.subarray(start, start + dimensions);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
    row.forEach((value, index) => {
      row[index] = value / length;
    });
  }
  return rows;
};
