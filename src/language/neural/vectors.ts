/**
 * The file of pre-trained word vectors in; the vector of a word out. Each vector is kept as one byte for each of its groups of
 * dimensions, which names the nearest of 256 centres there (product quantisation: Jégou et al. 2011).
 */
import { aligned } from './tensors';
import { WordIndex } from './word-index';
import { writeWeights, type Provenance, type Weights } from '../weights-file';

export const VECTORS_KIND = 'word vectors';
export const CENTRES = 256;

/** The dimensions from `first` on, `size` of them, that one byte stands for. */
export interface Group {
  readonly first: number;
  readonly size: number;
}

/** The first half of the dimensions vary most and go by twos, the others by fours. */
export const groupsOf = (columns: number): readonly Group[] => {
  const groups: Group[] = [];
  for (let first = 0; first < columns;) {
    const size = first < columns / 2 ? 2 : 4;
    groups.push({ first, size });
    first += size;
  }
  return groups;
};

export class WordVectors {
  private readonly groups: readonly Group[];

  constructor(
    readonly words: WordIndex,
    readonly columns: number,
    /** For each word, one byte a group. */
    readonly codes: Uint8Array,
    /** For each group, 256 centres of the group's size. */
    readonly centres: Float32Array,
  ) {
    this.groups = groupsOf(columns);
  }

  /** Writes the vector of the word with this row. */
  copy(row: number, into: Float32Array, offset: number): void {
    const { groups, codes, centres } = this;
    for (let g = 0; g < groups.length; g++) {
      const { first, size } = groups[g]!;
      const from = first * CENTRES + codes[row * groups.length + g]! * size;
      for (let k = 0; k < size; k++) into[offset + first + k] = centres[from + k]!;
    }
  }

  /** Every vector, one after the other. */
  all(): Float32Array {
    const data = new Float32Array(this.words.size * this.columns);
    for (let row = 0; row < this.words.size; row++) this.copy(row, data, row * this.columns);
    return data;
  }
}

export const packVectors = ({ words, columns, codes, centres }: WordVectors, provenance: Provenance): Uint8Array =>
  writeWeights(
    VECTORS_KIND,
    provenance,
    { columns },
    { words: new TextEncoder().encode(words.text), codes, centres: new Uint8Array(centres.buffer) },
  );

export const unpackVectors = (file: Weights): WordVectors =>
  new WordVectors(
    new WordIndex(file.text('words')),
    file.setting('columns'),
    new Uint8Array(aligned(file, 'codes')),
    new Float32Array(aligned(file, 'centres')),
  );
