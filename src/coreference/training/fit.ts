/** Cases with their right answers in, the weights of the log-linear ranker out: no chance in it, the same cases give the same weights. */
import { probabilities, type Weights } from '../pronouns/ranker';

/** One choice: a feature list for each candidate, the last for `none`, and which of them are right. */
export interface Example {
  readonly features: readonly (readonly string[])[];
  readonly right: readonly boolean[];
  /** How much the example counts. */
  readonly weight: number;
}

const STEPS = 250;
const RATE = 0.5;

const scoreIn = (table: Weights, features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (table[feature] ?? 0), 0);

/** Adds the gradient of the log of the probability of the right answers, all of them together. */
function addGradient(example: Example, table: Weights, gradient: Map<string, number>): void {
  const shares = probabilities(example.features.map((features) => scoreIn(table, features)));
  const right = shares.reduce((sum, share, i) => sum + (example.right[i] === true ? share : 0), 0);
  if (right <= 0) return;
  example.features.forEach((features, i) => {
    const share = shares[i] ?? 0;
    const step = example.weight * ((example.right[i] === true ? share / right : 0) - share);
    for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + step);
  });
}

function frequent(examples: readonly Example[], least: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of new Set(features.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= least).map(([feature]) => feature));
}

/** Adagrad over the whole set (Duchi et al. 2011) with an L2 penalty; features seen in fewer than four cases are left out. */
export function fit(examples: readonly Example[], penalty: number): Weights {
  const kept = frequent(examples, 4);
  const thin = examples.map((e) => ({ ...e, features: e.features.map((list) => list.filter((f) => kept.has(f))) }));
  const table: Record<string, number> = {};
  const squares = new Map<string, number>();
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Map<string, number>();
    for (const example of thin) addGradient(example, table, gradient);
    for (const [feature, sum] of gradient) {
      const slope = sum - penalty * (table[feature] ?? 0);
      const square = (squares.get(feature) ?? 0) + slope * slope;
      squares.set(feature, square);
      table[feature] = (table[feature] ?? 0) + (RATE * slope) / (Math.sqrt(square) + 1e-8);
    }
  }
  return table;
}

/** Weights in the order of their names, three decimals, without those that round to nothing. */
export function tidied(table: Weights): Weights {
  const entries = Object.entries(table)
    .map(([feature, weight]) => [feature, Math.round(weight * 1000) / 1000] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}
