import { describe, expect, test } from 'vitest';
import { labelOf } from '../../viewer/src/data/dataset';
import { visibleOf } from '../../viewer/src/filters';
import { relationWords, searchIndexOf } from '../../viewer/src/search';
import { sentenceSearchOf } from '../../viewer/src/sentences';
import { NO_FILTERS } from '../../viewer/src/state';
import { loaded } from './dataset';
import { sampleGraph } from './sample';

const graph = sampleGraph();
graph.setNodeAttribute('norholm', 'aliases', ['Norholm', 'Belmar']);
graph.setNodeAttribute('petra-solano', 'label', 'Petra Solaño');
const { data, texts } = loaded(graph);
const visible = visibleOf(data, NO_FILTERS);
const index = searchIndexOf(data);
const said = (query: string): string[] =>
  index
    .find(query, visible)
    .map((hit) => (hit.kind === 'entity' ? labelOf(data, hit.node) : relationWords(data, hit.edge)));

describe('the search box finds', () => {
  test.each([
    ['varg', ['Elena Varga']],
    ['solano', ['Petra Solaño']],
    ['SOLAÑO', ['Petra Solaño']],
    ['lindqist', ['Tomas Lindqvist']],
    ['compact', ['Northern Compact']],
    ['belmar', ['Belmar', 'Norholm']],
    ['belm', ['Belmar', 'Norholm']],
    ['warned lindqvist', ['Elena Varga warned Tomas Lindqvist']],
    ['varga spoke', ['Elena Varga spoke with Jonas Adeyemi']],
    ['roth solano', ['Ida Roth met with Petra Solaño']],
    ['', []],
    ['   ', []],
    ['zzzz', []],
  ])('%j: %j', (query, expected) => {
    expect(said(query)).toEqual(expected);
  });

  test('a predicate alone: its strongest relations', () => {
    expect(said('warned')).toEqual(['Elena Varga warned Tomas Lindqvist']);
  });

  test('a sentence by its words, once however many relations it proves', () => {
    const find = sentenceSearchOf(data, texts).find;
    expect(find('telephone adeyemi').map((hit) => hit.text)).toEqual([
      'Elena Varga spoke by telephone with Jonas Adeyemi late on Tuesday.',
    ]);
    expect(find('dockers united petra')).toHaveLength(1);
    expect(find('')).toEqual([]);
  });

  test.each(['"', '\\', '(((', '*', 'a'.repeat(10_000), '__proto__', 'constructor', '\u202e', '😀'])(
    'nothing to fear in %j',
    (query) => {
      expect(() => said(query)).not.toThrow();
    },
  );
});
