/** A seed in, the same stream of numbers from 0 to 1 out, every time (xorshift32, Marsaglia 2003). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
};

/** Fisher and Yates, in place. */
export const shuffle = (values: Int32Array, random: () => number): void => {
  for (let index = values.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const kept = values[index]!;
    values[index] = values[other]!;
    values[other] = kept;
  }
};
