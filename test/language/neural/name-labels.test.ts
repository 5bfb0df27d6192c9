import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestLabels, labelCount, mayEnd, mayFollow, mayStart } from '../../../src/language/neural/name-labels';

const COUNT = labelCount(2);

const isWellFormed = (labels: ArrayLike<number>): boolean => {
  const list = Array.from(labels);
  return (
    mayStart(list[0]!) && mayEnd(list.at(-1)!) && list.every((label, at) => at === 0 || mayFollow(list[at - 1]!, label))
  );
};

const total = (labels: readonly number[], scores: Float32Array): number =>
  labels.reduce((sum, label, at) => sum + scores[at * COUNT + label]!, 0);

/** Every row of labels of a length. */
const rows = (length: number): readonly (readonly number[])[] =>
  length === 0 ? [[]] : rows(length - 1).flatMap((row) => Array.from({ length: COUNT }, (_, label) => [...row, label]));

test('the best labels are well-formed, and no well-formed labels are better', () => {
  const scored = fc
    .integer({ min: 1, max: 3 })
    .chain((length) =>
      fc.array(fc.integer({ min: -40, max: 40 }), { minLength: length * COUNT, maxLength: length * COUNT }),
    );
  fc.assert(
    fc.property(scored, (numbers) => {
      const scores = Float32Array.from(numbers);
      const found = [...bestLabels(scores, COUNT)];
      const best = Math.max(
        ...rows(found.length)
          .filter(isWellFormed)
          .map((row) => total(row, scores)),
      );
      expect(isWellFormed(found)).toBe(true);
      expect(total(found, scores)).toBe(best);
    }),
    { seed: 3, numRuns: 60 },
  );
});
