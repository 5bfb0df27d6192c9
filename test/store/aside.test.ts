import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { IN_MEMORY } from '../../src/model';
import { onDisk } from '../../src/store';

const disk = onDisk();
afterAll(() => disk.close());

const thing = fc.record({ words: fc.string({ unit: 'binary' }), n: fc.nat(), list: fc.array(fc.boolean()) });

describe('what a fold lays aside', () => {
  it('comes back from disk as it does from memory: group by group, in the order of arrival', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), thing)), (arrivals) => {
        const [kept, laid] = [IN_MEMORY.groups<unknown>(), disk.groups<unknown>()];
        for (const groups of [kept, laid]) for (const [key, one] of arrivals) groups.add(key, one);
        expect([...laid.each()]).toEqual([...kept.each()]);
      }),
      { seed: 4, numRuns: 40 },
    );
  });

  it('is read back one by one, as often as it is asked for', () => {
    const readers = [1, 2, 3].map((n) => disk.keep({ n }));
    for (const _ of [1, 2]) expect(readers.map((read) => read())).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });
});
