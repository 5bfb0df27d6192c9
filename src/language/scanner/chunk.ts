/** A stretch of text between two spaces, read by index: outside it there is only space. */
import { isWordUnit } from '../characters';

/** Longer words are cut: nobody writes them, and later stages stay bounded. */
export const LONGEST_WORD = 256;
/** How far the parts of `example.com` or `well-known` are looked at. */
const LONGEST_PART = 24;

export class Chunk {
  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {}

  /** The code unit at `index`; a space outside the chunk. */
  unit(index: number): number {
    return index < this.end && index >= this.start ? this.text.charCodeAt(index) : 32;
  }

  /** In lower case; empty when longer than any word. */
  lower(start: number, end: number): string {
    return end - start > LONGEST_WORD ? '' : this.text.slice(start, end).toLowerCase();
  }

  /** One past the last of the units from `at + 1` on that belong together. */
  runEnd(at: number, belongs: (unit: number) => boolean): number {
    let end = at + 1;
    while (end - at < LONGEST_WORD && belongs(this.unit(end))) end++;
    return end;
  }

  /** Where the letters and digits just before `index` begin, not before `floor`. */
  partStart(index: number, floor: number): number {
    let begin = index;
    while (begin > floor && isWordUnit(this.unit(begin - 1)) && index - begin < LONGEST_PART) begin--;
    return begin;
  }

  /** Where the letters and digits just after the mark at `index` end. */
  partEnd(index: number): number {
    let end = index + 1;
    while (isWordUnit(this.unit(end)) && end - index < LONGEST_PART) end++;
    return end;
  }
}
