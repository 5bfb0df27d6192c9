/** A string table: texts enter, small numbers leave, each text kept once in order of first use. */
export interface StringTable {
  readonly of: (text: string) => number;
  /** The index + 1, or 0 for none. */
  readonly optional: (text: string | undefined) => number;
  readonly list: () => readonly string[];
}

export const stringTable = (): StringTable => {
  const index = new Map<string, number>();
  const of = (text: string): number => {
    const known = index.get(text);
    if (known !== undefined) return known;
    index.set(text, index.size);
    return index.size - 1;
  };
  return {
    of,
    optional: (text) => (text === undefined || text === '' ? 0 : of(text) + 1),
    list: () => [...index.keys()],
  };
};
