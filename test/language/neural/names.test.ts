import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestLabels,
  labelAt,
  labelCount,
  mayEnd,
  mayFollow,
  mayStart,
  spansOf,
} from '../../../src/language/neural/name-labels';
import { NAME_TYPES } from '../../../src/language/neural/names';
import type { NamedSentence } from '../../../src/language/neural/training/names/corpora';
import { allowedLabels } from '../../../src/language/neural/training/names/train';

const COUNT = labelCount(2);

const scores = fc
  .integer({ min: 1, max: 12 })
  .chain((words) => fc.array(fc.integer({ min: -20, max: 20 }), { minLength: words * COUNT, maxLength: words * COUNT }))
  .map((numbers) => Float32Array.from(numbers));

const isWellFormed = (labels: Int32Array): boolean =>
  mayStart(labels[0]!) && mayEnd(labels.at(-1)!) && labels.slice(1).every((label, i) => mayFollow(labels[i]!, label));

/** Every row of labels of this length. */
const allRows = (length: number): readonly Int32Array[] =>
  Array.from({ length: COUNT ** length }, (_, code) =>
    Int32Array.from({ length }, (_unused, i) => Math.floor(code / COUNT ** i) % COUNT),
  );

const total = (all: Float32Array, labels: Int32Array): number =>
  labels.reduce((sum, label, i) => sum + all[i * COUNT + label]!, 0);

describe('bestLabels', () => {
  it('are well formed, whatever the scores', () => {
    fc.assert(
      fc.property(scores, (all) => isWellFormed(bestLabels(all, COUNT))),
      { seed: 11, numRuns: 200 },
    );
  });

  it('score as high as the best of all well-formed rows', () => {
    const rows = allRows(3).filter(isWellFormed);
    const short = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3 * COUNT, maxLength: 3 * COUNT });
    const best = (numbers: number[]): void => {
      const all = Float32Array.from(numbers);
      expect(total(all, bestLabels(all, COUNT))).toBe(Math.max(...rows.map((labels) => total(all, labels))));
    };
    fc.assert(fc.property(short, best), { seed: 12, numRuns: 50 });
  });
});

describe('labels and spans', () => {
  it.each([
    [[{ first: 0, last: 1, type: 0 }]],
    [[{ first: 1, last: 4, type: 1 }]],
    [
      [
        { first: 0, last: 2, type: 1 },
        { first: 2, last: 3, type: 1 },
      ],
    ],
    [[]],
  ])('%j go there and back', (spans) => {
    const labels = new Int32Array(5);
    for (const span of spans) for (let at = span.first; at < span.last; at++) labels[at] = labelAt(span, at);
    expect(spansOf(labels)).toEqual(spans);
  });
});

describe('allowedLabels', () => {
  const sentence = (change: Partial<NamedSentence>): NamedSentence => ({
    forms: ['Ms', 'Okoro', 'spoke'],
    names: [{ first: 1, last: 2, types: ['person'] }],
    unmarked: [],
    ...change,
  });

  it('allow one label where everything is marked', () => {
    expect([...allowedLabels(sentence({}))]).toEqual([1, 1 << 4, 1]);
  });

  it('allow any label of a type that is not marked', () => {
    const [word] = allowedLabels(sentence({ unmarked: ['other'] }));
    expect(word).toBe(1 | (15 << (1 + 4 * NAME_TYPES.indexOf('other'))));
  });

  it('allow each type that the annotation leaves open', () => {
    const types = ['event', 'other'] as const;
    const [, word] = allowedLabels(sentence({ names: [{ first: 1, last: 2, types }] }));
    expect(word).toBe((1 << (4 + 4 * 3)) | (1 << (4 + 4 * 4)));
  });
});
