/** What works something out from a word in; the same, remembering words seen lately, out. */

/** So many words are lately seen; the same number before them is remembered too, so that memory is bounded and frequent words stay. */
const MOST_REMEMBERED = 16384;

export function remembering<T extends object>(workOut: (word: string) => T): (word: string) => T {
  let lately = new Map<string, T>();
  let before = new Map<string, T>();
  return (word) => {
    const known = lately.get(word);
    if (known !== undefined) return known;
    const found = before.get(word) ?? workOut(word);
    if (lately.size >= MOST_REMEMBERED) [before, lately] = [lately, new Map<string, T>()];
    lately.set(word, found);
    return found;
  };
}
