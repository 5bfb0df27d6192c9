/** What the parser knows of a batch's words, and the labels each word may have, in; the loss out, gradients ready to be used. */
import type { Matrix, Workspace } from '../../kernels/workspace';
import { applyDense, applyRecurrent, denseLayer, recurrentLayer, type Layer, type RecurrentLayer } from '../layers';
import { dropNumbers, dropOut } from '../dropout';
import { Parameters } from '../parameters';
import type { Random } from '../random';
import { addRow, multiplyGiven, rectify, Tape, type Node } from '../tape';

export interface NameShape {
  readonly inputs: number;
  readonly width: number;
  readonly layers: number;
  readonly labels: number;
  readonly dropout: number;
}

export interface NameBatch {
  /** Each sentence's rows. */
  readonly inputs: readonly Float32Array[];
  readonly starts: Int32Array;
  /** For each word, the set of labels it may have, a bit each. */
  readonly allowed: Int32Array;
}

/** The negative logarithm of what the allowed labels have of all the probability; leaves its gradient in `row`. */
const allowedLoss = (row: Float32Array, allowed: number, weight: number): number => {
  const top = Math.max(...row);
  let [all, mine] = [0, 0];
  for (let label = 0; label < row.length; label++) {
    const share = (row[label] = Math.exp(row[label]! - top));
    all += share;
    if ((allowed >>> label) & 1) mine += share;
  }
  for (let label = 0; label < row.length; label++) {
    const own = (allowed >>> label) & 1 ? row[label]! / mine : 0;
    row[label] = (row[label]! / all - own) * weight;
  }
  return Math.log(all / mine) * weight;
};

export class NameNetwork {
  readonly parameters: Parameters;
  private readonly input: Layer;
  private readonly recurrences: readonly RecurrentLayer[];
  private readonly output: Layer;

  constructor(
    private readonly space: Workspace,
    private readonly random: Random,
    private readonly shape: NameShape,
  ) {
    const parameters = (this.parameters = new Parameters(space, random));
    this.input = denseLayer(parameters, 'input', shape.inputs, shape.width, 1.4);
    this.recurrences = Array.from({ length: shape.layers }, (_, i) =>
      recurrentLayer(parameters, `layer${i}`, shape.width),
    );
    this.output = denseLayer(parameters, 'output', shape.width, shape.labels, 1);
  }

  learn(batch: NameBatch): number {
    const mark = this.space.mark();
    const tape = new Tape(this.space);
    const scores = this.scores(tape, batch);
    const { columns, data } = scores.gradient;
    data.set(scores.value.data);
    let loss = 0;
    batch.allowed.forEach((allowed, i) => {
      loss += allowedLoss(data.subarray(i * columns, (i + 1) * columns), allowed, 1 / batch.allowed.length);
    });
    tape.backward();
    this.space.release(mark);
    return loss;
  }

  private given(inputs: readonly Float32Array[], words: number): Matrix {
    const given = this.space.reserve(words, this.shape.inputs);
    let at = 0;
    for (const rows of inputs) {
      given.data.set(rows, at);
      at += rows.length;
    }
    return given;
  }

  private scores(tape: Tape, { inputs, starts }: NameBatch): Node {
    const { dropout } = this.shape;
    const { random } = this;
    const given = this.given(inputs, starts.at(-1)!);
    dropNumbers(given.data, this.space.reserve(given.rows, given.columns).data, dropout, random);
    let words = rectify(tape, addRow(tape, multiplyGiven(tape, given, this.input.weights), this.input.bias));
    for (const layer of this.recurrences) words = applyRecurrent(tape, words, layer, starts, { dropout, random });
    return applyDense(tape, dropOut(tape, words, dropout, random), this.output);
  }
}
