import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree, isProjectiveTree } from '../../../src/language/neural/decode';

const SEED = 20261124;

/** Every way to give `count` words heads. */
const allHeads = (count: number): readonly Int32Array[] =>
  Array.from({ length: (count + 1) ** count }, (_, code) =>
    Int32Array.from({ length: count }, (_, i) => (Math.floor(code / (count + 1) ** i) % (count + 1)) - 1),
  );

const total = (scores: Float32Array, heads: Int32Array): number =>
  heads.reduce((sum, head, i) => sum + scores[i * (heads.length + 1) + head + 1]!, 0);

const sentence = (longest: number) =>
  fc
    .integer({ min: 1, max: longest })
    .chain((count) =>
      fc
        .array(fc.integer({ min: -50, max: 50 }), { minLength: count * (count + 1), maxLength: count * (count + 1) })
        .map((numbers) => ({ count, scores: Float32Array.from(numbers) })),
    );

describe('isProjectiveTree', () => {
  it.each([
    ['one word', [-1], true],
    ['a chain', [-1, 0, 1], true],
    ['the root in the middle', [1, -1, 1], true],
    ['two roots', [-1, -1], false],
    ['no root', [1, 0], false],
    ['a circle beside the root', [-1, 2, 1], false],
    ['crossing arcs', [2, 3, -1, 2], false],
    ['an arc that covers the root', [2, -1, 1], false],
  ] as const)('%s', (_, heads, expected) => {
    expect(isProjectiveTree(Int32Array.from(heads))).toBe(expected);
  });
});

describe('bestTree', () => {
  it('is a projective tree with one root, whatever the scores', () => {
    const valid = ({ count, scores }: { count: number; scores: Float32Array }): boolean =>
      isProjectiveTree(bestTree(scores, count));
    fc.assert(fc.property(sentence(25), valid), { seed: SEED, numRuns: 200 });
  });

  it('scores as high as the best of all projective trees', () => {
    const trees = [1, 2, 3, 4, 5].map((count) => allHeads(count).filter(isProjectiveTree));
    const best = ({ count, scores }: { count: number; scores: Float32Array }): boolean => {
      const top = Math.max(...trees[count - 1]!.map((heads) => total(scores, heads)));
      return total(scores, bestTree(scores, count)) === top;
    };
    fc.assert(fc.property(sentence(5), best), { seed: SEED, numRuns: 200 });
  });

  it('survives scores that are not numbers', () => {
    const heads = bestTree(new Float32Array(12).fill(Number.NaN), 3);
    expect(isProjectiveTree(heads)).toBe(true);
  });
});
