/**
 * A log-linear choice among candidates: features by number in, a probability for each out, the last for `none of them`.
 * Trained by `training/train.ts` (Denis and Baldridge 2008, ranking with a softmax over all candidates).
 */
import { FEATURE_NAMES } from './families';
import type { PronounClass } from './forms';
import weights from './weights.json';

export type Weights = Readonly<Record<string, number>>;

/** A feature's full name: the same feature speaks differently for `he` and for `it`. */
export const nameOf = (pronounClass: PronounClass, feature: string): string => `${pronounClass}|${feature}`;

/** The weights of one class, by the features' numbers. */
const numbered = (table: Weights, pronounClass: PronounClass): Float64Array =>
  Float64Array.from(FEATURE_NAMES, (feature) => table[nameOf(pronounClass, feature)] ?? 0);

export type NumberedWeights = Readonly<Record<PronounClass, Float64Array>>;

/** The learned weights, or those of a table that is being learned. */
export const weightsFrom = (table: Weights = weights): NumberedWeights => ({
  he: numbered(table, 'he'),
  it: numbered(table, 'it'),
  they: numbered(table, 'they'),
});

export function scoreOf(features: readonly number[], weightOf: Float64Array): number {
  let sum = 0;
  for (const feature of features) sum += weightOf[feature]!;
  return sum;
}

/** The softmax of the candidates' scores. */
export function probabilities(scores: readonly number[]): readonly number[] {
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
