import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CORRECTIONS } from '../../viewer/src/corrections';
import type { Place, ViewState } from '../../viewer/src/state';
import { initialState } from '../../viewer/src/state';
import { hashOf, namesOf, stateFrom } from '../../viewer/src/url';
import { loaded } from './dataset';

const { data } = loaded();
const names = namesOf(data);
const node = fc.nat(data.nodes - 1);
const two = fc.uniqueArray(node, { minLength: 2, maxLength: 2 });

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>({ at: 'overview' }, { at: 'articles' }, { at: 'changes' }, { at: 'about' }),
  node.map((row): Place => ({ at: 'entity', node: row })),
  fc.nat(data.edges - 1).map((edge): Place => ({ at: 'relation', pair: data.pairs.of[edge]!, edge })),
  fc.nat(data.pairs.count - 1).map((pair): Place => ({ at: 'relation', pair, edge: null })),
  fc.nat(data.pieces - 1).map((row): Place => ({ at: 'article', article: data.evidenceArticle[row]!, evidence: row })),
  two.map(([a, b]): Place => ({ at: 'compare', one: a!, two: b! })),
  two.map(([a, b]): Place => ({ at: 'path', from: a!, to: b! })),
);

const rising = (most: number) => fc.uniqueArray(fc.nat(most)).map((list) => [...list].sort((a, b) => a - b));

const view: fc.Arbitrary<ViewState> = fc.record({
  place,
  filters: fc.record({
    hiddenTypes: rising(7),
    hiddenPredicates: rising(data.predicates.length - 1),
    stances: rising(5).filter((list) => list.length > 0),
    window: fc.option(fc.tuple(fc.nat(9000), fc.nat(900)).map(([from, days]) => [from, from + days] as const)),
    minEvidence: fc.integer({ min: 1, max: 10 }),
    minSources: fc.nat(5),
    directOnly: fc.boolean(),
    community: fc.option(fc.nat(5)),
    article: fc.option(fc.nat(3)),
  }),
  focus: fc.option(fc.record({ node, hops: fc.constantFrom(1 as const, 2 as const, 3 as const), hide: fc.boolean() })),
  limit: fc.integer({ min: 1, max: data.nodes }),
  look: fc.record({
    theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
    size: fc.constantFrom('importance' as const, 'degree' as const, 'evidence' as const, 'betweenness' as const),
    colour: fc.constantFrom('type' as const, 'community' as const, 'first' as const),
  }),
  camera: fc.option(
    fc.record({ x: fc.constantFrom(0.5, 0.25), y: fc.constantFrom(0.1, 0.7), ratio: fc.constantFrom(0.3, 2) }),
  ),
  table: fc.option(fc.constantFrom('entities' as const, 'relations' as const, 'evidence' as const)),
  sort: fc.constant(null),
  since: fc.option(fc.nat(20_000)),
  older: fc.constant(null),
  corrections: fc.constant(NO_CORRECTIONS),
  hover: fc.constant(null),
});

describe('a view as a link', () => {
  test('the first view needs no words', () => {
    expect(hashOf(data, initialState(data.nodes))).toBe('');
  });

  test('reads like what it shows', () => {
    const state: ViewState = { ...initialState(data.nodes), place: { at: 'entity', node: 0 }, since: 19_790 };
    expect(hashOf(data, state)).toBe('at=entity+elena-varga&since=2024-03-08');
  });

  test('comes back the same', () => {
    fc.assert(
      fc.property(view, (state) => {
        expect(stateFrom(data, names, hashOf(data, state))).toEqual(state);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test('no address breaks the page', () => {
    const parts = ['at', 'without', 'not', 'stance', 'from', 'focus', 'show', 'camera', 'group', 'only', 'since'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...parts), fc.string()), fc.string(), (query, noise) => {
        const state = stateFrom(data, names, `#${new URLSearchParams(query).toString()}&${noise}`);
        expect(() => hashOf(data, state)).not.toThrow();
      }),
      { seed: 6, numRuns: 300 },
    );
    expect(stateFrom(data, names, '#at=entity+__proto__&focus=constructor+9').place).toEqual({ at: 'overview' });
  });
});
