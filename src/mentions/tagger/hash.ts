/** Strings and small integers to 32-bit integers: the names of features. */

/** FNV-1a over UTF-16 code units; at most 64 of them, so that no word costs more than another. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length && at < 64; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
};

/** One feature's name from its template's number and up to two values; the last steps are those of MurmurHash3. */
export const mix = (template: number, a: number, b = 0): number => {
  let hash = Math.imul(template, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(b, 0x27d4eb2f), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};
