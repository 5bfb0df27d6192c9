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

/** Two rows of weights side by side, as the inner loop takes them: [rows / 2][wide][2]. */
const fillPairs = (into: Int16Array, { columns, data }: Tensor, steps: Float32Array, wide: number): void => {
  into.fill(0);
  for (let i = 0; i < data.length; i++) {
    const row = Math.floor(i / columns);
    const column = i % columns;
    into[((row >> 1) * wide + column) * 2 + (row & 1)] = Math.round(data[i]! / steps[column]!);
  }
};

export class Dense {
  /** A multiple of eight, so there may be more columns than the weights have. */
  readonly columns: number;
  private readonly rows: number;
  private readonly pairs: Matrix;
  private readonly steps: Matrix;
  private readonly bias: Matrix;

  constructor(
    private readonly space: Workspace,
    model: Named,
    name: string,
  ) {
    const weights = weightsOf(model, `${name}.weights`);
    this.rows = weights.rows;
    this.columns = Math.ceil(weights.columns / EIGHT) * EIGHT;
    this.pairs = space.reserve(weights.rows / 2, this.columns);
    this.steps = space.zeros(1, this.columns);
    this.steps.data.set(stepsOf(weights));
    fillPairs(space.asInt16(this.pairs), weights, this.steps.data, this.columns);
    this.bias = space.reserve(1, this.columns);
    this.bias.data.fill(-Infinity).set(weightsOf(model, `${name}.bias`).data);
  }

  apply(x: Matrix): Matrix {
    const { space, rows, columns } = this;
    const y = space.reserve(x.rows, columns);
    const mark = space.mark();
    const [whole, scales] = [space.reserve(x.rows, rows / 2), space.reserve(1, x.rows)];
    space.kernels.quantiseRows(whole.address, scales.address, x.address, x.rows, rows);
    const [steps, bias] = [this.steps.address, this.bias.address];
    space.kernels.multiplyPairs(
      y.address,
      whole.address,
      scales.address,
      this.pairs.address,
      steps,
      bias,
      x.rows,
      columns,
      rows / 2,
    );
    space.release(mark);
    return y;
  }

  applyRectified(x: Matrix): Matrix {
    const y = this.apply(x);
    this.space.kernels.rectify(y.address, y.rows * y.columns);
    return y;
  }
}
