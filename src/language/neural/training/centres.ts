/** Rows of few numbers in; the 256 centres that lie nearest to them on average, and each row's centre, out (Lloyd's k-means). */
import { CENTRES } from '../vectors';
import type { Random } from './random';

/** `count` rows of `size` numbers, one after the other. */
export interface Rows {
  readonly count: number;
  readonly size: number;
  readonly data: Float32Array;
}

const ROUNDS = 12;

const nearest = ({ size, data }: Rows, row: number, centres: Float32Array): number => {
  let [best, smallest] = [0, Infinity];
  for (let c = 0; c < CENTRES; c++) {
    let sum = 0;
    for (let k = 0; k < size; k++) sum += (data[row * size + k]! - centres[c * size + k]!) ** 2;
    if (sum < smallest) [best, smallest] = [c, sum];
  }
  return best;
};

/** Moves each centre to the mean of its rows; one that has none stays. */
const move = ({ count, size, data }: Rows, centres: Float32Array): void => {
  const sums = new Float64Array(centres.length);
  const members = new Int32Array(CENTRES);
  for (let row = 0; row < count; row++) {
    const c = nearest({ count, size, data }, row, centres);
    members[c]!++;
    for (let k = 0; k < size; k++) sums[c * size + k]! += data[row * size + k]!;
  }
  sums.forEach((sum, i) => {
    const own = members[Math.floor(i / size)]!;
    if (own > 0) centres[i] = sum / own;
  });
};

export const centresOf = (rows: Rows, random: Random): Float32Array => {
  const centres = new Float32Array(CENTRES * rows.size);
  for (let c = 0; c < CENTRES; c++) {
    const row = random.below(rows.count);
    centres.set(rows.data.subarray(row * rows.size, (row + 1) * rows.size), c * rows.size);
  }
  for (let round = 0; round < ROUNDS; round++) move(rows, centres);
  return centres;
};

export const codesOf = (rows: Rows, centres: Float32Array): Uint8Array =>
  Uint8Array.from({ length: rows.count }, (_, row) => nearest(rows, row, centres));
