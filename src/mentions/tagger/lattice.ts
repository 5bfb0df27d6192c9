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

/** For each label, those that may stand after it. */
const AFTER: readonly Int32Array[] = Array.from({ length: L }, (_, before) =>
  Int32Array.from(
    Array.from({ length: L }, (_unused, after) => after).filter((after) =>
      (BEFORE[after] ?? STEPLESS).includes(before),
    ),
  ),
);

/** Numbers of each place and label as powers of e, those of a place divided alike so that none gets too large or small (Rabiner 1989, section V.A). */
interface Powers {
  readonly values: Float64Array;
  /** Log of what the values of each place were divided by. */
  readonly scales: Float64Array;
}

const emptyPowers = (length: number): Powers => ({
  values: new Float64Array(length * L),
  scales: new Float64Array(length),
});

const raised = ({ length, emissions }: Scores): Powers => {
  const powers = emptyPowers(length);
  for (let at = 0; at < length; at++) {
    let most = -Infinity;
    for (let label = 0; label < L; label++) most = Math.max(most, emissions[at * L + label]!);
    if (most === -Infinity) continue;
    powers.scales[at] = most;
    for (let label = 0; label < L; label++) powers.values[at * L + label] = Math.exp(emissions[at * L + label]! - most);
  }
  return powers;
};

/** The largest value of the place becomes 1. */
const rescale = ({ values, scales }: Powers, at: number): void => {
  let most = 0;
  for (let index = at * L; index < (at + 1) * L; index++) most = Math.max(most, values[index]!);
  if (most === 0) return;
  scales[at]! += Math.log(most);
  for (let index = at * L; index < (at + 1) * L; index++) values[index]! /= most;
};

const forwardOf = (words: Powers, stepPowers: Float64Array): Powers => {
  const { length } = words.scales;
  const sums = emptyPowers(length);
  for (let label = 0; label < L; label++) sums.values[label] = mayStart(label) ? words.values[label]! : 0;
  sums.scales[0] = words.scales[0]!;
  for (let at = 1; at < length; at++) {
    sums.scales[at] = sums.scales[at - 1]! + words.scales[at]!;
    for (let after = 0; after < L; after++)
      sums.values[at * L + after] = words.values[at * L + after]! * sumBefore(sums.values, at, after, stepPowers);
    rescale(sums, at);
  }
  return sums;
};

const sumBefore = (values: Float64Array, at: number, after: number, stepPowers: Float64Array): number => {
  const befores = BEFORE[after] ?? STEPLESS;
  let sum = 0;
  for (let i = 0; i < befores.length; i++) {
    const before = befores[i]!;
    sum += values[(at - 1) * L + before]! * stepPowers[before * L + after]!;
  }
  return sum;
};

const backwardOf = (words: Powers, stepPowers: Float64Array): Powers => {
  const { length } = words.scales;
  const sums = emptyPowers(length);
  for (let label = 0; label < L; label++) sums.values[(length - 1) * L + label] = mayEnd(label) ? 1 : 0;
  for (let at = length - 2; at >= 0; at--) {
    sums.scales[at] = sums.scales[at + 1]! + words.scales[at + 1]!;
    for (let before = 0; before < L; before++)
      sums.values[at * L + before] = sumAfter(sums.values, words.values, at, before, stepPowers);
    rescale(sums, at);
  }
  return sums;
};

const sumAfter = (
  values: Float64Array,
  words: Float64Array,
  at: number,
  before: number,
  stepPowers: Float64Array,
): number => {
  const afters = AFTER[before] ?? STEPLESS;
  let sum = 0;
  for (let i = 0; i < afters.length; i++) {
    const after = afters[i]!;
    const index = (at + 1) * L + after;
    sum += stepPowers[before * L + after]! * words[index]! * values[index]!;
  }
  return sum;
};

const logAt = ({ values, scales }: Powers, at: number, label: number): number =>
  Math.log(values[at * L + label]!) + scales[at]!;

export interface Sums {
  /** Log of the sum over all sequences. */
  readonly total: number;
  /** Log of the sum over all sequences up to a place that has this label there. */
  readonly forward: (at: number, label: number) => number;
  /** Log of the sum over all that may follow a place that has this label. */
  readonly backward: (at: number, label: number) => number;
}

export const powersOf = (steps: Float64Array): Float64Array => steps.map((step) => Math.exp(step));

/** Both sums; an emission of -Infinity forbids a label. `stepPowers` are those of the steps, where they are at hand. */
export const sumsOf = (scores: Scores, stepPowers = powersOf(scores.steps)): Sums => {
  const words = raised(scores);
  const fronts = forwardOf(words, stepPowers);
  const backs = backwardOf(words, stepPowers);
  let sum = 0;
  for (let label = 0; label < L; label++) if (mayEnd(label)) sum += fronts.values[(scores.length - 1) * L + label]!;
  return {
    total: Math.log(sum) + fronts.scales[scores.length - 1]!,
    forward: (at, label) => logAt(fronts, at, label),
    backward: (at, label) => logAt(backs, at, label),
  };
};
