/**
 * A log-linear choice among candidates: feature lists in, a probability for each out, the last for `none of them`.
 * Trained by `training/train.ts` (Denis and Baldridge 2008, ranking with a softmax over all candidates).
 */
import weights from './weights.json';

export type Weights = Readonly<Record<string, number>>;

const LEARNED: Weights = weights;

const scoreOf = (features: readonly string[], table: Weights): number =>
  features.reduce((sum, feature) => sum + (table[feature] ?? 0), 0);

export function probabilities(candidates: readonly (readonly string[])[], table: Weights = LEARNED): readonly number[] {
  const scores = candidates.map((features) => scoreOf(features, table));
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
