/** The table of word clusters: a lower-case word in, its nested clusters and its leaning towards names out. */
import { hashOf } from './hash';
import { readSections } from './sections';

export const CLUSTERS_MAGIC = 'NGCLUST1';

export interface ClusterEntry {
  /** 1 to 128, 1 to 1024 and 1 to 8192, each inside the one before; 1 to 256 of another clustering; all 0 for a word not in the table. */
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
  readonly other: number;
  /** What names the word's neighbours in meaning belong to: type and strength in one number, 0 for none. */
  readonly leaning: number;
  /** How likely such a word is part of a name: 0 to 7. */
  readonly namely: number;
}

const UNKNOWN: ClusterEntry = { coarse: 0, middle: 0, fine: 0, other: 0, leaning: 0, namely: 0 };
/** Fine clusters in each middle one. */
export const SPLIT = 8;

export class Clusters {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(
    private readonly hashes: Int32Array,
    private readonly fine: Uint16Array,
    private readonly other: Uint8Array,
    private readonly lean: Uint8Array,
    private readonly coarseOf: Uint8Array,
  ) {
    this.mask = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)) - 1;
    this.slots = new Int32Array(this.mask + 1).fill(-1);
    hashes.forEach((hash, index) => {
      this.slots[this.slotOf(hash)] = index;
    });
  }

  static read(bytes: Uint8Array): Clusters {
    const sections = readSections(bytes, CLUSTERS_MAGIC);
    return new Clusters(
      sections.int32('hashes'),
      sections.uint16('fine'),
      sections.uint8('other'),
      sections.uint8('lean'),
      sections.uint8('coarse'),
    );
  }

  find(lower: string): ClusterEntry {
    const index = this.slots[this.slotOf(hashOf(lower))] ?? -1;
    if (index < 0) return UNKNOWN;
    const fine = this.fine[index] ?? 0;
    const middle = Math.floor(fine / SPLIT);
    const lean = this.lean[index] ?? 0;
    return {
      coarse: 1 + (this.coarseOf[middle] ?? 0),
      middle: 1 + middle,
      fine: 1 + fine,
      other: 1 + (this.other[index] ?? 0),
      leaning: lean >> 3,
      namely: lean & 7,
    };
  }

  /** The slot that holds this hash, or the empty one where it would go. */
  private slotOf(hash: number): number {
    let slot = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) & this.mask;
    for (;;) {
      const index = this.slots[slot] ?? -1;
      if (index < 0 || this.hashes[index] === hash) return slot;
      slot = (slot + 1) & this.mask;
    }
  }
}
