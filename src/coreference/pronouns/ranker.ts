/**
 * A log-linear choice among candidates: feature lists in, a probability for each out, the last for `none of them`.
 * Trained by `training/train.ts` (Denis and Baldridge 2008, ranking with a softmax over all candidates).
 */
import weights from './weights.json';

export type Weights = Readonly<Record<string, number>>;

const LEARNED: ReadonlyMap<string, number> = new Map(Object.entries(weights));

type Look = (feature: string) => number | undefined;

function scoreOf(features: readonly string[], weightOf: Look): number {
  let sum = 0;
  for (const feature of features) sum += weightOf(feature) ?? 0;
  return sum;
}

/** With the learned weights, or those of a table that is being learned. */
export function probabilities(candidates: readonly (readonly string[])[], table?: Weights): readonly number[] {
  const weightOf: Look = table === undefined ? (feature) => LEARNED.get(feature) : (feature) => table[feature];
  const scores = candidates.map((features) => scoreOf(features, weightOf));
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
