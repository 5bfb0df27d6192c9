/** Judged edges in; the four offsets and the slope that make their confidences most likely out (Platt 1999, by Newton's method). */
import { logOdds, shareOf, type Calibration } from '../confidence';
import type { Judged } from './judged';

const STEPS = 50;
/** How strongly each offset is held to 0, as if so many doubtful edges had been seen beside; the slope and the intercept are free. */
const HELD = [1e-6, 1e-6, 1, 1, 1] as const;

const rowOf = ({ strength, standing, preposition, open }: Judged): readonly number[] => [
  1,
  logOdds(strength),
  Number(standing),
  Number(preposition),
  Number(open),
];

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

/** Gauss-Jordan elimination with pivots; `matrix` is positive definite, its right-hand side its last column. */
const solved = (matrix: readonly (readonly number[])[]): readonly number[] => {
  let rows = matrix;
  for (const at of matrix.keys()) {
    const pivot = rows[at] ?? [];
    const scaled = pivot.map((x) => x / (pivot[at] ?? 1));
    rows = rows.map((row, i) => (i === at ? scaled : row.map((x, j) => x - (row[at] ?? 0) * (scaled[j] ?? 0))));
  }
  return rows.map((row) => row.at(-1) ?? 0);
};

/** Graphs made by hand and reading by eye count alike, however many edges each judged. */
const voteOf = (judged: readonly Judged[]): ((edge: Judged) => number) => {
  const counts = new Map<string, number>();
  for (const { source } of judged) counts.set(source, (counts.get(source) ?? 0) + 1);
  return ({ source }) => judged.length / (counts.size * (counts.get(source) ?? 1));
};

const stepFrom = (weights: readonly number[], judged: readonly Judged[]): readonly number[] => {
  const vote = voteOf(judged);
  const matrix = HELD.map((held, i) => [...HELD.map((_, j) => (i === j ? held : 0)), held * (weights[i] ?? 0)]);
  for (const edge of judged) {
    const row = rowOf(edge);
    const share = shareOf(dot(weights, row));
    for (const [i, line] of matrix.entries()) {
      for (const j of row.keys())
        line[j] = (line[j] ?? 0) + vote(edge) * share * (1 - share) * (row[i] ?? 0) * (row[j] ?? 0);
      line[row.length] = (line[row.length] ?? 0) + vote(edge) * (share - Number(edge.right)) * (row[i] ?? 0);
    }
  }
  return solved(matrix);
};

const rounded = (value = 0): number => Math.round(value * 1000) / 1000;

/** Throws where strength does not speak for being right: such a calibration would turn the order round. */
export const fit = (judged: readonly Judged[]): Calibration => {
  let weights: readonly number[] = HELD.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const change = stepFrom(weights, judged);
    weights = weights.map((weight, i) => weight - (change[i] ?? 0));
  }
  const [intercept, slope, standing, preposition, open] = weights.map(rounded);
  if (slope === undefined || !(slope > 0)) throw new Error('surer edges are not more often right: nothing to fit');
  return { slope, intercept: intercept ?? 0, standing: standing ?? 0, preposition: preposition ?? 0, open: open ?? 0 };
};
