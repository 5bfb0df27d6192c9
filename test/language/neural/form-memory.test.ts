import { describe, expect, it } from 'vitest';
import { FormMemory } from '../../../src/language/neural/form-memory';
import { Workspace, type Matrix } from '../../../src/language/neural/kernels/workspace';

const WIDTH = 4;
const numberOf = (form: string): number => Number(form.slice(1));

/** Rows that say which form they belong to. */
const rowsFor = (space: Workspace, forms: readonly string[]): Matrix => {
  const matrix = space.reserve(forms.length, WIDTH);
  forms.forEach((form, i) => matrix.data.fill(numberOf(form), i * WIDTH, (i + 1) * WIDTH));
  return matrix;
};

const reader = () => {
  const space = new Workspace(8 << 20);
  const memory = new FormMemory(space, { own: WIDTH, gates: WIDTH, vectors: WIDTH, beside: WIDTH });
  const read = (forms: readonly string[]): { readonly unknown: number; readonly rows: readonly number[] } => {
    const unknown = memory.unknownOf(forms);
    const rows = rowsFor(space, unknown);
    memory.keep(unknown, { own: rows, gates: rows, vectors: rows, beside: rows });
    const places = memory.placesOf(forms).data;
    return { unknown: unknown.length, rows: [...places].map((place) => memory.rows.gates.data[place * WIDTH]!) };
  };
  return { read };
};

const forms = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `w${first + i}`);

describe('forms are remembered with their rows', () => {
  it('works out a form once, however often a batch has it', () => {
    const { read } = reader();
    expect(read(['w1', 'w2', 'w1'])).toEqual({ unknown: 2, rows: [1, 2, 1] });
    expect(read(['w2', 'w3'])).toEqual({ unknown: 1, rows: [2, 3] });
  });

  it('keeps what was met again when it is full, and gives every form its own rows', () => {
    const { read } = reader();
    read(forms(0, 500));
    read(forms(100, 50));
    for (let batch = 1; batch < 40; batch++) {
      const asked = forms(batch * 500, 500);
      expect(read(asked).rows).toEqual(asked.map(numberOf));
      read(forms(100, 50));
    }
    expect(read(forms(100, 50)).unknown).toBe(0);
    expect(read(forms(0, 100)).unknown).toBe(100);
  });

  it('starts afresh when everything in it was met again', () => {
    const { read } = reader();
    for (const from of [0, 0, 4000, 4000, 8000]) {
      const asked = forms(from, 4000);
      expect(read(asked).rows).toEqual(asked.map(numberOf));
    }
  });
});
