/** What sizes and colours may be taken from: dataset and filters' result enter, one number per entity leaves. */
import type { Dataset } from './data/dataset';
import type { Visible } from './filters';
import { betweennessOf } from './betweenness';
import type { ColourBy, SizeBy } from './state';
import { NO_DAY } from '../../src/export/page/days';

export interface Measures {
  /** 0 to 1 for each entity. */
  readonly size: Float32Array;
  /** 0 (earliest) to 1 (latest) for each entity, or null when colours do not follow time. */
  readonly first: Float32Array | null;
}

/** Square roots keep one giant from making everything else small. */
const scaled = (values: Float64Array): Float32Array => {
  const largest = values.reduce((most, value) => Math.max(most, value), 0) || 1;
  return Float32Array.from(values, (value) => value / largest);
};

const byPairs = (data: Dataset, visible: Visible, evidence: boolean): Float64Array => {
  const values = new Float64Array(data.nodes);
  visible.pairWeight.forEach((weight, pair) => {
    if (weight === 0) return;
    const share = evidence ? weight : 1;
    values[data.pairs.a[pair]!]! += share;
    values[data.pairs.b[pair]!]! += share;
  });
  return values;
};

const sizesOf = (data: Dataset, visible: Visible, by: SizeBy): Float32Array => {
  if (by === 'importance') return data.importance;
  if (by === 'betweenness') return scaled(betweennessOf(data, visible));
  return scaled(byPairs(data, visible, by === 'evidence'));
};

/** The first dated evidence of each entity. */
export const firstDays = (data: Dataset): Int32Array => {
  const first = new Int32Array(data.nodes).fill(2_000_000_000);
  for (let edge = 0; edge < data.edges; edge++) {
    const [from, to] = [data.source[edge]!, data.target[edge]!];
    for (let row = data.evidenceStart[edge]!; row < data.evidenceStart[edge + 1]!; row++) {
      const day = data.evidenceDay[row]!;
      if (day === NO_DAY) continue;
      first[from] = Math.min(first[from]!, day);
      first[to] = Math.min(first[to]!, day);
    }
  }
  return first;
};

const firstShares = (data: Dataset): Float32Array => {
  const days = firstDays(data);
  let [low, high] = [Infinity, -Infinity];
  for (const day of days) {
    if (day === 2_000_000_000) continue;
    low = Math.min(low, day);
    high = Math.max(high, day);
  }
  const span = Math.max(1, high - low);
  return Float32Array.from(days, (day) => (day === 2_000_000_000 ? 0 : (day - low) / span));
};

export const measuresOf = (data: Dataset, visible: Visible, size: SizeBy, colour: ColourBy): Measures => ({
  size: sizesOf(data, visible, size),
  first: colour === 'first' ? firstShares(data) : null,
});
