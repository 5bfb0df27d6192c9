import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES } from '../../src/graph/palette';
import { dayOf } from '../../src/export/page';
import { evidencePasses, visibleOf } from '../../viewer/src/filters';
import type { Filters } from '../../viewer/src/state';
import { NO_FILTERS, solo } from '../../viewer/src/state';
import { loaded } from './dataset';
import { syntheticGraph } from './synthetic';

const { data } = loaded();
const counts = (change: Partial<Filters>) => {
  const { nodes, edges, pieces } = visibleOf(data, { ...NO_FILTERS, ...change }).counts;
  return [nodes, edges, pieces];
};
const day = (iso: string): number => dayOf(iso);

describe('what the filters let through: entities, relations, pieces of evidence', () => {
  test.each<[string, Partial<Filters>, readonly number[]]>([
    ['at first only what is asserted', {}, [12, 21, 23]],
    ['every stance', { stances: [0, 1, 2, 3, 4, 5] }, [12, 26, 28]],
    ['only what is planned', { stances: [1] }, [4, 2, 2]],
    ['only what is denied', { stances: [5] }, [2, 1, 1]],
    ['one day', { window: [day('2024-03-06'), day('2024-03-06')] }, [5, 3, 3]],
    ['without people', { hiddenTypes: [ENTITY_TYPES.indexOf('person')] }, [6, 5, 5]],
    ['said at least twice', { minEvidence: 2 }, [2, 2, 4]],
    ['only what articles say themselves', { directOnly: true }, [11, 20, 22]],
    ['one article', { article: 3 }, [6, 6, 6]],
    ['one group', { community: 3 }, [2, 1, 1]],
    ['no stance at all', { stances: [] }, [0, 0, 0]],
  ])('%s', (_, change, expected) => {
    expect(counts(change)).toEqual(expected);
  });

  test('a chip counts as if it were on: hiding people leaves their number', () => {
    const person = ENTITY_TYPES.indexOf('person');
    expect(visibleOf(data, { ...NO_FILTERS, hiddenTypes: [person] }).counts.types[person]).toBe(5);
  });

  test('the same as asking every edge one by one', () => {
    const big = loaded(syntheticGraph({ nodes: 120, edges: 400 }, 'filters')).data;
    const arbitrary = fc.record({
      hiddenTypes: fc.uniqueArray(fc.nat(7)),
      hiddenPredicates: fc.uniqueArray(fc.nat(big.predicates.length - 1)),
      stances: fc.uniqueArray(fc.nat(5)),
      minEvidence: fc.integer({ min: 1, max: 4 }),
      minSources: fc.nat(3),
      community: fc.option(fc.nat(6)),
      article: fc.option(fc.nat(20)),
    });
    const slowly = (edge: number, filters: Filters): number => {
      let weight = 0;
      for (let row = big.evidenceStart[edge]!; row < big.evidenceStart[edge + 1]!; row++) {
        if (evidencePasses(big, filters, row)) weight++;
      }
      const ends = [big.source[edge]!, big.target[edge]!];
      const seen =
        ends.every((node) => !filters.hiddenTypes.includes(big.nodeType[node]!)) &&
        ends.every((node) => filters.community === null || big.community[node] === filters.community) &&
        !filters.hiddenPredicates.includes(big.predicate[edge]!) &&
        filters.stances.includes(big.stance[edge]!) &&
        weight >= Math.max(1, filters.minEvidence) &&
        big.outlets[edge]! >= filters.minSources;
      return seen ? weight : 0;
    };

    fc.assert(
      fc.property(arbitrary, (change) => {
        const filters: Filters = { ...NO_FILTERS, ...change };
        const visible = visibleOf(big, filters);
        for (let edge = 0; edge < big.edges; edge++) expect(visible.edgeWeight[edge]).toBe(slowly(edge, filters));
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

describe('alone and back', () => {
  test.each([
    ['leaves only that one', [0, 1, 2], [], [1], [0, 2]],
    ['a second time brings all back', [0, 1, 2], [0, 2], [1], []],
    ['moves from one to another', [0, 1, 2], [0, 2], [0], [1, 2]],
  ])('%s', (_, all, hidden, only, expected) => {
    expect(solo(all, hidden, only)).toEqual(expected);
  });
});
