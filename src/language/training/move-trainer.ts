/** The averaged perceptron of the parser's three moves, over one hashed table: mistakes in, the averaged and quantised table out. */
import { levelByte, SLOT_BITS, SLOT_SHIFT } from '../move-model';
import type { MoveRows } from '../move-model';

const WIDTH = 3;

export class MoveTrainer {
  readonly scores = new Float32Array(WIDTH);
  private readonly weights = new Float32Array(WIDTH << SLOT_BITS);
  private readonly totals = new Float64Array(WIDTH << SLOT_BITS);
  private readonly updates = new Uint8Array(1 << SLOT_BITS);
  private step = 1;

  score(features: Int32Array, count: number): Float32Array {
    const { weights, scores } = this;
    let shift = 0;
    let left = 0;
    let right = 0;
    for (let index = 0; index < count; index++) {
      const at = (features[index]! >>> SLOT_SHIFT) * WIDTH;
      shift += weights[at]!;
      left += weights[at + 1]!;
      right += weights[at + 2]!;
    }
    scores[0] = shift;
    scores[1] = left;
    scores[2] = right;
    return scores;
  }

  tick(): void {
    this.step++;
  }

  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let index = 0; index < count; index++) {
      const slot = features[index]! >>> SLOT_SHIFT;
      const at = slot * WIDTH;
      this.weights[at + right]! += 1;
      this.totals[at + right]! += this.step;
      this.weights[at + wrong]! -= 1;
      this.totals[at + wrong]! -= this.step;
      if (this.updates[slot]! < 255) this.updates[slot]!++;
    }
  }

  private average(at: number): number {
    return this.weights[at]! - this.totals[at]! / this.step;
  }

  private largest(): number {
    let largest = 0;
    for (let at = 0; at < this.weights.length; at++)
      if (this.updates[(at / WIDTH) | 0]! > 0) largest = Math.max(largest, Math.abs(this.average(at)));
    return largest;
  }

  /** Slots with at least `leastUpdates` mistakes and a weight of at least `leastWeight`. */
  rowsOut(leastUpdates: number, leastWeight: number): MoveRows {
    const scale = this.largest();
    const slots: number[] = [];
    const bytes: number[] = [];
    for (let slot = 0; slot < this.updates.length; slot++) {
      if (this.updates[slot]! < leastUpdates || this.updates[slot] === 0) continue;
      const values = [0, 1, 2].map((move) => this.average(slot * WIDTH + move));
      if (values.every((value) => Math.abs(value) < leastWeight)) continue;
      slots.push(slot);
      for (const value of values) bytes.push(Math.abs(value) < leastWeight ? 0 : levelByte(value, scale));
    }
    return { slots: Int32Array.from(slots), bytes: Uint8Array.from(bytes) };
  }
}
