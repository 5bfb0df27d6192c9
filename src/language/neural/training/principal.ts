/** Vectors in; the directions in which they vary most out (principal components, by Jacobi's eigenvalue algorithm). */

/** Symmetric, row after row. */
type Square = Float64Array;

const covariance = (vectors: readonly (readonly number[])[], mean: readonly number[]): Square => {
  const size = mean.length;
  const result = new Float64Array(size * size);
  for (const vector of vectors) {
    const centred = vector.map((value, i) => value - mean[i]!);
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) result[i * size + j]! += centred[i]! * centred[j]!;
  }
  return result.map((value) => value / vectors.length);
};

/** Turns axes p and q so that their covariance becomes zero (Golub and Van Loan, "Matrix Computations", section 8.5). */
const rotate = (a: Square, axes: Square, size: number, p: number, q: number): void => {
  const off = a[p * size + q]!;
  if (Math.abs(off) < 1e-15) return;
  const theta = (a[q * size + q]! - a[p * size + p]!) / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const turn = (m: Square, i: number, j: number): void => {
    const [x, y] = [m[i]!, m[j]!];
    m[i] = c * x - t * c * y;
    m[j] = t * c * x + c * y;
  };
  for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q);
  for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k);
  for (let k = 0; k < size; k++) turn(axes, k * size + p, k * size + q);
};

export const meanOf = (vectors: readonly (readonly number[])[]): readonly number[] => {
  const sum = new Float64Array(vectors[0]!.length);
  for (const vector of vectors) vector.forEach((value, i) => (sum[i]! += value));
  return Array.from(sum, (value) => value / vectors.length);
};

/** The `count` unit directions of greatest variance, greatest first. */
export const principalDirections = (
  vectors: readonly (readonly number[])[],
  count: number,
): readonly (readonly number[])[] => {
  const mean = meanOf(vectors);
  const size = mean.length;
  const a = covariance(vectors, mean);
  const axes = Float64Array.from({ length: size * size }, (_, i) => (i % (size + 1) === 0 ? 1 : 0));
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, axes, size, p, q);
  }
  const order = Array.from({ length: size }, (_, i) => i).sort((i, j) => a[j * size + j]! - a[i * size + i]!);
  return order.slice(0, count).map((axis) => Array.from({ length: size }, (_, k) => axes[k * size + axis]!));
};
