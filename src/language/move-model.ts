/**
 * Which move is best: feature hashes in, integer scores of the three moves out. Weights are bytes in one hashed table, four to a
 * slot; a byte stands for a signed level, finer near zero than far from it.
 */
import { unpackGaps, packGaps } from './sparse-model';
import type { Weights } from './weights-file';

export const SLOT_BITS = 22;
export const SLOT_SHIFT = 32 - SLOT_BITS;
const WIDTH = 4;
const CURVE = 1.6;

/** The value of each byte: sign times magnitude to the power of the curve. */
export const LEVELS = Int32Array.from({ length: 256 }, (_, byte) => {
  const level = byte < 128 ? byte : byte - 256;
  return Math.sign(level) * Math.round(4 * Math.abs(level) ** CURVE);
});

/** The byte whose level is nearest to `weight`, where `scale` is what the highest level stands for. */
export const levelByte = (weight: number, scale: number): number => {
  const magnitude = Math.min(127, Math.round(127 * (Math.abs(weight) / scale) ** (1 / CURVE)));
  return (weight < 0 ? -magnitude : magnitude) & 255;
};

/** Slots in ascending order and three bytes for each: how the table is kept in a file. */
export interface MoveRows {
  readonly slots: Int32Array;
  readonly bytes: Uint8Array;
}

export class MoveModel {
  readonly scores = new Int32Array(3);
  private readonly table = new Uint8Array(WIDTH << SLOT_BITS);

  constructor(rows: MoveRows) {
    const { slots, bytes } = rows;
    for (let row = 0; row < slots.length; row++) {
      const at = slots[row]! * WIDTH;
      this.table[at] = bytes[3 * row]!;
      this.table[at + 1] = bytes[3 * row + 1]!;
      this.table[at + 2] = bytes[3 * row + 2]!;
    }
  }

  score(features: Int32Array, count: number): Int32Array {
    const { table, scores } = this;
    let shift = 0;
    let left = 0;
    let right = 0;
    for (let index = 0; index < count; index++) {
      const at = (features[index]! >>> SLOT_SHIFT) * WIDTH;
      shift += LEVELS[table[at]!]!;
      left += LEVELS[table[at + 1]!]!;
      right += LEVELS[table[at + 2]!]!;
    }
    scores[0] = shift;
    scores[1] = left;
    scores[2] = right;
    return scores;
  }
}

export const moveSections = (rows: MoveRows): Record<string, Uint8Array> => ({
  'moves.slots': packGaps(rows.slots),
  'moves.shift': rows.bytes.filter((_, index) => index % 3 === 0),
  'moves.left': rows.bytes.filter((_, index) => index % 3 === 1),
  'moves.right': rows.bytes.filter((_, index) => index % 3 === 2),
});

export const readMoves = (file: Weights): MoveModel => {
  const columns = ['moves.shift', 'moves.left', 'moves.right'].map((name) => file.bytes(name));
  const count = columns[0]!.length;
  const bytes = new Uint8Array(count * 3);
  columns.forEach((column, move) => column.forEach((byte, row) => (bytes[3 * row + move] = byte)));
  return new MoveModel({ slots: unpackGaps(file.bytes('moves.slots'), count), bytes });
};
