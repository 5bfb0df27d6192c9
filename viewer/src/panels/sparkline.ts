/** A small line of bars: days enter, a picture of how they are spread leaves. */
import { svg } from '../dom';
import { countWords, dayWords } from '../words';

const BARS = 40;
const [WIDTH, HEIGHT] = [320, 32];

const earliest = (days: readonly number[]): number => days.reduce((low, day) => Math.min(low, day), Infinity);
const latest = (days: readonly number[]): number => days.reduce((high, day) => Math.max(high, day), -Infinity);

/** How many of the days fall into each of at most `bars` equal stretches. */
export const spread = (days: readonly number[], bars: number): readonly number[] => {
  const first = earliest(days);
  const span = latest(days) - first + 1;
  const counts = Array.from({ length: Math.min(bars, span) }, () => 0);
  for (const day of days) counts[Math.floor(((day - first) / span) * counts.length)]!++;
  return counts;
};

export const sparkline = (days: readonly number[]): SVGElement => {
  const counts = spread(days, BARS);
  const most = Math.max(...counts);
  const wide = WIDTH / counts.length;
  const label = `${countWords(days.length, 'piece')} of evidence from ${dayWords(earliest(days))} to ${dayWords(latest(days))}`;
  return svg(
    'svg',
    {
      class: 'sparkline',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      'aria-label': label,
      preserveAspectRatio: 'none',
    },
    counts.map((count, at) => {
      const tall = count === 0 ? 1 : 3 + (count / most) * (HEIGHT - 4);
      return svg('rect', { x: at * wide, y: HEIGHT - tall, width: Math.max(1, wide - 1.5), height: tall, rx: 1 });
    }),
  );
};
