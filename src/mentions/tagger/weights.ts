/** The trained tagger: the hashed features of a word in, a score for each label out. */
import { MOST_FEATURES, type FeatureList } from './features';
import { LABEL_COUNT } from './labels';
import { powersOf } from './lattice';
import { readSections } from './sections';

export const TAGGER_MAGIC = 'NGNAMES1';
/** Weights are whole numbers from -127 to 127, times their row's scale: 2 to the minus a quarter of the row's byte. */
export const scaleOf = (exponent: number): number => 2 ** (-exponent / 4);

const L = LABEL_COUNT;
const SCALES = Float64Array.from({ length: 256 }, (_, exponent) => scaleOf(exponent));

/** Bytes of a feature's entry: its name, its row's exponent (0 where nothing is) and its weights, side by side, for they are far from what was read before. */
const ENTRY = 24;
const EXPONENT = 4;
const WEIGHTS = 5;

/** Open addressing in one piece of memory that is seen as entries' names and as their bytes. */
class Entries {
  readonly names: Int32Array;
  readonly exponents: Uint8Array;
  readonly weights: Int8Array;
  readonly mask: number;

  constructor(features: Int32Array, weights: Int8Array, exponents: Uint8Array) {
    this.mask = 2 ** Math.ceil(Math.log2(features.length * 2 + 2)) - 1;
    const memory = new ArrayBuffer((this.mask + 1) * ENTRY);
    this.names = new Int32Array(memory);
    this.exponents = new Uint8Array(memory);
    this.weights = new Int8Array(memory);
    for (let row = 0; row < features.length; row++) {
      const at = this.placeOf(features[row]!);
      this.names[at / 4] = features[row]!;
      this.exponents[at + EXPONENT] = exponents[row]!;
      this.weights.set(weights.subarray(row * L, (row + 1) * L), at + WEIGHTS);
    }
  }

  /** The byte where the feature's entry begins, or the empty one where it would go. */
  placeOf(feature: number): number {
    const { names, exponents, mask } = this;
    let slot = feature & mask;
    while (names[slot * (ENTRY / 4)] !== feature && exponents[slot * ENTRY + EXPONENT] !== 0) slot = (slot + 1) & mask;
    return slot * ENTRY;
  }
}

export class TaggerWeights {
  private readonly entries: Entries;
  private readonly places = new Int32Array(MOST_FEATURES);
  readonly stepPowers: Float64Array;

  constructor(
    features: Int32Array,
    weights: Int8Array,
    exponents: Uint8Array,
    readonly steps: Float64Array,
  ) {
    this.entries = new Entries(features, weights, exponents);
    this.stepPowers = powersOf(steps);
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
    const { entries, places } = this;
    const { weights, exponents } = entries;
    // All entries are sought before any is added: the processor then waits for many places of memory at once.
    for (let i = 0; i < count; i++) places[i] = entries.placeOf(values[i]!);
    for (let i = 0; i < count; i++) {
      const place = places[i]!;
      const exponent = exponents[place + EXPONENT]!;
      if (exponent === 0) continue;
      const scale = SCALES[exponent]!;
      const from = place + WEIGHTS;
      for (let label = 0; label < L; label++) scores[offset + label]! += Math.fround(weights[from + label]! * scale);
    }
  }
}
