/** The parts of the name tagger: labels, sequences against brute force, stored tables, clustering. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { BEFORE, LABEL_COUNT, labelOf, mayEnd, mayFollow, mayStart, spansOf } from '../../src/mentions/tagger/labels';
import { bestLabels, sumsOf, type Scores } from '../../src/mentions/tagger/lattice';
import { readSections, writeSections } from '../../src/mentions/tagger/sections';
import { activeRuns } from '../../src/mentions/tagger/tagger';
import { kindOf, shapeOf } from '../../src/mentions/tagger/words';
import { cluster } from '../../src/mentions/training/k-means';

const scoresOf = (length: number, seed: number): Scores => {
  const value = (at: number): number => Math.sin(at * 12.9898 + seed) * 3;
  return {
    length,
    emissions: Float64Array.from({ length: length * LABEL_COUNT }, (_, at) => value(at)),
    steps: Float64Array.from({ length: LABEL_COUNT ** 2 }, (_, at) => value(at + 1000)),
  };
};

/** Every well-formed sequence with its score. */
const everySequence = ({
  length,
  emissions,
  steps,
}: Scores): readonly { labels: readonly number[]; score: number }[] => {
  const labels = Array.from({ length: LABEL_COUNT }, (_, label) => label);
  const at = (place: number, label: number): number => emissions[place * LABEL_COUNT + label] ?? 0;
  let open = labels.filter(mayStart).map((label) => ({ labels: [label], score: at(0, label) }));
  for (let place = 1; place < length; place++)
    open = open.flatMap((before) => {
      const last = before.labels.at(-1) ?? 0;
      return labels
        .filter((label) => mayFollow(last, label))
        .map((label) => ({
          labels: [...before.labels, label],
          score: before.score + (steps[last * LABEL_COUNT + label] ?? 0) + at(place, label),
        }));
    });
  return open.filter((one) => mayEnd(one.labels.at(-1) ?? 0));
};

describe('labels', () => {
  it('close what they open', () => {
    expect(mayFollow(labelOf('person', 'begin'), labelOf('person', 'last'))).toBe(true);
    expect(mayFollow(labelOf('person', 'begin'), labelOf('place', 'last'))).toBe(false);
    expect(mayFollow(labelOf('person', 'begin'), 0)).toBe(false);
    expect(BEFORE[0]).toContain(0);
  });

  it('give spans', () => {
    const labels = [0, labelOf('person', 'begin'), labelOf('person', 'last'), labelOf('place', 'unit')];
    expect(spansOf(labels)).toEqual([
      { first: 1, last: 3, type: 'person' },
      { first: 3, last: 4, type: 'place' },
    ]);
  });
});

describe('lattice', () => {
  test.each([1, 2, 3])('finds the best of all sequences of %i words', (length) => {
    for (let seed = 0; seed < 5; seed++) {
      const scores = scoresOf(length, seed);
      const best = everySequence(scores).reduce((a, b) => (b.score > a.score ? b : a));
      expect([...bestLabels(scores)]).toEqual(best.labels);
    }
  });

  test.each([1, 2, 3])('adds up all sequences of %i words', (length) => {
    const scores = scoresOf(length, 7);
    const sum = everySequence(scores).reduce((total, { score }) => total + Math.exp(score), 0);
    expect(sumsOf(scores).total).toBeCloseTo(Math.log(sum), 8);
  });
});

describe('sections', () => {
  const bytes = writeSections('TESTTAB1', {
    numbers: Int32Array.of(1, -2, 3),
    small: Int8Array.of(-5),
    real: Float32Array.of(0.5),
  });

  it('come back as they were', () => {
    const sections = readSections(bytes, 'TESTTAB1');
    expect([...sections.int32('numbers')]).toEqual([1, -2, 3]);
    expect([...sections.int8('small')]).toEqual([-5]);
    expect([...sections.float32('real')]).toEqual([0.5]);
  });

  it('of another version are refused', () => {
    expect(() => readSections(bytes, 'TESTTAB2')).toThrow('train it again');
  });

  it('that are damaged are refused, whichever byte it is', () => {
    const property = fc.property(fc.integer({ min: 8, max: bytes.length - 1 }), (at) => {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(() => readSections(damaged, 'TESTTAB1')).toThrow('damaged');
    });
    fc.assert(property, { seed: 4, numRuns: 50 });
  });
});

describe('words', () => {
  test.each([
    ['McDonald', 'XxXxx', 'mixed'],
    ['U.S.', 'X.X.', 'upper'],
    ['2024', 'dd', 'digit'],
    ['Paris', 'Xxx', 'capital'],
    ['of', 'xx', 'lower'],
    ['’s', '’x', 'lower'],
    ['—', '—', 'mark'],
  ])('%s has the shape %s and is %s', (word, shape, kind) => {
    expect(shapeOf(word)).toBe(shape);
    expect(kindOf(word)).toBe(kind);
  });
});

describe('activeRuns', () => {
  it('cuts a run of a thousand', () => {
    const runs = activeRuns(new Uint8Array(1000).fill(1));
    expect(runs.every(([first, last]) => last - first <= 200)).toBe(true);
    expect(runs.at(-1)?.[1]).toBe(1000);
  });
});

describe('cluster', () => {
  it('puts what points the same way together, the same way each time', () => {
    const rows = Float32Array.of(1, 0, 0.98, 0.199, 0, 1, 0.199, 0.98);
    const once = cluster({ rows, dimensions: 2 }, 2, 5, 'seed');
    expect(once.of[0]).toBe(once.of[1]);
    expect(once.of[2]).toBe(once.of[3]);
    expect(once.of[0]).not.toBe(once.of[2]);
    expect(cluster({ rows, dimensions: 2 }, 2, 5, 'seed')).toEqual(once);
  });
});
