/** Articles done, and bytes read, in; a bar with rate and time left on a terminal's standard error, a plain line now and then elsewhere. */
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** One more article is done. */
  readonly step: () => void;
  /** So many more bytes of the input were read. */
  readonly read: (bytes: number) => void;
  readonly stop: () => void;
}

/** How much there is to do, where anybody knows. */
export interface Total {
  readonly articles?: number;
  readonly bytes?: number;
}

/** A plain line is written when so much time has gone by since the last. */
const LINE_MS = 10_000;

const ARTICLES = '{bar} {value}/{total} articles, {rate} a second, {left} left';
const BYTES = '{bar} {percentage}%, {articles} articles, {rate} a second, {left} left';
const UNKNOWN = '{articles} articles, {rate} a second';

/** `45 s`, `3 min`, `2.5 h`. */
export const spoken = (seconds: number): string =>
  seconds < 90
    ? `${Math.ceil(seconds)} s`
    : seconds < 5400
      ? `${Math.round(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`;

interface Count {
  articles: number;
  bytes: number;
}

interface Told {
  readonly articles: number;
  readonly rate: string;
  readonly left: string;
}

/** `share` of the whole is done after so many seconds. */
const told = ({ articles }: Count, share: number | undefined, seconds: number): Told => ({
  articles,
  rate: (articles / Math.max(0.001, seconds)).toFixed(1),
  left: share === undefined || share <= 0 ? '?' : spoken((seconds * (1 - share)) / share),
});

const lines = (tell: () => Told, write: (line: string) => void) => {
  let last = performance.now();
  return {
    update: (): void => {
      if (performance.now() - last < LINE_MS) return;
      last = performance.now();
      const { articles, rate, left } = tell();
      write(`${articles} articles, ${rate} a second${left === '?' ? '' : `, ${left} left`}\n`);
    },
    stop: (): void => undefined,
  };
};

const bar = (tell: () => Told, value: () => number, total: Total) => {
  const format = total.articles !== undefined ? ARTICLES : total.bytes ? BYTES : UNKNOWN;
  const drawn = new SingleBar({ format, stream: process.stderr, clearOnComplete: true }, Presets.shades_classic);
  drawn.start(total.articles ?? total.bytes ?? 0, 0, { ...tell() });
  return { update: () => drawn.update(value(), tell()), stop: () => drawn.stop() };
};

/** Bytes are read a little ahead of what is done, and their first ones twice. */
export const startProgress = (
  total: Total,
  terminal = process.stderr.isTTY,
  write: (line: string) => void = (line) => void process.stderr.write(line),
): Progress => {
  const started = performance.now();
  const count: Count = { articles: 0, bytes: 0 };
  const value = (): number => (total.articles === undefined ? Math.min(count.bytes, total.bytes ?? 0) : count.articles);
  const whole = total.articles ?? total.bytes ?? 0;
  const tell = (): Told => told(count, whole > 0 ? value() / whole : undefined, (performance.now() - started) / 1000);
  const shown = terminal ? bar(tell, value, total) : lines(tell, write);
  return {
    step: () => {
      count.articles++;
      shown.update();
    },
    read: (bytes) => void (count.bytes += bytes),
    stop: shown.stop,
  };
};
