/** What the tagger and all other sources say of the type of one span, from its sentence alone: candidates in, a log-odds for each coarse type out. */
import type { Candidate } from '../candidate';
import { COARSE } from '../tagged';
import { COARSE_TYPES } from '../tagger/labels';
import type { TaggedSentence } from '../tagger/tagger';
import type { NameSpan } from './clues';

/** One number for each of `COARSE_TYPES`. */
export type Leaning = readonly number[];

export const leaningOf = (
  { first, last }: NameSpan,
  candidates: readonly Candidate[],
  { odds }: TaggedSentence,
): Leaning => {
  const same = candidates.filter((one) => one.first === first && one.last === last && one.kind === 'name');
  return COARSE_TYPES.map((type) =>
    same.reduce((sum, one) => (COARSE[one.type] === type ? sum + one.support : sum), odds(first, last, type)),
  );
};
