/** A recurrent layer's weights, and rows of words by sentence, in; rows that know the words before and after out. */
import { Dense } from './dense';
import { placed, type Matrix, type Workspace } from './kernels/workspace';
import { weightsOf, type Named } from './model';

interface Rows {
  readonly result: Matrix;
  readonly x: Matrix;
  readonly gates: Matrix;
  /** Where one direction's channels stand at a word; what was there does not matter. */
  readonly state: Matrix;
}

/** A simple recurrent unit in both directions: see training/recurrence.ts. */
export class Recurrence {
  private readonly gates: Dense;
  private readonly peephole: Matrix;

  constructor(
    private readonly space: Workspace,
    model: Named,
    name: string,
  ) {
    this.gates = Dense.of(space, model, name);
    this.peephole = placed(space, weightsOf(model, `${name}.peephole`));
  }

  /** What the gates make of rows, each by itself: the part of `apply` that does not depend on the words around. */
  gatesOf(x: Matrix): Matrix {
    return this.gates.apply(x);
  }

  apply(x: Matrix, starts: Int32Array, gates = this.gatesOf(x)): Matrix {
    const result = this.space.reserve(x.rows, x.columns);
    const state = this.space.reserve(1, x.columns / 2);
    const rows = { result, x, gates, state };
    for (let s = 0; s + 1 < starts.length; s++) {
      this.run(rows, starts[s]!, starts[s + 1]!, 0);
      this.run(rows, starts[s]!, starts[s + 1]!, 1);
    }
    return result;
  }

  private run({ result, x, gates, state }: Rows, first: number, end: number, side: 0 | 1): void {
    const half = x.columns / 2;
    const row = side === 0 ? first : end - 1;
    const step = side === 0 ? 4 : -4;
    const at = (row * x.columns + side * half) * 4;
    const from = (row * gates.columns + side * 3 * half) * 4;
    const peep = this.peephole.address + side * half * 4;
    this.space.kernels.recur(
      ...([result.address + at, x.address + at, step * x.columns, gates.address + from, step * gates.columns] as const),
      ...([peep, peep + x.columns * 4, state.address, half, end - first] as const),
    );
  }
}
