import { describe, expect, test } from 'vitest';
import { readWeights, WeightsError, writeWeights } from '../../src/language/weights-file';

const file = (): Uint8Array =>
  writeWeights(
    'tagger',
    { sources: { 'a.conllu': 'ab12' }, scores: { upos: 95.5 } },
    { size: 3 },
    {
      words: new TextEncoder().encode('one\ntwo'),
      numbers: new Uint8Array(Int32Array.of(1, -2, 3).buffer),
    },
  );

const problemOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    return error instanceof WeightsError ? error.problem : 'another error';
  }
  return 'none';
};

describe('weights files', () => {
  test('give back what was written', () => {
    const weights = readWeights('x.bin', file(), 'tagger');
    expect(weights.strings('words')).toEqual(['one', 'two']);
    expect([...weights.int32('numbers')]).toEqual([1, -2, 3]);
    expect(weights.setting('size')).toBe(3);
    expect(weights.header.scores).toEqual({ upos: 95.5 });
    expect(weights.header.sources).toEqual({ 'a.conllu': 'ab12' });
  });

  test('are the same bytes each time', () => {
    expect(Buffer.from(file()).equals(Buffer.from(file()))).toBe(true);
  });

  test('are refused when any byte is changed', () => {
    for (let at = 12; at < file().length; at += 7) {
      const damaged = file();
      damaged[at]! ^= 1;
      expect(problemOf(() => readWeights('x.bin', damaged, 'tagger'))).toBe('damaged');
    }
  });

  test.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 9), 'damaged'],
    ['empty', () => new Uint8Array(0), 'foreign'],
    [
      'something else',
      () => new TextEncoder().encode('{"weights": [1, 2, 3], "name": "not one of ours at all"}'),
      'foreign',
    ],
  ])('are refused when %s', (_, change, problem) => {
    expect(problemOf(() => readWeights('x.bin', change(file()), 'tagger'))).toBe(problem);
  });

  test('are refused when of another version', () => {
    const other = file();
    other[4] = 99;
    expect(problemOf(() => readWeights('x.bin', other, 'tagger'))).toBe('version');
  });

  test('are refused when of another kind', () => {
    expect(problemOf(() => readWeights('x.bin', file(), 'parser'))).toBe('kind');
    expect(() => readWeights('x.bin', file(), 'parser')).toThrow(
      'x.bin holds tagger weights where parser weights are needed.',
    );
  });
});
