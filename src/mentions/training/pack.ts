/** A trained field in, its bytes out: features whose weights are all small are left out, the rest kept as whole numbers with a scale a row. */
import { LABEL_COUNT } from '../tagger/labels';
import { writeSections } from '../tagger/sections';
import { scaleOf, TAGGER_MAGIC } from '../tagger/weights';
import type { Crf } from './crf';

const SMALLEST = 0.05;

/** The largest exponent byte whose scale still holds `most` within 127 steps; 0 is kept for what has no weights. */
const exponentFor = (most: number): number => Math.max(1, Math.min(255, Math.floor(-4 * Math.log2(most / 127))));

export const packed = (model: Crf, features: readonly number[]): Buffer => {
  const rows = features
    .map((feature, index) => ({ feature, row: model.weights.subarray(index * LABEL_COUNT, (index + 1) * LABEL_COUNT) }))
    .map(({ feature, row }) => ({
      feature,
      row,
      most: row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0),
    }))
    .filter(({ most }) => most >= SMALLEST)
    .sort((a, b) => a.feature - b.feature);
  const weights = new Int8Array(rows.length * LABEL_COUNT);
  const exponents = Uint8Array.from(rows, ({ most }) => exponentFor(most));
  rows.forEach(({ row }, at) => {
    const scale = scaleOf(exponents[at] ?? 0);
    row.forEach((weight, label) => {
      weights[at * LABEL_COUNT + label] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
    });
  });
  return writeSections(TAGGER_MAGIC, {
    features: Int32Array.from(rows, ({ feature }) => feature),
    exponents,
    weights,
    steps: Float32Array.from(model.steps),
  });
};
