/** Pieces of evidence, each with its story and confidence, in; the confidence of the edge they prove together out. */

/** Nothing that was read is surer than this. */
export const SUREST = 0.99;

/**
 * One story's pieces are right or wrong together, so only its surest counts; of several stories, one that is right is enough. What a person
 * has confirmed (1) stays 1. To a thousandth.
 */
export const joint = (pieces: Iterable<readonly [story: string, confidence: number]>): number => {
  const best = new Map<string, number>();
  for (const [story, confidence] of pieces) best.set(story, Math.max(best.get(story) ?? 0, confidence));
  let [doubt, surest] = [1, SUREST];
  for (const confidence of best.values()) [doubt, surest] = [doubt * (1 - confidence), Math.max(surest, confidence)];
  return Math.round(Math.min(surest, 1 - doubt) * 1000) / 1000;
};
