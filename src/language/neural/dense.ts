/** A layer's weights, taken as whole numbers, and rows of numbers in; X W + b out. */
import type { Matrix, Workspace } from './kernels/workspace';
import { weightsOf, type Named } from './model';
import type { Tensor } from './tensors';

/** Columns are handled in eights; the columns added to make eights full get a bias that no choice of the best ever takes. */
const EIGHT = 8;

const stepsOf = ({ columns, data }: Tensor): Float32Array => {
  const steps = new Float32Array(columns).fill(1e-12);
  for (let i = 0; i < data.length; i++) steps[i % columns] = Math.max(steps[i % columns]!, Math.abs(data[i]!) / 127);
  return steps;
};

/** Eight columns together, two rows of weights side by side, as the inner loop takes them: [wide / 8][rows / 2][8][2]. */
const fillPairs = (into: Int16Array, { rows, columns, data }: Tensor, steps: Float32Array): void => {
  into.fill(0);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const pair = ((column >> 3) * (rows / 2) + (row >> 1)) * EIGHT + (column & 7);
      into[pair * 2 + (row & 1)] = Math.round(data[row * columns + column]! / steps[column]!);
    }
  }
};

/** Rows as whole numbers, each with its own scale: what several layers that read the same rows may share. */
export interface WholeRows {
  readonly rows: number;
  readonly address: number;
  readonly scales: number;
}

export const wholeRows = (space: Workspace, x: Matrix): WholeRows => {
  const blocks = Math.ceil(x.rows / 4);
  const [whole, scales] = [space.reserve(blocks * 4, x.columns / 2), space.reserve(1, x.rows)];
  space.kernels.quantiseRows(whole.address, scales.address, x.address, x.rows, x.columns);
  return { rows: x.rows, address: whole.address, scales: scales.address };
};

interface LayerWeights {
  readonly weights: Tensor;
  readonly bias: Float32Array;
  /** What a unit of each column is worth. */
  readonly steps?: Float32Array;
}

const layerOf = (model: Named, name: string): LayerWeights => ({
  weights: weightsOf(model, `${name}.weights`),
  bias: weightsOf(model, `${name}.bias`).data,
});

const weightRows = ({ columns, data }: Tensor, first: number, end: number): Tensor => ({
  rows: end - first,
  columns,
  data: data.subarray(first * columns, end * columns),
});

export class Dense {
  /** A multiple of eight, so there may be more columns than the weights have. */
  readonly columns: number;
  private readonly rows: number;
  private readonly pairs: Matrix;
  private readonly steps: Matrix;
  private readonly bias: Matrix;

  constructor(
    private readonly space: Workspace,
    { weights, bias, steps = stepsOf(weights) }: LayerWeights,
  ) {
    this.rows = weights.rows;
    this.columns = Math.ceil(weights.columns / EIGHT) * EIGHT;
    this.pairs = space.reserve(weights.rows / 2, this.columns);
    this.steps = space.zeros(1, this.columns);
    this.steps.data.set(steps);
    fillPairs(space.asInt16(this.pairs), weights, this.steps.data);
    this.bias = space.reserve(1, this.columns);
    this.bias.data.fill(-Infinity).set(bias);
  }

  static of(space: Workspace, model: Named, name: string): Dense {
    return new Dense(space, layerOf(model, name));
  }

  /** One layer as two whose results add up to its own: the first reads so many of its inputs and adds the bias, the second reads the rest. */
  static split(space: Workspace, model: Named, name: string, inputs: number): readonly [Dense, Dense] {
    const { weights, bias } = layerOf(model, name);
    const steps = stepsOf(weights);
    return [
      new Dense(space, { weights: weightRows(weights, 0, inputs), bias, steps }),
      new Dense(space, { weights: weightRows(weights, inputs, weights.rows), bias: bias.map(() => 0), steps }),
    ];
  }

  apply(x: Matrix): Matrix {
    const { space } = this;
    const y = space.reserve(x.rows, this.columns);
    const mark = space.mark();
    this.multiply(y, wholeRows(space, x));
    space.release(mark);
    return y;
  }

  applyWhole(x: WholeRows): Matrix {
    const y = this.space.reserve(x.rows, this.columns);
    this.multiply(y, x);
    return y;
  }

  applyRectified(x: WholeRows): Matrix {
    const y = this.applyWhole(x);
    this.space.kernels.rectify(y.address, y.rows * y.columns);
    return y;
  }

  private multiply(y: Matrix, { rows, address, scales }: WholeRows): void {
    const [pairs, steps, bias] = [this.pairs.address, this.steps.address, this.bias.address];
    this.space.kernels.multiplyPairs(
      ...([y.address, address, scales, pairs, steps, bias] as const),
      ...([rows, this.columns, this.rows / 2] as const),
    );
  }
}
