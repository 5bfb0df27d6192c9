/** Gradients in; parameters moved against them (Kingma and Ba 2015, algorithm 1), gradients cleared. Tables move only the rows a batch touched. */
import type { Parameters } from './parameters';

const BETA1 = 0.9;
const BETA2 = 0.98;
const EPSILON = 1e-8;
/** Gradients longer than this, all parameters together, are scaled down to it. */
const LONGEST = 5;

interface Learned {
  readonly data: Float32Array;
  readonly gradient: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

interface Step {
  readonly rate: number;
  readonly scale: number;
  readonly correction: number;
}

const move = (learned: Learned, from: number, to: number, step: Step): void => {
  const { data, gradient, first, second } = learned;
  for (let i = from; i < to; i++) {
    const g = gradient[i]! * step.scale;
    const m = (first[i] = BETA1 * first[i]! + (1 - BETA1) * g);
    const v = (second[i] = BETA2 * second[i]! + (1 - BETA2) * g * g);
    data[i]! -= (step.rate * m) / (Math.sqrt(v * step.correction) + EPSILON);
    gradient[i] = 0;
  }
};

const squares = (gradient: Float32Array, from: number, to: number): number => {
  let sum = 0;
  for (let i = from; i < to; i++) sum += gradient[i]! * gradient[i]!;
  return sum;
};

export class Adam {
  private steps = 0;

  constructor(private readonly parameters: Parameters) {}

  step(rate: number): void {
    this.steps++;
    const step = this.sized(rate, Math.sqrt(this.gradientSquares()));
    for (const { value, gradient, first, second } of this.parameters.matrices) {
      move({ data: value.data, gradient: gradient.data, first, second }, 0, first.length, step);
    }
    for (const table of this.parameters.tables) {
      for (const row of table.touched) move(table, row * table.columns, (row + 1) * table.columns, step);
      table.touched.clear();
    }
  }

  private sized(rate: number, length: number): Step {
    return {
      rate: rate / (1 - BETA1 ** this.steps),
      scale: length > LONGEST ? LONGEST / length : 1,
      correction: 1 / (1 - BETA2 ** this.steps),
    };
  }

  private gradientSquares(): number {
    let sum = 0;
    for (const { gradient } of this.parameters.matrices) sum += squares(gradient.data, 0, gradient.data.length);
    for (const { gradient, columns, touched } of this.parameters.tables) {
      for (const row of touched) sum += squares(gradient, row * columns, (row + 1) * columns);
    }
    return sum;
  }
}
