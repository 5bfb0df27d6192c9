/** Text, or a part of one, in; a 32-bit hash out. */

/** Fowler, Noll and Vo's 32-bit hash, variant 1a, over UTF-16 code units. */
export const hash = (text: string): number => hashPart(text, 0, text.length);

export const hashPart = (text: string, from: number, to: number): number => {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
};
