/**
 * Clues in, the log-odds of each type out: a log-linear model whose weights `training/context.ts` learns from annotated text (Collins and Singer 1999 showed
 * how far spelling and context alone tell types).
 */
import weights from './weights.json';

/** One weight for each of `COARSE_TYPES`. */
export type ContextWeights = Readonly<Record<string, readonly number[]>>;

const LEARNED: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(weights));

/** A clue met often counts more than once, and less than each time. */
export const strengthOf = (count: number): number => Math.min(count, 3) ** 0.7;

/** The clue that every name has. */
export const ALWAYS = 'always';

export const contextOdds = (clues: ReadonlyMap<string, number>): readonly number[] => {
  const odds = [0, 0, 0, 0];
  const add = (clue: string, strength: number): void => {
    LEARNED.get(clue)?.forEach((weight, type) => {
      odds[type] = (odds[type] ?? 0) + strength * weight;
    });
  };
  add(ALWAYS, 1);
  for (const [clue, count] of clues) add(clue, strengthOf(count));
  return odds;
};
