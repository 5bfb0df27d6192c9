/**
 * Labelled stretches of words in, feature weights out: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) whose labels may be
 * left open (Tsuboi et al. 2008, section 3), trained by AdaGrad with lazy L1 shrinking (Duchi, Hazan and Singer 2011, section 5.1).
 */
import seedrandom from 'seedrandom';
import { BEFORE, LABEL_COUNT } from '../tagger/labels';
import { sumsOf, type Scores, type Sums } from '../tagger/lattice';

const L = LABEL_COUNT;
/** What is known as well as this teaches nothing more. */
const LEARNT = 1e-3;

/** Words in a row that the tagger decides together. */
export interface Stretch {
  /** Indices of each word's features. */
  readonly features: readonly Int32Array[];
  /** Of each word, a bit for each label it may have. */
  readonly allowed: Int32Array;
  readonly weight: number;
}

export interface CrfOptions {
  readonly rounds: number;
  readonly rate: number;
  /** Strength of L1 over the whole of the data. */
  readonly sparsity: number;
  readonly seed: string;
  /** Share of features left out at random each time a stretch is seen, so that none is relied on alone (Wang and Manning 2013). */
  readonly dropout: number;
}

export class Crf {
  readonly weights: Float32Array;
  readonly steps = new Float64Array(L * L);
  private readonly squares: Float32Array;
  private readonly stepSquares = new Float64Array(L * L).fill(1);
  private readonly touched: Int32Array;
  private clock = 0;

  constructor(
    readonly featureCount: number,
    private readonly options: CrfOptions,
  ) {
    this.weights = new Float32Array(featureCount * L);
    this.squares = new Float32Array(featureCount * L).fill(0.1);
    this.touched = new Int32Array(featureCount);
  }

  train(stretches: readonly Stretch[], report: (round: number, loss: number) => void): void {
    const random = seedrandom(this.options.seed);
    const order = stretches.map((_, index) => index);
    const average = new Average(this.options.rounds);
    for (let round = 0; round < this.options.rounds; round++) {
      shuffle(order, random);
      let loss = 0;
      for (const index of order) {
        const stretch = stretches[index];
        if (stretch !== undefined) loss += this.learn(this.thinned(stretch, random), stretches.length);
      }
      for (let feature = 0; feature < this.featureCount; feature++) this.shrink(feature, stretches.length);
      average.add(round, this.weights, this.steps);
      report(round, loss / stretches.length);
    }
    average.write(this.weights, this.steps, 1 - this.options.dropout);
  }

  private thinned(stretch: Stretch, random: () => number): Stretch {
    const { dropout } = this.options;
    return { ...stretch, features: stretch.features.map((own) => own.filter(() => random() >= dropout)) };
  }

  scores({ features }: Pick<Stretch, 'features'>): Scores {
    const emissions = new Float64Array(features.length * L);
    features.forEach((own, at) => {
      for (const feature of own)
        for (let label = 0; label < L; label++)
          emissions[at * L + label] = (emissions[at * L + label] ?? 0) + (this.weights[feature * L + label] ?? 0);
    });
    return { length: features.length, emissions, steps: this.steps };
  }

  private learn(stretch: Stretch, size: number): number {
    this.clock++;
    const free = this.scores(stretch);
    const held: Scores = { ...free, emissions: maskedBy(free.emissions, stretch.allowed) };
    const freeSums = sumsOf(free);
    const heldSums = sumsOf(held);
    const loss = freeSums.total - heldSums.total;
    if (!Number.isFinite(heldSums.total)) throw new Error('Crf.learn: no labels are allowed for a stretch');
    if (loss < LEARNT) return loss;
    this.updateFeatures(stretch, gradient(free.length, freeSums, heldSums), size);
    this.updateSteps(stretch, free, freeSums, held, heldSums);
    return loss;
  }

  private updateFeatures({ features, weight }: Stretch, slopes: Float64Array, size: number): void {
    features.forEach((own, at) => {
      const slope = slopes.subarray(at * L, (at + 1) * L).map((value) => value * weight);
      if (slope.every((value) => Math.abs(value) < LEARNT)) return;
      for (const feature of own) {
        this.shrink(feature, size);
        this.updateRow(feature * L, slope);
      }
    });
  }

  private updateRow(from: number, slopes: Float64Array): void {
    for (let label = 0; label < L; label++) {
      const slope = slopes[label] ?? 0;
      if (slope > -1e-5 && slope < 1e-5) continue;
      const square = (this.squares[from + label] ?? 0) + slope * slope;
      this.squares[from + label] = square;
      this.weights[from + label] = (this.weights[from + label] ?? 0) + (this.options.rate * slope) / Math.sqrt(square);
    }
  }

  private updateSteps(stretch: Stretch, free: Scores, freeSums: Sums, held: Scores, heldSums: Sums): void {
    const slopes = new Float64Array(L * L);
    addSteps(slopes, held, heldSums, stretch.weight);
    addSteps(slopes, free, freeSums, -stretch.weight);
    for (let index = 0; index < slopes.length; index++) {
      const slope = slopes[index] ?? 0;
      if (slope === 0) continue;
      const square = (this.stepSquares[index] ?? 0) + slope * slope;
      this.stepSquares[index] = square;
      this.steps[index] = (this.steps[index] ?? 0) + (this.options.rate * slope) / Math.sqrt(square);
    }
  }

  /** Moves a feature's weights towards 0 for the time since it was last seen. */
  private shrink(feature: number, size: number): void {
    const time = this.clock - (this.touched[feature] ?? 0);
    this.touched[feature] = this.clock;
    const pull = (this.options.rate * this.options.sparsity * time) / size;
    if (pull === 0) return;
    for (let index = feature * L; index < (feature + 1) * L; index++) {
      const weight = this.weights[index] ?? 0;
      if (weight === 0) continue;
      const size1 = Math.abs(weight) - pull / Math.sqrt(this.squares[index] ?? 1);
      this.weights[index] = size1 <= 0 ? 0 : Math.sign(weight) * size1;
    }
  }
}

/** The mean of the weights after each round of the second half (Polyak and Juditsky 1992). */
class Average {
  private weights: Float64Array | undefined;
  private steps: Float64Array | undefined;
  private count = 0;

  constructor(private readonly rounds: number) {}

  add(round: number, weights: Float32Array, steps: Float64Array): void {
    if (round < this.rounds / 2) return;
    this.weights = added(this.weights, weights);
    this.steps = added(this.steps, steps);
    this.count++;
  }

  /** Feature weights are scaled by `share`, for all features are there when the model is used. */
  write(weights: Float32Array, steps: Float64Array, share: number): void {
    weights.forEach((_, index) => {
      weights[index] = ((this.weights?.[index] ?? 0) * share) / this.count;
    });
    steps.forEach((_, index) => {
      steps[index] = (this.steps?.[index] ?? 0) / this.count;
    });
  }
}

const added = (sum: Float64Array | undefined, values: ArrayLike<number>): Float64Array => {
  if (sum === undefined) return Float64Array.from(values);
  for (let index = 0; index < values.length; index++) sum[index] = (sum[index] ?? 0) + (values[index] ?? 0);
  return sum;
};

const shuffle = (order: number[], random: () => number): void => {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
};

const maskedBy = (emissions: Float64Array, allowed: Int32Array): Float64Array =>
  emissions.map((score, index) => (((allowed[Math.floor(index / L)] ?? 0) >> (index % L)) & 1 ? score : -Infinity));

/** Of each label at each place: how much likelier it is under the annotation than freely. */
const gradient = (length: number, freeSums: Sums, heldSums: Sums): Float64Array =>
  Float64Array.from({ length: length * L }, (_, index) => {
    const [at, label] = [Math.floor(index / L), index % L];
    return probability(heldSums, at, label) - probability(freeSums, at, label);
  });

const probability = ({ forward, backward, total }: Sums, at: number, label: number): number =>
  Math.exp(forward(at, label) + backward(at, label) - total);

const addSteps = (
  slopes: Float64Array,
  { length, emissions, steps }: Scores,
  { forward, backward, total }: Sums,
  sign: number,
): void => {
  for (let at = 1; at < length; at++)
    BEFORE.forEach((befores, after) => {
      const onward = (emissions[at * L + after] ?? 0) + backward(at, after) - total;
      if (onward === -Infinity) return;
      for (const before of befores) {
        const index = before * L + after;
        slopes[index] = (slopes[index] ?? 0) + sign * Math.exp(forward(at - 1, before) + (steps[index] ?? 0) + onward);
      }
    });
};
