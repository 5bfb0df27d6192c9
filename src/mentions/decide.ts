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

/** One entry a span, with the type that has the highest score; by their ends, of spans with one end the shorter ones first. */
const merge = (candidates: readonly Candidate[]): readonly Decided[] => {
  const byEnd = [...candidates].sort((a, b) => a.last - b.last || b.first - a.first);
  const merged: Decided[] = [];
  for (let from = 0, to = 0; from < byEnd.length; from = to) {
    const { first, last } = byEnd[from]!;
    while (byEnd[to]?.first === first && byEnd[to]?.last === last) to++;
    merged.push(strongest(byEnd, from, to));
  }
  return merged;
};

/** Of the candidates of one span, which a handful of sources have put forward. */
const strongest = (candidates: readonly Candidate[], from: number, to: number): Decided => {
  let strongest = from;
  let most = scoreOf(candidates, from, to);
  for (let at = from + 1; at < to; at++) {
    const score = isFirst(candidates, from, at) ? scoreOf(candidates, at, to) : -Infinity;
    if (score > most) [strongest, most] = [at, score];
  }
  return decidedAs(candidates, strongest, to, most);
};

const isAlike = (a: Candidate, b: Candidate): boolean => a.type === b.type && a.kind === b.kind;

/** Whether no source before has put the type forward. */
const isFirst = (candidates: readonly Candidate[], from: number, at: number): boolean => {
  for (let before = from; before < at; before++) if (isAlike(candidates[before]!, candidates[at]!)) return false;
  return true;
};

/** The same span and type from other sources: support adds up, the tagger's odds count once. */
const scoreOf = (candidates: readonly Candidate[], at: number, to: number): number => {
  const one = candidates[at]!;
  let score = one.odds + one.support;
  for (let other = at + 1; other < to; other++)
    if (isAlike(one, candidates[other]!)) score += candidates[other]!.support;
  return score;
};

const decidedAs = (candidates: readonly Candidate[], at: number, to: number, score: number): Decided => {
  const one = candidates[at]!;
  let { known, told } = one;
  for (let other = at + 1; other < to; other++) {
    if (!isAlike(one, candidates[other]!)) continue;
    known ??= candidates[other]!.known;
    told ??= candidates[other]!.told;
  }
  const { sentence, first, last, kind, type, source, support, odds, number, confidence } = one;
  return { sentence, first, last, kind, type, source, support, odds, known, number, told, confidence, score };
};

/** Highest total without overlap; of equal totals the one with fewer, longer spans. */
const best = (byEnd: readonly Decided[]): readonly Decided[] => {
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
