/**
 * The one decision about names: candidates of all sources in, the spans that stand out. Each source's support is added to the tagger's log-odds of a span; of
 * spans that overlap the set with the highest total wins (weighted interval scheduling, Kleinberg and Tardos 2005, section 6.1).
 */
import type { Candidate } from './candidate';

/** A span with what all sources together say of it. */
export interface Decided extends Candidate {
  /** The tagger's odds and all support for the type. */
  readonly score: number;
  /** Log-odds of each coarse type for these words, from their sentence alone. */
  readonly leaning?: readonly number[];
}

/** Spans with a score at or below this do not stand. */
const THRESHOLD = 0;

export const decide = (candidates: readonly Candidate[]): readonly Decided[] =>
  best(merge(candidates).filter((span) => span.score > THRESHOLD));

/** One entry a span, with the type that has the highest score. */
const merge = (candidates: readonly Candidate[]): readonly Decided[] => {
  const bySpan = new Map<number, Decided[]>();
  for (const one of candidates) {
    const key = one.first * LONGEST_SENTENCE + one.last;
    const same = bySpan.get(key);
    if (same === undefined) bySpan.set(key, [together(undefined, one)]);
    else add(same, one);
  }
  return [...bySpan.values()].flatMap((same) => same.reduce((a, b) => (b.score > a.score ? b : a)));
};

/** Only makes keys distinct; longer sentences would need longer numbers. */
const LONGEST_SENTENCE = 2 ** 26;

const add = (same: Decided[], one: Candidate): void => {
  const at = same.findIndex((other) => other.type === one.type && other.kind === one.kind);
  if (at < 0) same.push(together(undefined, one));
  else same[at] = together(same[at], one);
};

/** The same span and type from another source: support adds up, the tagger's odds count once. */
const together = (before: Decided | undefined, one: Candidate): Decided => {
  if (before === undefined) return { ...one, score: one.odds + one.support };
  const score = before.score + one.support;
  return { ...before, known: before.known ?? one.known, told: before.told ?? one.told, score };
};

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
