/** Lines sorted by code units, as one text, in; the number of a line, and a line by its number, out. No string is made of the others. */
export class SortedLines {
  private readonly starts: Int32Array;

  constructor(private readonly text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    starts.push(text.length + 1);
    this.starts = Int32Array.from(starts);
  }

  get length(): number {
    return this.starts.length - 1;
  }

  at(row: number): string {
    return this.text.slice(this.starts[row], this.starts[row + 1]! - 1);
  }

  /** Counted from 0; -1 for what is no line. */
  rowOf(line: string): number {
    let [low, high] = [0, this.starts.length - 2];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.at(middle);
      if (found === line) return middle;
      if (found < line) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
