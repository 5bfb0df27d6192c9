import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '../../src/export/page';
import { visibleOf } from '../../viewer/src/filters';
import { NO_FILTERS } from '../../viewer/src/state';
import type { Window } from '../../viewer/src/state';
import { stepped, timelineOf, unitFor, windowWords } from '../../viewer/src/timeline';
import { loaded } from './dataset';

const { data } = loaded();
const timeline = timelineOf(data, visibleOf(data, NO_FILTERS), NO_FILTERS);
const window = (from: string, to = from): Window => [dayOf(from), dayOf(to)];

describe('the timeline', () => {
  test('counts by day and class: cooperation, conflict, neither', () => {
    expect(timeline.unit).toBe('day');
    expect(timeline.bins.map((bin) => bin.counts.reduce((sum, count) => sum + count, 0))).toEqual([
      8, 0, 3, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 6,
    ]);
    expect(timeline.bins[0]!.counts).toEqual([3, 2, 3]);
  });

  test.each([
    [1, 'day'],
    [62, 'day'],
    [63, 'week'],
    [430, 'week'],
    [431, 'month'],
    [9000, 'year'],
  ])('%i days are shown by %s', (days, unit) => {
    expect(unitFor(days)).toBe(unit);
  });

  test.each<[string, Window | null, number, Window]>([
    ['begins at the first day', null, 1, window('2024-03-04')],
    ['or at the last', null, -1, window('2024-03-19')],
    ['steps on', window('2024-03-04', '2024-03-06'), 1, window('2024-03-05', '2024-03-07')],
    ['stays inside', window('2024-03-19'), 1, window('2024-03-19')],
  ])('%s', (_, from, steps, to) => {
    expect(stepped(timeline, from, steps)).toEqual(to);
  });

  test('says its window', () => {
    expect(windowWords(window('2024-03-04'))).toBe('4 Mar 2024');
    expect(windowWords(window('2024-03-04', '2024-04-01'))).toBe('4 Mar 2024 – 1 Apr 2024');
  });

  test('days and dates are each other’s inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => dayOf(isoOf(day)) === day),
      { seed: 1 },
    );
  });
});
