/** Small bars over time: days enter, a picture of how they are spread leaves. */
import { NO_DAY } from '../../../src/export/page/days';
import type { Child } from '../dom';
import { foreign, h, svg } from '../dom';
import type { Span } from '../spread';
import { spanOf, spread } from '../spread';
import { countWords, dayWords } from '../words';

const BARS = 40;
const [WIDTH, HEIGHT] = [320, 32];

const bars = (counts: readonly number[], label: string, kind = ''): SVGElement => {
  const most = Math.max(1, ...counts);
  const wide = WIDTH / counts.length;
  return svg(
    'svg',
    {
      class: `sparkline ${kind}`,
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

const said = (days: readonly number[], { first, last }: Span): string =>
  `${countWords(days.length, 'piece')} of evidence from ${dayWords(first)} to ${dayWords(last)}`;

export const sparkline = (days: readonly number[]): SVGElement => bars(spread(days, BARS), said(days, spanOf(days)));

export interface Series {
  readonly name: string;
  readonly days: readonly number[];
}

const row = (series: Series, span: Span): Child => {
  const days = series.days.filter((day) => day !== NO_DAY);
  return h(
    'div',
    { class: 'joint-row' },
    h('span', { class: 'joint-name' }, foreign(series.name)),
    bars(spread(days, BARS, span), `${series.name}: ${said(days, span)}`),
  );
};

/** Two rows on one time axis; nothing when neither has a date. */
export const jointSparkline = (one: Series, two: Series): Child => {
  const span = spanOf([...one.days, ...two.days].filter((day) => day !== NO_DAY));
  if (span.first === Infinity) return null;
  return h(
    'div',
    { class: 'joint' },
    row(one, span),
    row(two, span),
    h('p', { class: 'joint-axis' }, h('span', {}, dayWords(span.first)), h('span', {}, dayWords(span.last))),
  );
};
