/**
 * Labelled stretches of words in, feature weights out: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) whose labels may be
 * left open (Tsuboi et al. 2008, section 3), trained by AdaGrad with lazy L1 shrinking (Duchi, Hazan and Singer 2011, section 5.1).
 */
import seedrandom from 'seedrandom';
import { BEFORE, LABEL_COUNT } from '../tagger/labels';
import { sumsOf, type Scores, type Sums } from '../tagger/lattice';

const L = LABEL_COUNT;

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
}

export class Crf {
  readonly weights: Float64Array;
  readonly steps = new Float64Array(L * L);
  private readonly squares: Float64Array;
  private readonly stepSquares = new Float64Array(L * L).fill(1);
  private readonly touched: Int32Array;
  private clock = 0;

  constructor(
    readonly featureCount: number,
    private readonly options: CrfOptions,
  ) {
    this.weights = new Float64Array(featureCount * L);
    this.squares = new Float64Array(featureCount * L).fill(0.1);
    this.touched = new Int32Array(featureCount);
  }

  train(stretches: readonly Stretch[], report: (round: number, loss: number) => void): void {
    const random = seedrandom(this.options.seed);
    const order = stretches.map((_, index) => index);
    for (let round = 0; round < this.options.rounds; round++) {
      shuffle(order, random);
      let loss = 0;
      for (const index of order) {
        const stretch = stretches[index];
        if (stretch !== undefined) loss += this.learn(stretch, stretches.length);
      }
      report(round, loss / stretches.length);
    }
    for (let feature = 0; feature < this.featureCount; feature++) this.shrink(feature, stretches.length);
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
    for (const own of stretch.features) for (const feature of own) this.shrink(feature, size);
    const free = this.scores(stretch);
    const held: Scores = { ...free, emissions: maskedBy(free.emissions, stretch.allowed) };
    const freeSums = sumsOf(free);
    const heldSums = sumsOf(held);
    if (!Number.isFinite(heldSums.total)) throw new Error('Crf.learn: no labels are allowed for a stretch');
    this.updateFeatures(stretch, gradient(freeSums, heldSums));
    this.updateSteps(stretch, free, freeSums, held, heldSums);
    return freeSums.total - heldSums.total;
  }

  private updateFeatures({ features, weight }: Stretch, slopes: Float64Array): void {
    const { rate } = this.options;
    features.forEach((own, at) => {
      for (const feature of own)
        for (let label = 0; label < L; label++) {
          const slope = weight * (slopes[at * L + label] ?? 0);
          if (slope > -1e-6 && slope < 1e-6) continue;
          const index = feature * L + label;
          const square = (this.squares[index] ?? 0) + slope * slope;
          this.squares[index] = square;
          this.weights[index] = (this.weights[index] ?? 0) + (rate * slope) / Math.sqrt(square);
        }
    });
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

const shuffle = (order: number[], random: () => number): void => {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
};

const maskedBy = (emissions: Float64Array, allowed: Int32Array): Float64Array =>
  emissions.map((score, index) => (((allowed[Math.floor(index / L)] ?? 0) >> (index % L)) & 1 ? score : -Infinity));

/** Of each label at each place: how much likelier it is under the annotation than freely. */
const gradient = (freeSums: Sums, heldSums: Sums): Float64Array =>
  freeSums.forward.map((_, index) => probability(heldSums, index) - probability(freeSums, index));

const probability = ({ forward, backward, total }: Sums, index: number): number =>
  Math.exp((forward[index] ?? 0) + (backward[index] ?? 0) - total);

const addSteps = (
  slopes: Float64Array,
  { length, emissions, steps }: Scores,
  { forward, backward, total }: Sums,
  sign: number,
): void => {
  for (let at = 1; at < length; at++)
    BEFORE.forEach((befores, after) => {
      const onward = (emissions[at * L + after] ?? 0) + (backward[at * L + after] ?? 0) - total;
      if (onward === -Infinity) return;
      for (const before of befores) {
        const index = before * L + after;
        slopes[index] =
          (slopes[index] ?? 0) + sign * Math.exp((forward[(at - 1) * L + before] ?? 0) + (steps[index] ?? 0) + onward);
      }
    });
};
