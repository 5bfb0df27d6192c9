/**
 * The one decision about names: candidates of all sources in, the spans that stand out. Sources add their log-odds where they agree on a span; of
 * spans that overlap the set with the highest total wins (weighted interval scheduling, Kleinberg and Tardos 2005, section 6.1).
 */
import type { Candidate } from './candidate';

/** A span with what all sources together say of it. */
export interface Decided extends Candidate {
  readonly sources: readonly Candidate['source'][];
}

/** Spans with a total at or below this do not stand. */
const THRESHOLD = 0;

export const decide = (candidates: readonly Candidate[]): readonly Decided[] =>
  best(merge(candidates).filter((span) => span.score > THRESHOLD));

/** One entry a span: scores of all its candidates added, type and kind those of the strongest type. */
const merge = (candidates: readonly Candidate[]): readonly Decided[] => {
  const bySpan = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const key = candidate.first * 65536 + candidate.last;
    const same = bySpan.get(key);
    if (same === undefined) bySpan.set(key, [candidate]);
    else same.push(candidate);
  }
  return [...bySpan.values()].map(agree);
};

const agree = (same: readonly Candidate[]): Decided => {
  const totals = new Map<string, number>();
  for (const one of same) totals.set(typeKey(one), (totals.get(typeKey(one)) ?? 0) + one.score);
  const chosen = same.reduce((a, b) => ((totals.get(typeKey(b)) ?? 0) > (totals.get(typeKey(a)) ?? 0) ? b : a));
  const known = same.find((one) => one.known !== undefined && typeKey(one) === typeKey(chosen))?.known;
  return {
    ...chosen,
    ...(known === undefined ? {} : { known }),
    score: same.reduce((sum, one) => sum + one.score, 0),
    sources: same.map((one) => one.source),
  };
};

const typeKey = (candidate: Candidate): string => `${candidate.kind} ${candidate.type}`;

/** Highest total without overlap; of equal totals the one with fewer, longer spans. */
const best = (spans: readonly Decided[]): readonly Decided[] => {
  const byEnd = [...spans].sort((a, b) => a.last - b.last || b.first - a.first);
  const totals = [0];
  const taken: boolean[] = [];
  byEnd.forEach((span, index) => {
    const withSpan = span.score + (totals[endingBefore(byEnd, index, span.first)] ?? 0);
    const without = totals[index] ?? 0;
    taken.push(withSpan > without);
    totals.push(Math.max(withSpan, without));
  });
  return trace(byEnd, taken);
};

/** How many of the spans before `index` end at or before `first`. */
const endingBefore = (byEnd: readonly Decided[], index: number, first: number): number => {
  let low = 0;
  let high = index;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byEnd[middle]?.last ?? 0) <= first) low = middle + 1;
    else high = middle;
  }
  return low;
};

const trace = (byEnd: readonly Decided[], taken: readonly boolean[]): readonly Decided[] => {
  const chosen: Decided[] = [];
  let index = byEnd.length;
  while (index > 0) {
    const span = byEnd[index - 1];
    if (span !== undefined && taken[index - 1] === true) {
      chosen.push(span);
      index = endingBefore(byEnd, index - 1, span.first);
    } else index--;
  }
  return chosen.reverse();
};
