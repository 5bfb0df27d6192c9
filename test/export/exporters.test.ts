import { MultiDirectedGraph, MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { EXPORTERS, gexfExporter, jsonExporter, type Exporter } from '../../src/export';
import { toGraph } from '../../src/graph';
import { entityId, type Entity } from '../../src/model';
import { ANA, ENTITIES, RELATIONS, sampleGraph } from '../support/sample-graph';

const textOf = (exporter: Exporter, graph = sampleGraph()): string => [...exporter.write(graph)].join('');

const HOSTILE = [
  '<script>alert(1)</script>',
  '"]]>&amp;',
  'a\u0000b\u0008c',
  '\ud800lone',
  '\u202egnihton',
  '__proto__',
  '=1+1',
  "'; DROP",
  'é'.repeat(10_000),
  ' \n\t ',
];
const hostileGraph = () => {
  const entities: readonly Entity[] = HOSTILE.map((name) => ({
    id: entityId('person', name),
    type: 'person',
    name,
    aliases: [{ form: name, count: 1 }],
  }));
  return toGraph(entities, [], []);
};

describe.each(EXPORTERS.map((exporter) => [exporter.format, exporter] as const))('%s', (_, exporter) => {
  it('writes the same bytes every time', () => {
    expect(textOf(exporter)).toBe(textOf(exporter));
  });

  it('names every entity and predicate', () => {
    const text = textOf(exporter);
    for (const { predicate } of RELATIONS) expect(text).toContain(predicate);
    expect(text).toContain('Ana Duarte');
  });

  it('writes an empty graph', () => {
    expect(textOf(exporter, toGraph([], [], [])).length).toBeGreaterThan(0);
  });

  it('survives hostile names', () => {
    expect(textOf(exporter, hostileGraph()).length).toBeGreaterThan(0);
  });
});

describe('JSON', () => {
  it('is read back equal by graphology', () => {
    const graph = MultiDirectedGraph.from(JSON.parse(textOf(jsonExporter)));
    expect(graph.export()).toEqual(sampleGraph().export());
  });
});

describe('GEXF', () => {
  const read = (text: string) => gexf.parse(MultiDirectedGraph, text);

  it('is well-formed, with hostile names too', () => {
    expect(XMLValidator.validate(textOf(gexfExporter))).toBe(true);
    expect(XMLValidator.validate(textOf(gexfExporter, hostileGraph()))).toBe(true);
    expect(textOf(gexfExporter, hostileGraph())).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  it('is read back by graphology-gexf with nodes, edges, types, colours, sizes and positions', () => {
    const graph = read(textOf(gexfExporter));
    expect(graph.order).toBe(ENTITIES.length);
    expect(graph.size).toBe(RELATIONS.length);
    const sample = sampleGraph();
    sample.forEachNode((node, { label, type, x, y, mentions, importance }) => {
      expect(graph.getNodeAttributes(node)).toMatchObject({
        label,
        type,
        x,
        y,
        mentions,
        importance,
        color: expect.stringMatching(/^rgb\(/),
        size: expect.any(Number),
      });
    });
    sample.forEachEdge((edge, { predicate, modality, negated, weight }, source, target) => {
      expect(graph.getEdgeAttributes(edge)).toMatchObject({ predicate, modality, negated, weight });
      expect(graph.extremities(edge)).toEqual([source, target]);
    });
  });

  it('keeps hostile names as they are, but for what XML forbids', () => {
    const labels = gexf.parse(MultiGraph, textOf(gexfExporter, hostileGraph())).mapNodes((_, { label }) => label);
    expect(labels).toContain('<script>alert(1)</script>');
    expect(labels).toContain('"]]>&amp;');
    expect(labels).toContain('\ufffdlone');
  });

  it('declares every attribute that it uses, with ids that are there once', () => {
    const text = textOf(gexfExporter);
    const declared = new Set([...text.matchAll(/<attribute id="([^"]+)"/g)].map((m) => m[1]));
    for (const [, used] of text.matchAll(/<attvalue for="([^"]+)"/g)) expect(declared).toContain(used);
    const ids = [...text.matchAll(/<(?:node|edge) id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says when, and in which words', () => {
    const text = textOf(gexfExporter);
    expect(text).toContain('<spell start="2021-03-01" end="2021-03-01"/>');
    expect(
      read(text).findEdge((_, { quotes }) => quotes === 'Ana Duarte met Rui Sousa in Porto on Monday.'),
    ).toBeDefined();
    expect(read(text).getNodeAttribute(ANA.id, 'aliases')).toBe('Ana Duarte | Duarte');
  });
});
