import { describe, expect, it } from 'vitest';
import { packTensors, unpackTensors } from '../../../src/language/neural/tensors';

const file = {
  matrices: new Map([
    ['small', { rows: 2, columns: 2, data: Float32Array.of(1, 100, -0.5, 50) }],
    ['zeros', { rows: 1, columns: 3, data: new Float32Array(3) }],
  ]),
  lists: { words: ['naïve', '', '漢字'] },
  facts: { source: 'made by hand', words: 3 },
};

describe('packTensors and unpackTensors', () => {
  const packed = packTensors(file);
  const found = unpackTensors(packed);

  it('give back names, lists and facts', () => {
    expect([...found.matrices.keys()]).toEqual(['small', 'zeros']);
    expect(found).toMatchObject({ lists: file.lists, facts: file.facts });
  });

  it('give back each number to within half a step of its column', () => {
    const { data } = found.matrices.get('small')!;
    [1, 100, -0.5, 50].forEach((value, i) =>
      expect(Math.abs(data[i]! - value)).toBeLessThanOrEqual([1, 100][i % 2]! / 254 + 1e-6),
    );
  });

  it('give the same bytes again', () => {
    expect(Buffer.from(packTensors(file)).equals(Buffer.from(packed))).toBe(true);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a cut header', packed.subarray(0, 20)],
    ['cut numbers', packed.subarray(0, packed.length - 1)],
    ['another format', Buffer.concat([Buffer.of(13, 0, 0, 0), Buffer.from('{"format":""}')])],
  ])('refuse %s', (_, bytes) => {
    expect(() => unpackTensors(bytes)).toThrow(/unpackTensors/);
  });
});
