/** What works something out from a word in; the same, remembering words seen before, out. */

/** So many are remembered; then all are forgotten, so that memory is bounded. */
const MOST_REMEMBERED = 8192;

export function remembering<T extends object>(workOut: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const fresh = workOut(word);
    known.set(word, fresh);
    return fresh;
  };
}
