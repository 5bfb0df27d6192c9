/**
 * Scores of labels at each place and of each step between them in, the best sequence (Viterbi 1967) or the probability of each label
 * (forward and backward sums, Lafferty, McCallum and Pereira 2001, section 3) out.
 */
import { BEFORE, LABEL_COUNT, mayEnd, mayStart } from './labels';

const L = LABEL_COUNT;
const STEPLESS = new Int32Array(0);
const STARTS = Float64Array.from({ length: L }, (_, label) => (mayStart(label) ? 0 : -Infinity));
const ENDS = Float64Array.from({ length: L }, (_, label) => (mayEnd(label) ? 0 : -Infinity));

/** Row after row of `LABEL_COUNT` scores; `steps[before * LABEL_COUNT + after]`. */
export interface Scores {
  readonly length: number;
  readonly emissions: Float64Array;
  readonly steps: Float64Array;
}

/** Two rows of best scores, used in turn: the lattice is asked too often to make new ones for each word. */
const ROWS: readonly [Float64Array, Float64Array] = [new Float64Array(L), new Float64Array(L)];

export const bestLabels = ({ length, emissions, steps }: Scores): Uint8Array => {
  const back = new Uint8Array(length * L);
  let [row, next] = ROWS;
  for (let label = 0; label < L; label++) row[label] = (STARTS[label] ?? 0) + (emissions[label] ?? 0);
  for (let at = 1; at < length; at++) {
    for (let after = 0; after < L; after++) {
      const from = bestBefore(row, steps, after);
      next[after] = (row[from] ?? 0) + (steps[from * L + after] ?? 0) + (emissions[at * L + after] ?? 0);
      back[at * L + after] = from;
    }
    [row, next] = [next, row];
  }
  return traceBack(row, back, length);
};

const bestBefore = (row: Float64Array, steps: Float64Array, after: number): number => {
  const befores = BEFORE[after] ?? STEPLESS;
  let best = -Infinity;
  let from = befores[0] ?? 0;
  for (let i = 0; i < befores.length; i++) {
    const before = befores[i] ?? 0;
    const score = (row[before] ?? 0) + (steps[before * L + after] ?? 0);
    if (score > best) {
      best = score;
      from = before;
    }
  }
  return from;
};

const traceBack = (lastRow: Float64Array, back: Uint8Array, length: number): Uint8Array => {
  const labels = new Uint8Array(length);
  let label = 0;
  for (let other = 1; other < L; other++)
    if ((lastRow[other] ?? 0) + (ENDS[other] ?? 0) > (lastRow[label] ?? 0) + (ENDS[label] ?? 0)) label = other;
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at * L + label] ?? 0;
  }
  return labels;
};

export interface Sums {
  /** Log of the sum over all sequences. */
  readonly total: number;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** Gathered for one sum after another. */
const values = new Float64Array(L);

const logSum = (count: number): number => {
  let most = -Infinity;
  for (let i = 0; i < count; i++) most = Math.max(most, values[i]!);
  if (most === -Infinity) return most;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.exp(values[i]! - most);
  return most + Math.log(sum);
};

const AFTER: readonly Int32Array[] = Array.from({ length: L }, (_, before) =>
  Int32Array.from(
    Array.from({ length: L }, (_unused, after) => after).filter((after) =>
      (BEFORE[after] ?? STEPLESS).includes(before),
    ),
  ),
);

/** Both sums; an emission of -Infinity forbids a label. */
export const sumsOf = ({ length, emissions, steps }: Scores): Sums => {
  const forward = new Float64Array(length * L);
  const backward = new Float64Array(length * L);
  for (let label = 0; label < L; label++) forward[label] = (STARTS[label] ?? 0) + (emissions[label] ?? 0);
  for (let at = 1; at < length; at++)
    for (let after = 0; after < L; after++) {
      const befores = BEFORE[after] ?? STEPLESS;
      for (let i = 0; i < befores.length; i++)
        values[i] = (forward[(at - 1) * L + (befores[i] ?? 0)] ?? 0) + (steps[(befores[i] ?? 0) * L + after] ?? 0);
      forward[at * L + after] = logSum(befores.length) + (emissions[at * L + after] ?? 0);
    }
  backward.set(ENDS, (length - 1) * L);
  for (let at = length - 2; at >= 0; at--)
    for (let before = 0; before < L; before++) {
      const afters = AFTER[before] ?? STEPLESS;
      for (let i = 0; i < afters.length; i++) {
        const after = afters[i] ?? 0;
        values[i] =
          (steps[before * L + after] ?? 0) +
          (emissions[(at + 1) * L + after] ?? 0) +
          (backward[(at + 1) * L + after] ?? 0);
      }
      backward[at * L + before] = logSum(afters.length);
    }
  for (let label = 0; label < L; label++) values[label] = (forward[(length - 1) * L + label] ?? 0) + (ENDS[label] ?? 0);
  return { total: logSum(L), forward, backward };
};
