/** What works something out from a word or a name in; the same, remembering those seen lately, out. */

/** So many are lately seen; the same number before them is remembered too, so that memory is bounded and frequent ones stay. */
const MOST_REMEMBERED = 12288;

const LONGEST_COPIED = 12;

/** V8 keeps a longer piece of a text as a window on all of it: a copy lets the text go. */
const detached = (text: string): string =>
  text.length > LONGEST_COPIED ? Buffer.from(text, 'utf16le').toString('utf16le') : text;

export function remembering<T extends object>(workOut: (text: string) => T): (text: string) => T {
  let lately = new Map<string, T>();
  let before = new Map<string, T>();
  const remember = (text: string, found: T): T => {
    if (lately.size >= MOST_REMEMBERED) [before, lately] = [lately, new Map<string, T>()];
    lately.set(text, found);
    return found;
  };
  return (text) => {
    const known = lately.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    return remember(own, before.get(own) ?? workOut(own));
  };
}
