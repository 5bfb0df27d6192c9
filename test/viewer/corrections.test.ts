import { describe, expect, test } from 'vitest';
import { parseCorrections } from '../../src/graph';
import type { Correction } from '../../viewer/src/corrections';
import {
  correcting,
  correctionLines,
  correctionWords,
  redoing,
  rejectedEdges,
  undoing,
} from '../../viewer/src/corrections';
import { visibleOf } from '../../viewer/src/filters';
import { initialState, NO_FILTERS } from '../../viewer/src/state';
import { loaded, nodeOf } from './dataset';

const { data } = loaded();
const [varga, roth] = [nodeOf(data, 'Elena Varga'), nodeOf(data, 'Ida Roth')];

const CORRECTIONS: readonly (readonly [Correction, string])[] = [
  [{ do: 'merge', into: varga, from: roth }, 'Ida Roth is Elena Varga'],
  [{ do: 'rename', node: varga, name: 'Elena M. Varga' }, 'Elena Varga is called Elena M. Varga'],
  [{ do: 'retype', node: varga, type: 'group' }, 'Elena Varga is a group'],
  [
    { do: 'split', node: roth, article: 1, name: 'Another Roth' },
    'Ida Roth is Another Roth in “Norholm denies sending ships towards the strait”',
  ],
  [{ do: 'reject', edge: 0 }, 'Not so: Elena Varga met with Tomas Lindqvist'],
];

describe('corrections made on the page', () => {
  test.each(CORRECTIONS)('%j reads well', (correction, words) => {
    expect(correctionWords(data, correction)).toBe(words);
  });

  test('are lines that a build understands', () => {
    const text = correctionLines(
      data,
      CORRECTIONS.map(([correction]) => correction),
    );
    const { corrections, problems } = parseCorrections('corrections.jsonl', text);
    expect(problems).toEqual([]);
    expect(corrections.map((each) => each.do)).toEqual(['merge', 'rename', 'retype', 'split', 'reject']);
  });

  test('can be undone and redone', () => {
    const start = initialState(data.nodes);
    const once = correcting({ do: 'reject', edge: 0 })(start);
    expect(undoing(once).corrections).toEqual({ done: [], undone: once.corrections.done });
    expect(redoing(undoing(once)).corrections).toEqual(once.corrections);
    expect(undoing(start)).toBe(start);
    expect(redoing(start)).toBe(start);
  });

  test('a rejected relation is out of sight at once', () => {
    const rejected = rejectedEdges({ done: [{ do: 'reject', edge: 0 }], undone: [] });
    expect(visibleOf(data, NO_FILTERS, rejected).counts.edges).toBe(20);
  });
});
