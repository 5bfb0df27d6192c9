import { describe, expect, it } from 'vitest';
import { packTensors, unpackTensors } from '../../../src/language/neural/tensors';
import {
  CENTRES,
  groupsOf,
  packVectors,
  unpackVectors,
  VECTORS_KIND,
  WordVectors,
} from '../../../src/language/neural/vectors';
import { readWeights, writeWeights } from '../../../src/language/weights-file';
import { WordIndex } from '../../../src/language/neural/word-index';

const NOTHING = { sources: {}, scores: {} };

describe('packTensors and unpackTensors', () => {
  const numbers = [1, 100, -0.5, 50];
  const tensors = new Map([
    ['small', { rows: 2, columns: 2, data: Float32Array.from(numbers) }],
    ['zeros', { rows: 1, columns: 3, data: new Float32Array(3) }],
    ['tall', { rows: 3000, columns: 1, data: Float32Array.from({ length: 3000 }, (_, i) => i - 1500) }],
  ]);
  const found = unpackTensors(readWeights('test', writeWeights('test', NOTHING, {}, packTensors(tensors)), 'test'));

  it('give back names and sizes', () => {
    const sizes = [...found].map(([name, { rows, columns }]) => [name, rows, columns]);
    expect(sizes).toEqual([...tensors].map(([name, { rows, columns }]) => [name, rows, columns]));
  });

  it('give back each number to within half a step of its column', () => {
    const { data } = found.get('small')!;
    numbers.forEach((value, i) =>
      expect(Math.abs(data[i]! - value)).toBeLessThanOrEqual([1, 100][i % 2]! / 254 + 1e-6),
    );
    found.get('tall')!.data.forEach((value, i) => expect(Math.abs(value - (i - 1500))).toBeLessThan(6));
  });
});

describe('WordVectors', () => {
  const groups = groupsOf(8);
  const centres = Float32Array.from({ length: 8 * CENTRES }, (_, i) => i);
  const vectors = new WordVectors(WordIndex.of(['the', 'naïve']), 8, Uint8Array.of(0, 1, 2, 255, 0, 0), centres);

  it('go by twos, then by fours', () => {
    expect(groups.map(({ size }) => size)).toEqual([2, 2, 4]);
  });

  it('are the centres that their bytes name', () => {
    expect([...vectors.all().subarray(0, 8)]).toEqual([
      0,
      1,
      512 + 2,
      512 + 3,
      1024 + 8,
      1024 + 9,
      1024 + 10,
      1024 + 11,
    ]);
    expect(vectors.all()[8]).toBe(510);
  });

  it('come back from their file', () => {
    const found = unpackVectors(readWeights('test', packVectors(vectors, NOTHING), VECTORS_KIND));
    expect(found).toEqual(vectors);
  });
});
