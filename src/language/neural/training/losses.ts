/** Scores and the right answers in; the loss (mean negative log-likelihood) out, and its gradient back to the scores. */
import { distanceBucket } from '../distance';
import { multiplyAdd, multiplyTransposedAdd, rowsOf, transpose, type Matrix } from '../kernels/workspace';
import type { Node, Tape } from './tape';

/** Turns a row of scores into its gradient in place and returns the loss; a score of -Infinity has no share. */
const softmaxRow = (row: Float32Array, gold: number, weight: number): number => {
  let top = -Infinity;
  for (const score of row) if (score > top) top = score;
  let sum = 0;
  for (const score of row) sum += Math.exp(score - top);
  const loss = (Math.log(sum) + top - row[gold]!) * weight;
  for (let j = 0; j < row.length; j++) row[j] = (Math.exp(row[j]! - top) / sum) * weight;
  row[gold]! -= weight;
  return loss;
};

/** Each row is scores of classes; a gold class of -1 is not judged. The gradient is put in at once. */
export const classLoss = (scores: Node, gold: Int32Array, weight: number): number => {
  const { columns } = scores.value;
  let loss = 0;
  gold.forEach((answer, i) => {
    if (answer < 0) return;
    const row = scores.gradient.data.subarray(i * columns, (i + 1) * columns);
    row.set(scores.value.data.subarray(i * columns, (i + 1) * columns));
    loss += softmaxRow(row, answer, weight);
  });
  return loss;
};

/** What the arc scorer (Dozat and Manning 2017, section 3) sees: each word as dependent and as head, the root, and what distance is worth. */
export interface ArcInputs {
  readonly dependents: Node;
  readonly heads: Node;
  readonly root: Node;
  readonly distance: Node;
}

/** Columns of the result: the root, then each word of the sentence. */
const arcScores = (tape: Tape, inputs: ArcInputs, first: number, count: number): Matrix => {
  const { space } = tape;
  const dependents = rowsOf(inputs.dependents.value, first, count);
  const heads = space.reserve(count + 1, dependents.columns);
  heads.data.set(inputs.root.value.data);
  heads.data.set(rowsOf(inputs.heads.value, first, count).data, dependents.columns);
  const scores = space.zeros(count, count + 1);
  multiplyAdd(space.kernels, scores, dependents, transpose(space, heads));
  for (let i = 0; i < count; i++) {
    const row = scores.data.subarray(i * (count + 1), (i + 1) * (count + 1));
    for (let j = 0; j < count; j++) row[j + 1]! += inputs.distance.value.data[distanceBucket(j - i)]!;
    row[i + 1] = -Infinity;
  }
  return scores;
};

const passBack = (tape: Tape, inputs: ArcInputs, first: number, gradient: Matrix): void => {
  const { kernels } = tape.space;
  const count = gradient.rows;
  const columns = inputs.heads.value.columns;
  const heads = tape.space.reserve(count + 1, columns);
  heads.data.set(inputs.root.value.data);
  heads.data.set(rowsOf(inputs.heads.value, first, count).data, columns);
  multiplyAdd(kernels, rowsOf(inputs.dependents.gradient, first, count), gradient, heads);
  const back = tape.space.zeros(count + 1, columns);
  multiplyTransposedAdd(kernels, back, gradient, rowsOf(inputs.dependents.value, first, count));
  const [toRoot, toHeads] = [inputs.root.gradient.data, rowsOf(inputs.heads.gradient, first, count).data];
  for (let j = 0; j < columns; j++) toRoot[j]! += back.data[j]!;
  for (let k = 0; k < toHeads.length; k++) toHeads[k]! += back.data[columns + k]!;
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      inputs.distance.gradient.data[distanceBucket(j - i)]! += gradient.data[i * (count + 1) + j + 1]!;
    }
  }
};

/** `heads[i]` is the row of word i's head, or -1 for the root. */
export const arcLoss = (
  tape: Tape,
  inputs: ArcInputs,
  starts: Int32Array,
  heads: Int32Array,
  weight: number,
): number => {
  let loss = 0;
  for (let s = 0; s + 1 < starts.length; s++) {
    const first = starts[s]!;
    const count = starts[s + 1]! - first;
    const scores = arcScores(tape, inputs, first, count);
    for (let i = 0; i < count; i++) {
      const head = heads[first + i]!;
      const row = scores.data.subarray(i * (count + 1), (i + 1) * (count + 1));
      loss += softmaxRow(row, head < 0 ? 0 : head - first + 1, weight);
    }
    tape.onBackward(() => passBack(tape, inputs, first, scores));
  }
  return loss;
};
