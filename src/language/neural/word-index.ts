/** A list of words, one a line, in; the line of a word out. The text is hashed once, and no string is made of each word. */
import { hash, hashPart } from './hash';

export class WordIndex {
  readonly size: number;
  /** Where each word begins, and one past the end. */
  private readonly starts: Int32Array;
  /** Open addressing: each filled slot holds a word's row plus 1. */
  private readonly slots: Int32Array;

  constructor(readonly text: string) {
    this.starts = startsOf(text);
    this.size = this.starts.length - 1;
    let slots = 4;
    while (slots < this.size * 2) slots *= 2;
    this.slots = new Int32Array(slots);
    for (let row = 0; row < this.size; row++) this.insert(row);
  }

  static of(words: readonly string[]): WordIndex {
    return new WordIndex(words.join('\n'));
  }

  /** Counted from 0; -1 for a word that is not in the list. */
  rowOf(word: string): number {
    const mask = this.slots.length - 1;
    for (let slot = hash(word) & mask; ; slot = (slot + 1) & mask) {
      const row = this.slots[slot]! - 1;
      if (row < 0 || this.isAt(row, word)) return row;
    }
  }

  private insert(row: number): void {
    const mask = this.slots.length - 1;
    let slot = hashPart(this.text, this.starts[row]!, this.starts[row + 1]! - 1) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = row + 1;
  }

  private isAt(row: number, word: string): boolean {
    const start = this.starts[row]!;
    return this.starts[row + 1]! - 1 - start === word.length && this.text.startsWith(word, start);
  }
}

const startsOf = (text: string): Int32Array => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  starts.push(text.length + 1);
  return Int32Array.from(starts);
};
