/** How days lie over time: days enter, their span and how many fall into equal stretches of it leave. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export const spanOf = (days: readonly number[]): Span =>
  days.reduce(({ first, last }, day) => ({ first: Math.min(first, day), last: Math.max(last, day) }), {
    first: Infinity,
    last: -Infinity,
  });

/** How many of the days fall into each of at most `bars` equal stretches of the span. */
export const spread = (days: readonly number[], bars: number, { first, last } = spanOf(days)): readonly number[] => {
  const length = last - first + 1;
  const counts = Array.from({ length: Math.min(bars, length) }, () => 0);
  for (const day of days) counts[Math.floor(((day - first) / length) * counts.length)]!++;
  return counts;
};
