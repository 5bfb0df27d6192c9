/**
 * The averaged perceptron (Collins 2002) over hashed features: mistakes in, the averaged, quantised and pruned rows out. A feature is
 * made at its second mistake, which halves the model.
 */
import { KEY_MASK } from '../sparse-model';
import type { SparseRows } from '../sparse-model';

/** The largest quantised weight; larger ones are split over repeated entries. */
const LIMIT = 127;

export class SparseTrainer {
  readonly scores: Float32Array;
  private readonly mask: number;
  private readonly keys: Int32Array;
  /** Start of each slot's entries in the pool, plus 1; 0 for a free slot. */
  private readonly starts: Int32Array;
  private readonly lengths: Uint8Array;
  private readonly rooms: Uint8Array;
  private readonly updates: Uint16Array;
  private labels = new Uint8Array(1 << 20);
  private weights = new Float32Array(1 << 20);
  private totals = new Float64Array(1 << 20);
  private used = 0;
  private rows = 0;
  private step = 1;
  private readonly found = new Int32Array(256);
  private readonly seen = new Uint8Array(1 << 25);

  constructor(
    private readonly classes: number,
    slotBits = 22,
  ) {
    const slots = 1 << slotBits;
    this.scores = new Float32Array(classes);
    this.mask = slots - 1;
    this.keys = new Int32Array(slots);
    this.starts = new Int32Array(slots);
    this.lengths = new Uint8Array(slots);
    this.rooms = new Uint8Array(slots);
    this.updates = new Uint16Array(slots);
  }

  private slot(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & this.mask;
    while (this.starts[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }

  score(features: Int32Array, count: number): Float32Array {
    const { scores, found, starts, lengths } = this;
    scores.fill(0);
    for (let index = 0; index < count; index++) {
      const slot = this.slot(features[index]! & KEY_MASK);
      found[index] = slot;
      if (starts[slot] === 0) continue;
      const start = starts[slot]! - 1;
      const end = start + lengths[slot]!;
      for (let at = start; at < end; at++) scores[this.labels[at]!]! += this.weights[at]!;
    }
    return scores;
  }

  best(): number {
    let best = 0;
    for (let index = 1; index < this.classes; index++) if (this.scores[index]! > this.scores[best]!) best = index;
    return best;
  }

  /** Counts one decision: the average is over decisions. */
  tick(): void {
    this.step++;
  }

  /** Call after score() on the same features: moves weight from the wrong class to the right one. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let index = 0; index < count; index++) {
      const key = features[index]! & KEY_MASK;
      const slot = this.slot(key);
      if (this.starts[slot] === 0 && !this.open(slot, key)) continue;
      if (this.updates[slot]! < 65535) this.updates[slot]!++;
      this.add(slot, right, 1);
      this.add(slot, wrong, -1);
    }
  }

  /** False at a feature's first mistake, and when the table is full. */
  private open(slot: number, key: number): boolean {
    const mark = key & (this.seen.length * 8 - 1);
    const bit = 1 << (mark & 7);
    if ((this.seen[mark >>> 3]! & bit) === 0) {
      this.seen[mark >>> 3]! |= bit;
      return false;
    }
    if (this.rows > this.mask * 0.8) return false;
    this.rows++;
    this.keys[slot] = key;
    this.starts[slot] = this.reserve(2) + 1;
    this.rooms[slot] = 2;
    return true;
  }

  private reserve(room: number): number {
    if (this.used + room > this.labels.length) this.grow();
    const start = this.used;
    this.used += room;
    return start;
  }

  private grow(): void {
    const size = this.labels.length * 2;
    const [labels, weights, totals] = [new Uint8Array(size), new Float32Array(size), new Float64Array(size)];
    labels.set(this.labels);
    weights.set(this.weights);
    totals.set(this.totals);
    [this.labels, this.weights, this.totals] = [labels, weights, totals];
  }

  private add(slot: number, label: number, delta: number): void {
    const length = this.lengths[slot]!;
    let at = this.starts[slot]! - 1;
    const end = at + length;
    while (at < end && this.labels[at] !== label) at++;
    if (at === end) at = this.append(slot, label, length);
    this.weights[at]! += delta;
    this.totals[at]! += delta * this.step;
  }

  private append(slot: number, label: number, length: number): number {
    if (length === this.rooms[slot]) this.move(slot, length);
    const at = this.starts[slot]! - 1 + length;
    this.labels[at] = label;
    this.lengths[slot] = length + 1;
    return at;
  }

  private move(slot: number, length: number): void {
    const room = Math.min(length * 2, 255);
    const from = this.starts[slot]! - 1;
    const to = this.reserve(room);
    this.labels.copyWithin(to, from, from + length);
    this.weights.copyWithin(to, from, from + length);
    this.totals.copyWithin(to, from, from + length);
    this.starts[slot] = to + 1;
    this.rooms[slot] = room;
  }

  private average(at: number): number {
    return this.weights[at]! - this.totals[at]! / this.step;
  }

  /** The 99.9th percentile of the averaged weights becomes the largest quantised one. */
  private scale(): number {
    const sample: number[] = [];
    for (let slot = 0; slot <= this.mask; slot += 3) {
      const start = this.starts[slot]! - 1;
      for (let at = start; start >= 0 && at < start + this.lengths[slot]!; at++)
        sample.push(Math.abs(this.average(at)));
    }
    const sorted = Float64Array.from(sample).sort();
    return LIMIT / (sorted[Math.floor((sorted.length - 1) * 0.999)] || 1);
  }

  /** Rows of features with at least `leastUpdates` mistakes, without weights under `leastWeight`. */
  rowsOut(leastUpdates: number, leastWeight: number): SparseRows {
    const scale = this.scale();
    const slots: number[] = [];
    for (let slot = 0; slot <= this.mask; slot++)
      if (this.starts[slot] !== 0 && this.updates[slot]! >= leastUpdates) slots.push(slot);
    slots.sort((a, b) => this.keys[a]! - this.keys[b]!);
    const out = { keys: [] as number[], counts: [] as number[], labels: [] as number[], weights: [] as number[] };
    for (const slot of slots) {
      const before = out.labels.length;
      this.quantise(slot, scale, leastWeight, out);
      const count = out.labels.length - before;
      if (count > 0) out.keys.push(this.keys[slot]!);
      if (count > 0) out.counts.push(count);
    }
    return {
      classes: this.classes,
      keys: Int32Array.from(out.keys),
      counts: Uint8Array.from(out.counts),
      labels: Uint8Array.from(out.labels),
      weights: Int8Array.from(out.weights),
    };
  }

  private quantise(
    slot: number,
    scale: number,
    leastWeight: number,
    out: { labels: number[]; weights: number[] },
  ): void {
    const start = this.starts[slot]! - 1;
    const first = out.labels.length;
    for (let at = start; at < start + this.lengths[slot]!; at++) {
      const weight = this.average(at);
      if (Math.abs(weight) < leastWeight) continue;
      for (let rest = Math.round(weight * scale); rest !== 0 && out.labels.length - first < 255;) {
        const part = Math.max(-LIMIT, Math.min(LIMIT, rest));
        out.labels.push(this.labels[at]!);
        out.weights.push(part);
        rest -= part;
      }
    }
  }
}
