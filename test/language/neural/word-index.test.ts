import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordIndex } from '../../../src/language/neural/word-index';

describe('WordIndex', () => {
  test('finds each word of its list, and no other', () => {
    const index = WordIndex.of(['', 'the', 'naïve', '北京', 'a']);
    expect(['', 'the', 'naïve', '北京', 'a'].map((word) => index.rowOf(word))).toEqual([0, 1, 2, 3, 4]);
    expect(['th', 'thee', 'naive', '北', 'b'].map((word) => index.rowOf(word))).toEqual([-1, -1, -1, -1, -1]);
    expect(index.size).toBe(5);
  });

  test('agrees with a plain list', () => {
    const word = fc.string({ maxLength: 6 }).filter((text) => !text.includes('\n'));
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), word, (words, other) => {
        const index = WordIndex.of(words);
        for (const each of [...words, other]) expect(index.rowOf(each)).toBe(words.indexOf(each));
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});
