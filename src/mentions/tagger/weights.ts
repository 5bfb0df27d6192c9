/** The trained tagger: the hashed features of a word in, a score for each label out. */
import type { FeatureList } from './features';
import { LABEL_COUNT } from './labels';
import { readSections } from './sections';

export const TAGGER_MAGIC = 'NGNAMES1';
/** Weights are whole numbers from -127 to 127, times their row's scale: 2 to the minus a quarter of the row's byte. */
export const scaleOf = (exponent: number): number => 2 ** (-exponent / 4);

const L = LABEL_COUNT;
const EMPTY = -1;

export class TaggerWeights {
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** Row after row, scaled: read more often than the memory they take matters. */
  private readonly rows: Float32Array;

  constructor(
    private readonly features: Int32Array,
    weights: Int8Array,
    exponents: Uint8Array,
    readonly steps: Float64Array,
  ) {
    this.mask = 2 ** Math.ceil(Math.log2(features.length * 2 + 2)) - 1;
    this.slots = new Int32Array(this.mask + 1).fill(EMPTY);
    this.rows = new Float32Array(weights.length);
    weights.forEach((weight, at) => {
      this.rows[at] = weight * scaleOf(exponents[Math.floor(at / L)] ?? 0);
    });
    features.forEach((feature, row) => {
      let slot = feature & this.mask;
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & this.mask;
      this.slots[slot] = row;
    });
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
    for (let i = 0; i < count; i++) {
      const row = this.rowOf(values[i] ?? 0);
      if (row < 0) continue;
      const from = row * L;
      for (let label = 0; label < L; label++)
        scores[offset + label] = (scores[offset + label] ?? 0) + (this.rows[from + label] ?? 0);
    }
  }

  private rowOf(feature: number): number {
    let slot = feature & this.mask;
    for (;;) {
      const row = this.slots[slot] ?? EMPTY;
      if (row === EMPTY || this.features[row] === feature) return row;
      slot = (slot + 1) & this.mask;
    }
  }
}
