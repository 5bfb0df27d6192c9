import { XMLValidator } from 'fast-xml-parser';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { parse } from 'csv-parse/sync';
import { describe, expect, test, vi } from 'vitest';
import { visibleOf } from '../../viewer/src/filters';
import { csvOf } from '../../viewer/src/exporters/csv';
import { exportedOf, filterWords } from '../../viewer/src/exporters/exported';
import { gexfOf } from '../../viewer/src/exporters/gexf';
import { graphmlOf } from '../../viewer/src/exporters/graphml';
import { jsonldOf } from '../../viewer/src/exporters/jsonld';
import { svgOf } from '../../viewer/src/exporters/svg';
import type { Scene } from '../../viewer/src/scene';
import { initialState, NO_FILTERS } from '../../viewer/src/state';
import { tableOf } from '../../viewer/src/tables';
import { NOTHING_EXTRA, viewOf } from '../../viewer/src/view';
import { loaded } from './dataset';
import { sampleGraph } from './sample';

/** The browser's build of the library wants a DOMParser at once; its writer is the same. */
vi.mock('graphology-gexf/browser', () => import('graphology-gexf'));

const AWKWARD = 'A <b> & "c" \u0001\ud800 \u202e=1';

const awkward = () => {
  const graph = sampleGraph();
  graph.setNodeAttribute('elena-varga', 'label', AWKWARD);
  return loaded(graph);
};
const { data, texts } = awkward();
const scene: Scene = viewOf(data).scene(initialState(data.nodes), false, NOTHING_EXTRA);

describe('files from the page', () => {
  test('GEXF is read back with every entity and relation', () => {
    const graph = gexf.parse(MultiDirectedGraph, gexfOf(exportedOf(scene, 'all')), { addMissingNodes: false });
    expect([graph.order, graph.size]).toEqual([12, 26]);
    expect(graph.getNodeAttribute('tomas-lindqvist', 'label')).toBe('Tomas Lindqvist');
  });

  test('GraphML of the view leaves out what is not seen', () => {
    const graph = graphml.parse(MultiDirectedGraph, graphmlOf(exportedOf(scene, 'view')));
    expect([graph.order, graph.size]).toEqual([12, 21]);
    expect(graph.getNodeAttribute('elena-varga', 'label')).toBe('A <b> & "c"  \u202e=1');
  });

  test('SVG is sound XML without script or style', () => {
    const picture = svgOf(scene);
    expect(XMLValidator.validate(picture)).toBe(true);
    expect(picture).not.toMatch(/<script|<style|style=|javascript:/);
    expect(picture.match(/data-entity/g)).toHaveLength(12);
    expect(picture).toContain('Newsgraph: 12 entities, 18 lines · 2024-03-04 to 2024-03-19 · asserted');
  });

  test('JSON-LD names every statement', () => {
    const parsed = JSON.parse(jsonldOf(exportedOf(scene, 'view'))) as { '@graph': readonly object[] };
    expect(parsed['@graph']).toHaveLength(33);
  });

  test('CSV is read back; a name that looks like a formula stays text', () => {
    const graph = sampleGraph();
    graph.setNodeAttribute('ida-roth', 'label', '=HYPERLINK("x"),\n');
    const source = loaded(graph);
    const visible = visibleOf(source.data, NO_FILTERS);
    const table = tableOf(
      { data: source.data, visible, filters: NO_FILTERS, texts: () => source.texts },
      'entities',
      null,
    );
    const rows = parse(csvOf(table)) as string[][];
    expect(rows).toHaveLength(13);
    expect(rows.map((row) => row[0])).toContain('\'=HYPERLINK("x"),\n');
  });

  test('the table holds the sentence behind every relation, sorted as asked', () => {
    const visible = visibleOf(data, NO_FILTERS);
    const source = { data, visible, filters: NO_FILTERS, texts: () => texts };
    const table = tableOf(source, 'evidence', { column: 'Date', descending: true });
    expect(table.rows).toHaveLength(23);
    expect(table.rows[0]!.cells[0]).toBe('2024-03-19');
    expect(tableOf(source, 'relations', null).rows[0]!.cells.slice(1, 3)).toEqual(['met with', 'Tomas Lindqvist']);
  });

  test('a caption says the filters', () => {
    expect(filterWords(data, { ...NO_FILTERS, stances: [1], hiddenTypes: [0], minEvidence: 2, directOnly: true })).toBe(
      'planned · without person · at least 2 pieces of evidence · only what articles say themselves',
    );
  });
});
