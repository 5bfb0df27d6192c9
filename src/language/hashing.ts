/** Integers and strings in, 32-bit hashes out: feature names are never built as text. */

/** FNV-1a over UTF-16 code units of `text` between `start` and `end`, with a final mix. */
export const hashText = (text: string, start: number, end: number, seed: number): number => {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
};

/** The last step of MurmurHash3's mix: every bit of the result depends on every bit of `a` and `b`. */
export const hashPair = (a: number, b: number): number => {
  let hash = Math.imul(a, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

export const hashTriple = (a: number, b: number, c: number): number => hashPair(hashPair(a, b), c);
