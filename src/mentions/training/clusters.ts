/**
 * Word vectors and annotated files in, the table of word clusters out.
 * Usage: clusters.ts VECTORS.json OUT.bin CORPUS.jsonl...
 */
import { writeFileSync } from 'node:fs';
import { CLUSTERS_MAGIC, SPLIT } from '../tagger/clusters';
import { hashOf } from '../tagger/hash';
import { writeSections } from '../tagger/sections';
import { cluster, type Points } from './k-means';
import { leanings } from './leanings';
import { readVectors } from './vectors';

const WORDS = 150_000;
const SAMPLE = 60_000;
const MIDDLE = 1024;
const COARSE = 128;
const OTHER = 256;

/** Each cluster cut into `SPLIT` parts; a point's number is its cluster's times `SPLIT` and its part. */
const refine = (points: Points, of: Int32Array, k: number): Uint16Array => {
  const members: number[][] = Array.from({ length: k }, () => []);
  of.forEach((index, point) => members[index]?.push(point));
  const fine = new Uint16Array(of.length);
  members.forEach((own, index) => {
    const rows = new Float32Array(own.length * points.dimensions);
    own.forEach((point, row) => {
      rows.set(
        points.rows.subarray(point * points.dimensions, (point + 1) * points.dimensions),
        row * points.dimensions,
      );
    });
    const parts = cluster({ ...points, rows }, Math.min(SPLIT, own.length), 8, `fine ${String(index)}`);
    own.forEach((point, row) => {
      fine[point] = index * SPLIT + (parts.of[row] ?? 0);
    });
  });
  return fine;
};

const main = ([vectorPath, outPath, ...corpora]: readonly string[]): void => {
  if (vectorPath === undefined || outPath === undefined)
    throw new Error('usage: clusters.ts VECTORS.json OUT.bin CORPUS.jsonl...');
  const vectors = readVectors(vectorPath, WORDS);
  const middle = cluster(vectors, MIDDLE, 10, 'middle', SAMPLE);
  const coarse = cluster({ rows: middle.centres, dimensions: vectors.dimensions }, COARSE, 20, 'coarse');
  const other = cluster(vectors, OTHER, 10, 'other', SAMPLE);
  const sections = {
    hashes: Int32Array.from(vectors.words, hashOf),
    fine: refine(vectors, middle.of, MIDDLE),
    other: Uint8Array.from(other.of),
    lean: leanings(vectors, corpora),
    coarse: Uint8Array.from(coarse.of),
  };
  writeFileSync(outPath, writeSections(CLUSTERS_MAGIC, sections));
};

main(process.argv.slice(2));
