/** Unit vectors in, the cluster of each out: spherical k-means with seeded starts (Dhillon and Modha 2001, section 3). */
import seedrandom from 'seedrandom';

export interface Points {
  readonly rows: Float32Array;
  readonly dimensions: number;
}

export interface Clustering {
  readonly of: Int32Array;
  readonly centres: Float32Array;
}

export const pointCount = ({ rows, dimensions }: Points): number => rows.length / dimensions;

/** Centres move over the first `sample` points only; every point is given its nearest centre at the end. */
export const cluster = (
  points: Points,
  k: number,
  rounds: number,
  seed: string,
  sample = pointCount(points),
): Clustering => {
  const moving = { ...points, rows: points.rows.subarray(0, sample * points.dimensions) };
  let centres = start(moving, k, seed);
  for (let round = 0; round < rounds; round++) centres = means(moving, nearest(moving, centres), centres);
  return { of: nearest(points, centres), centres };
};

const start = (points: Points, k: number, seed: string): Float32Array => {
  const random = seedrandom(seed);
  const order = Array.from({ length: pointCount(points) }, (_, index) => index);
  for (let index = 0; index < Math.min(k, order.length); index++) {
    const other = index + Math.floor(random() * (order.length - index));
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
  const { dimensions } = points;
  const centres = new Float32Array(k * dimensions);
  order.slice(0, k).forEach((point, index) => {
    centres.set(points.rows.subarray(point * dimensions, (point + 1) * dimensions), index * dimensions);
  });
  return centres;
};

const nearest = ({ rows, dimensions }: Points, centres: Float32Array): Int32Array => {
  const found = new Int32Array(rows.length / dimensions);
  for (let point = 0; point < found.length; point++)
    found[point] = nearestTo(rows, point * dimensions, centres, dimensions);
  return found;
};

const nearestTo = (rows: Float32Array, offset: number, centres: Float32Array, dimensions: number): number => {
  let best = 0;
  let most = -Infinity;
  for (let at = 0, index = 0; at < centres.length; at += dimensions, index++) {
    let product = 0;
    for (let d = 0; d < dimensions; d++) product += (rows[offset + d] ?? 0) * (centres[at + d] ?? 0);
    if (product > most) {
      most = product;
      best = index;
    }
  }
  return best;
};

/** The normalised sum of each cluster's points; an empty cluster keeps its centre. */
const means = ({ rows, dimensions }: Points, of: Int32Array, before: Float32Array): Float32Array => {
  const centres = new Float32Array(before.length);
  of.forEach((index, point) => {
    for (let d = 0; d < dimensions; d++) {
      const at = index * dimensions + d;
      centres[at] = (centres[at] ?? 0) + (rows[point * dimensions + d] ?? 0);
    }
  });
  for (let at = 0; at < centres.length; at += dimensions)
    normalise(centres.subarray(at, at + dimensions), before.subarray(at, at + dimensions));
  return centres;
};

const normalise = (centre: Float32Array, before: Float32Array): void => {
  const length = Math.sqrt(centre.reduce((sum, value) => sum + value * value, 0));
  if (length === 0) centre.set(before);
  else for (let d = 0; d < centre.length; d++) centre[d] = (centre[d] ?? 0) / length;
};
