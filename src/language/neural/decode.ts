/**
 * Scores of every head for every word in; the best projective tree with one root out (Eisner 1996, the O(n³) algorithm of
 * "Three New Probabilistic Models for Dependency Parsing"). Where each word's own best head already makes such a tree, that is it.
 */

/** `scores[dependent * (n + 1) + head + 1]`; head -1 is the root. */
export type ArcScores = Float32Array;

const bestHeads = (scores: ArcScores, count: number): Int32Array => {
  const heads = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const row = i * (count + 1);
    let best = i === 0 ? (count > 1 ? 2 : 0) : 1;
    for (let j = 0; j <= count; j++) if (j !== i + 1 && scores[row + j]! > scores[row + best]!) best = j;
    heads[i] = best - 1;
  }
  return heads;
};

const rootsOf = (heads: Int32Array): number => {
  let roots = 0;
  for (let i = 0; i < heads.length; i++) if (heads[i] === -1) roots++;
  return roots;
};

/** Each word is passed once: a way up ends where an earlier one went, and in a circle where it went itself. */
const hasCircle = (heads: Int32Array): boolean => {
  const passed = new Int32Array(heads.length).fill(-1);
  for (let i = 0; i < heads.length; i++) {
    let word = i;
    for (; word >= 0 && passed[word] === -1; word = heads[word]!) passed[word] = i;
    if (word >= 0 && passed[word] === i) return true;
  }
  return false;
};

/** Whether some arc leaves what stands between a word and its head; the root counts as having its head outside. */
const hasCrossing = (heads: Int32Array): boolean => {
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i]!;
    const [left, right] = head < 0 ? [i, i] : head < i ? [head, i] : [i, head];
    for (let k = left + 1; k < right; k++) if (heads[k]! < left || heads[k]! > right) return true;
  }
  return false;
};

/** One root, every word reaches it, and no arc crosses another. */
export const isProjectiveTree = (heads: Int32Array): boolean =>
  rootsOf(heads) === 1 && !hasCrossing(heads) && !hasCircle(heads);

/** What Eisner's algorithm notes of each span; room for so many cells, used again for one sentence after another. */
class Tables {
  readonly completeLeft: Float64Array;
  readonly completeRight: Float64Array;
  readonly openLeft: Float64Array;
  readonly openRight: Float64Array;
  readonly splits: Int16Array;
  readonly leftTurns: Int16Array;
  readonly rightTurns: Int16Array;

  constructor(readonly cells: number) {
    const numbers = (): Float64Array => new Float64Array(cells);
    const places = (): Int16Array => new Int16Array(cells);
    [this.completeLeft, this.completeRight] = [numbers(), numbers()];
    [this.openLeft, this.openRight] = [numbers(), numbers()];
    [this.splits, this.leftTurns, this.rightTurns] = [places(), places(), places()];
  }
}

let tables = new Tables(0);

const tablesFor = (count: number): Tables => {
  if (tables.cells < count * count) tables = new Tables(count * count);
  for (let i = 0; i < count; i++) tables.completeLeft[i * count + i] = tables.completeRight[i * count + i] = 0;
  return tables;
};

/** Eisner's algorithm over `count` words; a span's cell is `first * count + last`, its head at the left or right end. */
class Chart {
  private readonly tables: Tables;

  constructor(
    private readonly scores: ArcScores,
    private readonly count: number,
  ) {
    this.tables = tablesFor(count);
    for (let length = 1; length < count; length++) {
      for (let first = 0; first + length < count; first++) this.fill(first, first + length);
    }
  }

  heads(): Int32Array {
    const heads = new Int32Array(this.count).fill(-1);
    const root = this.bestRoot();
    this.readRight(root, this.count - 1, heads);
    this.readLeft(0, root, heads);
    return heads;
  }

  private fill(first: number, last: number): void {
    const { count, scores, tables } = this;
    const cell = first * count + last;
    const joined = this.join(first, last);
    tables.openRight[cell] = joined + scores[last * (count + 1) + first + 1]!;
    tables.openLeft[cell] = joined + scores[first * (count + 1) + last + 1]!;
    this.completeToRight(first, last);
    this.completeToLeft(first, last);
  }

  /** The best pair of neighbours: one headed by `first`, one by `last`. */
  private join(first: number, last: number): number {
    const { count } = this;
    const { completeRight, completeLeft, splits } = this.tables;
    const [row, end] = [first * count, first * count + last];
    let [best, split] = [-Infinity, first];
    for (let at = row + first, other = row + count + last; at < end; at++, other += count) {
      const score = completeRight[at]! + completeLeft[other]!;
      if (score <= best) continue;
      best = score;
      split = at - row;
    }
    splits[end] = split;
    return best;
  }

  private completeToRight(first: number, last: number): void {
    const { count } = this;
    const { openRight, completeRight, rightTurns } = this.tables;
    const [row, end] = [first * count, first * count + last];
    let [best, turn] = [-Infinity, last];
    for (let at = row + first + 1, other = row + count + last; at <= end; at++, other += count) {
      const score = openRight[at]! + completeRight[other]!;
      if (!(score > best)) continue;
      best = score;
      turn = at - row;
    }
    rightTurns[end] = turn;
    completeRight[end] = best;
  }

  private completeToLeft(first: number, last: number): void {
    const { count } = this;
    const { openLeft, completeLeft, leftTurns } = this.tables;
    const [row, end] = [first * count, first * count + last];
    let [best, turn] = [-Infinity, first];
    for (let at = row + first, other = at + last - first; at < end; at++, other += count) {
      const score = completeLeft[at]! + openLeft[other]!;
      if (!(score > best)) continue;
      best = score;
      turn = at - row;
    }
    leftTurns[end] = turn;
    completeLeft[end] = best;
  }

  private bestRoot(): number {
    const { count, scores } = this;
    const { completeLeft, completeRight } = this.tables;
    let [best, root] = [-Infinity, 0];
    for (let r = 0; r < count; r++) {
      const score = completeLeft[r]! + completeRight[r * count + count - 1]! + scores[r * (count + 1)]!;
      if (score > best) [best, root] = [score, r];
    }
    return root;
  }

  /** Reads the words after `first` that it heads, up to `last`. */
  private readRight(first: number, last: number, heads: Int32Array): void {
    if (first === last) return;
    const turn = this.tables.rightTurns[first * this.count + last]!;
    heads[turn] = first;
    this.readJoin(first, turn, heads);
    this.readRight(turn, last, heads);
  }

  private readLeft(first: number, last: number, heads: Int32Array): void {
    if (first === last) return;
    const turn = this.tables.leftTurns[first * this.count + last]!;
    heads[turn] = last;
    this.readJoin(turn, last, heads);
    this.readLeft(first, turn, heads);
  }

  private readJoin(first: number, last: number, heads: Int32Array): void {
    const split = this.tables.splits[first * this.count + last]!;
    this.readRight(first, split, heads);
    this.readLeft(split + 1, last, heads);
  }
}

/** Head of each of `count` words, -1 for the root; ties go to the leftmost. */
export const bestTree = (scores: ArcScores, count: number): Int32Array => {
  const heads = bestHeads(scores, count);
  if (count === 0) return heads;
  return isProjectiveTree(heads) ? heads : new Chart(scores, count).heads();
};
