/** A recurrent layer's weights, and rows of words by sentence, in; rows that know the words before and after out. */
import { Dense } from './dense';
import { placed, type Matrix, type Workspace } from './kernels/workspace';
import { weightsOf, type Named } from './model';

/** A simple recurrent unit in both directions: see training/recurrence.ts. */
export class Recurrence {
  private readonly gates: Dense;
  private readonly peephole: Matrix;

  constructor(
    private readonly space: Workspace,
    model: Named,
    name: string,
  ) {
    this.gates = new Dense(space, model, name);
    this.peephole = placed(space, weightsOf(model, `${name}.peephole`));
  }

  /** What the gates make of rows, each by itself: the part of `apply` that does not depend on the words around. */
  gatesOf(x: Matrix): Matrix {
    return this.gates.apply(x);
  }

  apply(x: Matrix, starts: Int32Array, gates = this.gatesOf(x)): Matrix {
    const result = this.space.reserve(x.rows, x.columns);
    for (let s = 0; s + 1 < starts.length; s++) {
      this.run(result, x, gates, starts[s]!, starts[s + 1]!, 0);
      this.run(result, x, gates, starts[s]!, starts[s + 1]!, 1);
    }
    return result;
  }

  private run(result: Matrix, x: Matrix, gates: Matrix, first: number, end: number, side: 0 | 1): void {
    const half = x.columns / 2;
    const row = side === 0 ? first : end - 1;
    const direction = side === 0 ? 1 : -1;
    const at = (row * x.columns + side * half) * 4;
    const from = (row * gates.columns + side * 3 * half) * 4;
    const peep = this.peephole.address + side * half * 4;
    const mark = this.space.mark();
    const state = this.space.zeros(1, half);
    const steps = { row: direction * x.columns * 4, gates: direction * gates.columns * 4 };
    this.space.kernels.recur(
      ...([result.address + at, x.address + at, steps.row, gates.address + from, steps.gates] as const),
      ...([peep, peep + x.columns * 4, state.address, half, end - first] as const),
    );
    this.space.release(mark);
  }
}
