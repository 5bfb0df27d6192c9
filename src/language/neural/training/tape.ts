/** Reverse-mode differentiation: operations write their values and note how to pass gradients back; `backward` replays the notes in reverse. */
import { multiplyAdd, multiplyTransposedAdd, transpose, type Matrix, type Workspace } from '../kernels/workspace';

/** A value and, once `backward` has run, the loss's gradient by it. */
export interface Node {
  readonly value: Matrix;
  readonly gradient: Matrix;
}

export class Tape {
  private readonly steps: (() => void)[] = [];

  constructor(readonly space: Workspace) {}

  /** A node of zeros for an operation to fill. */
  node(rows: number, columns: number): Node {
    return { value: this.space.zeros(rows, columns), gradient: this.space.zeros(rows, columns) };
  }

  onBackward(step: () => void): void {
    this.steps.push(step);
  }

  backward(): void {
    for (const step of this.steps.reverse()) step();
    this.steps.length = 0;
  }
}

/** X W for an X that nothing learned stands behind. */
export const multiplyGiven = (tape: Tape, x: Matrix, w: Node): Node => {
  const { kernels } = tape.space;
  const y = tape.node(x.rows, w.value.columns);
  multiplyAdd(kernels, y.value, x, w.value);
  tape.onBackward(() => multiplyTransposedAdd(kernels, w.gradient, x, y.gradient));
  return y;
};

/** X W. */
export const multiply = (tape: Tape, x: Node, w: Node): Node => {
  const { space } = tape;
  const y = multiplyGiven(tape, x.value, w);
  tape.onBackward(() => multiplyAdd(space.kernels, x.gradient, y.gradient, transpose(space, w.value)));
  return y;
};

/** X with the row vector b added to every row, in X's place. */
export const addRow = (tape: Tape, x: Node, b: Node): Node => {
  const columns = x.value.columns;
  const [data, bias] = [x.value.data, b.value.data];
  for (let i = 0; i < data.length; i += columns) for (let j = 0; j < columns; j++) data[i + j]! += bias[j]!;
  tape.onBackward(() => {
    const [from, to] = [x.gradient.data, b.gradient.data];
    for (let i = 0; i < from.length; i += columns) for (let j = 0; j < columns; j++) to[j]! += from[i + j]!;
  });
  return x;
};

/** max(X, 0), in X's place: the gradient stops where the value is not positive. */
export const rectify = (tape: Tape, x: Node): Node => {
  const data = x.value.data;
  for (let i = 0; i < data.length; i++) if (!(data[i]! > 0)) data[i] = 0;
  tape.onBackward(() => {
    const gradient = x.gradient.data;
    for (let i = 0; i < data.length; i++) if (data[i] === 0) gradient[i] = 0;
  });
  return x;
};

/** X + Y. */
export const add = (tape: Tape, x: Node, y: Node): Node => {
  const sum = tape.node(x.value.rows, x.value.columns);
  const [a, b, data] = [x.value.data, y.value.data, sum.value.data];
  for (let i = 0; i < data.length; i++) data[i] = a[i]! + b[i]!;
  tape.onBackward(() => {
    const [from, toX, toY] = [sum.gradient.data, x.gradient.data, y.gradient.data];
    for (let i = 0; i < from.length; i++) {
      toX[i]! += from[i]!;
      toY[i]! += from[i]!;
    }
  });
  return sum;
};

/** The same numbers again, so that what follows may change them in place. */
export const copy = (tape: Tape, x: Node): Node => {
  const y = tape.node(x.value.rows, x.value.columns);
  y.value.data.set(x.value.data);
  tape.onBackward(() => {
    const [from, to] = [y.gradient.data, x.gradient.data];
    for (let i = 0; i < from.length; i++) to[i]! += from[i]!;
  });
  return y;
};
