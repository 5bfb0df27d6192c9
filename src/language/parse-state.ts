/**
 * The configuration of an arc-hybrid transition parser (Kuhlmann, Gómez-Rodríguez and Satta 2011). Moves in, a partial tree out.
 * Words are 1 to n; 0 is the root, at the bottom of the stack; n + 1 stands for a word that is not there.
 */

export const SHIFT = 0;
/** The next word becomes head of the stack's top. */
export const LEFT = 1;
/** The word under the stack's top becomes its head. */
export const RIGHT = 2;
export const MOVES = 3;

/** No relation yet. */
export const NO_LABEL = 255;

export class ParseState {
  length = 0;
  none = 1;
  top = 0;
  next = 1;
  stack = new Int32Array(0);
  heads = new Int32Array(0);
  labels = new Uint8Array(0);
  /** Outermost left and right children, and those attached just before them. */
  left = new Int32Array(0);
  left2 = new Int32Array(0);
  right = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** The relations of left and right children as bits (by number modulo 31). */
  leftLabels = new Int32Array(0);
  rightLabels = new Int32Array(0);
  private readonly size = { words: -1 };

  reset(length: number): void {
    if (length > this.size.words) this.allocate(length);
    this.length = length;
    this.none = length + 1;
    const end = length + 2;
    this.heads.fill(this.none, 0, end);
    this.labels.fill(NO_LABEL, 0, end);
    for (const children of [this.left, this.left2, this.right, this.right2]) children.fill(this.none, 0, end);
    for (const counts of [this.leftCount, this.rightCount, this.leftLabels, this.rightLabels]) counts.fill(0, 0, end);
    this.stack[0] = 0;
    this.top = 1;
    this.next = 1;
  }

  private allocate(length: number): void {
    const size = length * 2 + 2;
    this.size.words = length * 2;
    this.stack = new Int32Array(size);
    this.heads = new Int32Array(size);
    this.labels = new Uint8Array(size);
    [this.left, this.left2, this.right, this.right2] = [
      new Int32Array(size),
      new Int32Array(size),
      new Int32Array(size),
      new Int32Array(size),
    ];
    [this.leftCount, this.rightCount] = [new Int32Array(size), new Int32Array(size)];
    [this.leftLabels, this.rightLabels] = [new Int32Array(size), new Int32Array(size)];
  }

  canShift(): boolean {
    return this.next <= this.length;
  }

  canLeft(): boolean {
    return this.top > 1 && this.next <= this.length;
  }

  /** Only one word may depend on the root, and only when every other word has its head. */
  canRight(): boolean {
    return this.top > 2 || (this.top === 2 && this.next > this.length);
  }

  isDone(): boolean {
    return this.top === 1 && this.next > this.length;
  }

  /** The stack's words from the top: 0 is the top itself. */
  peek(depth: number): number {
    return this.top > depth ? this.stack[this.top - 1 - depth]! : this.none;
  }

  ahead(distance: number): number {
    return this.next + distance <= this.length ? this.next + distance : this.none;
  }

  shift(): void {
    this.stack[this.top++] = this.next++;
  }

  leftArc(label: number): void {
    const dependent = this.stack[--this.top]!;
    const head = this.next;
    this.heads[dependent] = head;
    this.labels[dependent] = label;
    this.left2[head] = this.left[head]!;
    this.left[head] = dependent;
    this.leftCount[head]!++;
    this.leftLabels[head]! |= 1 << (label % 31);
  }

  rightArc(label: number): void {
    const dependent = this.stack[--this.top]!;
    const head = this.stack[this.top - 1]!;
    this.heads[dependent] = head;
    this.labels[dependent] = label;
    this.right2[head] = this.right[head]!;
    this.right[head] = dependent;
    this.rightCount[head]!++;
    this.rightLabels[head]! |= 1 << (label % 31);
  }
}
