/** Articles done in; a bar with rate and time left on a terminal's standard error, nothing elsewhere. */
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** One more article is done. */
  readonly step: () => void;
  readonly stop: () => void;
}

const SILENT: Progress = { step: () => undefined, stop: () => undefined };

const KNOWN = '{bar} {value}/{total} articles, {rate} a second, {eta_formatted} left';
const UNKNOWN = '{value} articles, {rate} a second';

/** `total` is left out when nobody knows how many there will be. */
export const startProgress = (total?: number, terminal = process.stderr.isTTY): Progress => {
  if (!terminal) return SILENT;
  const format = total === undefined ? UNKNOWN : KNOWN;
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true }, Presets.shades_classic);
  const started = performance.now();
  let done = 0;
  const rate = (): string => (done / Math.max(0.001, (performance.now() - started) / 1000)).toFixed(1);
  bar.start(total ?? 0, 0, { rate: '0' });
  return { step: () => bar.update(++done, { rate: rate() }), stop: () => bar.stop() };
};
