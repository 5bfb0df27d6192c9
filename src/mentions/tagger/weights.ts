/** The trained tagger: the hashed features of a word in, a score for each label out. */
import { MOST_FEATURES, type FeatureList } from './features';
import { LABEL_COUNT } from './labels';
import { readSections } from './sections';

export const TAGGER_MAGIC = 'NGNAMES1';
/** Weights are whole numbers from -127 to 127, times their row's scale: 2 to the minus a quarter of the row's byte. */
export const scaleOf = (exponent: number): number => 2 ** (-exponent / 4);

const L = LABEL_COUNT;
const SCALES = Float64Array.from({ length: 256 }, (_, exponent) => scaleOf(exponent));

/** Open addressing; feature and row plus 1 side by side, for they are read together and far from what was read before. */
const slotsOf = (features: Int32Array): Int32Array => {
  const mask = 2 ** Math.ceil(Math.log2(features.length * 2 + 2)) - 1;
  const slots = new Int32Array(2 * (mask + 1));
  for (let row = 0; row < features.length; row++) {
    let slot = features[row]! & mask;
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = features[row]!;
    slots[2 * slot + 1] = row + 1;
  }
  return slots;
};

export class TaggerWeights {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly rows = new Int32Array(MOST_FEATURES);

  constructor(
    features: Int32Array,
    private readonly weights: Int8Array,
    private readonly exponents: Uint8Array,
    readonly steps: Float64Array,
  ) {
    this.slots = slotsOf(features);
    this.mask = this.slots.length / 2 - 1;
  }

  static read(bytes: Uint8Array): TaggerWeights {
    const sections = readSections(bytes, TAGGER_MAGIC);
    return new TaggerWeights(
      sections.int32('features'),
      sections.int8('weights'),
      sections.uint8('exponents'),
      Float64Array.from(sections.float32('steps')),
    );
  }

  /** Adds each feature's weights to the `LABEL_COUNT` scores that begin at `offset`. */
  addTo(scores: Float64Array, offset: number, { values, count }: FeatureList): void {
    const { weights, exponents, rows } = this;
    // All rows are sought before any is added: the processor then waits for many places of memory at once.
    for (let i = 0; i < count; i++) rows[i] = this.rowOf(values[i]!);
    for (let i = 0; i < count; i++) {
      const row = rows[i]!;
      if (row < 0) continue;
      const scale = SCALES[exponents[row]!]!;
      const from = row * L;
      for (let label = 0; label < L; label++) scores[offset + label]! += Math.fround(weights[from + label]! * scale);
    }
  }

  private rowOf(feature: number): number {
    const { slots, mask } = this;
    for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
      const row = slots[2 * slot + 1]! - 1;
      if (row < 0 || slots[2 * slot] === feature) return row;
    }
  }
}
