/**
 * Vectors with the shares of their classes in, a network with one hidden layer that tells shares from vectors out; trained by Adam (Kingma and Ba 2015)
 * from seeded weights.
 */
import seedrandom from 'seedrandom';

export interface Example {
  readonly vector: Float32Array;
  readonly shares: Float64Array;
  readonly weight: number;
}

const HIDDEN = 64;
const BATCH = 32;
const RATE = 0.002;
const DECAY = 1e-5;

/** One table of weights with its running moments. */
class Weights {
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  private readonly first: Float64Array;
  private readonly second: Float64Array;

  constructor(length: number, random: () => number) {
    this.values = Float64Array.from({ length }, () => (random() - 0.5) * 0.35);
    this.slopes = new Float64Array(length);
    this.first = new Float64Array(length);
    this.second = new Float64Array(length);
  }

  step(time: number): void {
    const scale = RATE * (Math.sqrt(1 - 0.999 ** time) / (1 - 0.9 ** time));
    for (let i = 0; i < this.values.length; i++) {
      const slope = (this.slopes[i] ?? 0) + DECAY * (this.values[i] ?? 0);
      const first = 0.9 * (this.first[i] ?? 0) + 0.1 * slope;
      const second = 0.999 * (this.second[i] ?? 0) + 0.001 * slope * slope;
      this.first[i] = first;
      this.second[i] = second;
      this.values[i] = (this.values[i] ?? 0) - (scale * first) / (Math.sqrt(second) + 1e-8);
    }
    this.slopes.fill(0);
  }
}

export class SmallNetwork {
  private readonly inner: Weights;
  private readonly outer: Weights;
  private readonly random: () => number;

  constructor(
    inputs: number,
    private readonly classes: number,
    seed: string,
  ) {
    this.random = seedrandom(seed);
    this.inner = new Weights(HIDDEN * (inputs + 1), this.random);
    this.outer = new Weights(classes * (HIDDEN + 1), this.random);
  }

  shares(vector: Float32Array): Float64Array {
    return softMax(weightedSums(this.outer.values, this.hidden(vector), this.classes));
  }

  train(examples: readonly Example[], rounds: number): void {
    const steps = Math.floor((rounds * examples.length) / BATCH);
    for (let step = 1; step <= steps; step++) {
      for (let one = 0; one < BATCH; one++) {
        const example = examples[Math.floor(this.random() * examples.length)];
        if (example !== undefined) this.learn(example);
      }
      this.inner.step(step);
      this.outer.step(step);
    }
  }

  private hidden(vector: Float32Array): Float64Array {
    return weightedSums(this.inner.values, vector, HIDDEN).map(Math.tanh);
  }

  private learn({ vector, shares, weight }: Example): void {
    const hidden = this.hidden(vector);
    const found = softMax(weightedSums(this.outer.values, hidden, this.classes));
    const errors = found.map((share, index) => ((share - (shares[index] ?? 0)) * weight) / BATCH);
    const back = hidden.map((value, at) => {
      let sum = 0;
      for (let c = 0; c < this.classes; c++) sum += (errors[c] ?? 0) * (this.outer.values[c * (HIDDEN + 1) + at] ?? 0);
      return sum * (1 - value * value);
    });
    addSlopes(this.outer.slopes, errors, hidden);
    addSlopes(this.inner.slopes, back, vector);
  }
}

/** Each row of weights times the inputs, plus the weight at the row's end. */
const weightedSums = (weights: Float64Array, inputs: ArrayLike<number>, rows: number): Float64Array => {
  const width = inputs.length + 1;
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = weights[row * width + inputs.length] ?? 0;
    for (let i = 0; i < inputs.length; i++) sum += (weights[row * width + i] ?? 0) * (inputs[i] ?? 0);
    sums[row] = sum;
  }
  return sums;
};

const addSlopes = (slopes: Float64Array, errors: Float64Array, inputs: ArrayLike<number>): void => {
  const width = inputs.length + 1;
  errors.forEach((error, row) => {
    for (let i = 0; i < inputs.length; i++)
      slopes[row * width + i] = (slopes[row * width + i] ?? 0) + error * (inputs[i] ?? 0);
    slopes[row * width + inputs.length] = (slopes[row * width + inputs.length] ?? 0) + error;
  });
};

const softMax = (scores: Float64Array): Float64Array => {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
};
