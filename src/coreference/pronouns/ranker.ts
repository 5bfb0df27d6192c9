/**
 * A log-linear choice among candidates: feature lists in, a probability for each out, the last for `none of them`.
 * Trained by `training/train.ts` (Denis and Baldridge 2008, ranking with a softmax over all candidates).
 */
import type { PronounClass } from './forms';
import weights from './weights.json';

export type Weights = Readonly<Record<string, number>>;

/** A feature's full name: the same feature speaks differently for `he` and for `it`. */
export const nameOf = (pronounClass: PronounClass, feature: string): string => `${pronounClass}|${feature}`;

const learnedOf = (pronounClass: PronounClass): ReadonlyMap<string, number> => {
  const prefix = nameOf(pronounClass, '');
  const own = Object.entries(weights).filter(([name]) => name.startsWith(prefix));
  return new Map(own.map(([name, weight]) => [name.slice(prefix.length), weight]));
};

const LEARNED = { he: learnedOf('he'), it: learnedOf('it'), they: learnedOf('they') } as const;

export type Look = (feature: string) => number | undefined;

/** Into the learned weights, or those of a table that is being learned; features go without their class. */
export const lookFor = (pronounClass: PronounClass, table?: Weights): Look => {
  if (table !== undefined) return (feature) => table[nameOf(pronounClass, feature)];
  const learned = LEARNED[pronounClass];
  return (feature) => learned.get(feature);
};

function scoreOf(features: readonly string[], weightOf: Look): number {
  let sum = 0;
  for (const feature of features) sum += weightOf(feature) ?? 0;
  return sum;
}

export function probabilities(candidates: readonly (readonly string[])[], weightOf: Look): readonly number[] {
  const scores = candidates.map((features) => scoreOf(features, weightOf));
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
