import { describe, expect, it } from 'vitest';
import { surfacesByKey, type Automaton, type Beginning } from '../../src/knowledge/automaton';
import { bakedTables, bakedText } from '../../src/knowledge/baked';
import { SortedLines } from '../../src/knowledge/sorted-lines';
import { readTables, tablesOf } from '../../src/knowledge/tables';

const beginningIn = ({ begin }: Automaton, name: string): Beginning | undefined => {
  const [first = '', ...others] = name.split(' ');
  return others.reduce((beginning, key) => beginning?.longer(key), begin(first));
};

describe('baked tables', () => {
  const { catalogue, tenures } = readTables();
  const [made, baked] = [tablesOf(catalogue, tenures), bakedTables(bakedText(catalogue, tenures))];

  it('hold every name with its surfaces, in their order', () => {
    for (const key of surfacesByKey(catalogue.surfaces).keys()) {
      const expected = beginningIn(made.automaton, key);
      expect(expected, key).toBeDefined();
      expect(beginningIn(baked.automaton, key)?.surfaces).toEqual(expected?.surfaces);
    }
  });

  it.each(['', 'no such name', 'bank of no', '\uffff'])('hold no %j', (name) => {
    expect(beginningIn(baked.automaton, name)).toBeUndefined();
  });

  it('hold every entry once, its adjective, and all tenures', () => {
    for (const [id, entry] of catalogue.entries) {
      expect(baked.entry(id)).toEqual(entry);
      expect(baked.entry(id)).toBe(baked.entry(id));
      expect(baked.adjective(id)).toBe(made.adjective(id));
    }
    expect(baked.tenures()).toEqual(tenures);
  });
});

describe('sorted lines', () => {
  const words = ['', 'a', 'a b', 'ab', 'b', 'Ü'];
  it.each(words.map((word, row) => [word, row] as const))('find %j', (word, row) => {
    const lines = new SortedLines(words.join('\n'));
    expect([lines.rowOf(word), lines.at(row)]).toEqual([row, word]);
  });

  it.each(['A', 'aa', 'z', 'Üb'])('do not find %j', (word) => {
    expect(new SortedLines(words.join('\n')).rowOf(word)).toBe(-1);
  });
});
