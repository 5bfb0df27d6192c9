import { parse as parseDot } from '@ts-graphviz/ast';
import { Model } from '@alephdata/followthemoney';
import ftmModel from '@alephdata/followthemoney/dist/defaultModel.json';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { Parser as QuadParser } from 'n3';
import { describe, expect, it } from 'vitest';
import { EXPORTERS, type Exporter } from '../../src/export';
import { toGraph, type NewsGraph } from '../../src/graph';
import { entityId, relationId, type Entity, type Relation } from '../../src/model';
import { ANA, ARTICLES, CATALOGUE, ENTITIES, RELATIONS, sampleGraph } from '../support/sample-graph';

const exporter = (format: string): Exporter => EXPORTERS.find((e) => e.format === format)!;
const textOf = (format: string, graph: NewsGraph = sampleGraph()): string =>
  [...exporter(format).write(graph)].join('');
const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const HOSTILE = [
  '<script>alert(1)</script>',
  '"]]>&amp;',
  'a\u0000b\u0008c',
  '\ud800lone',
  '\u202egnihton',
  '__proto__',
  '=cmd()',
  "'); MATCH (n) DETACH DELETE n; //",
  '\\" . <urn:x> <urn:y> <urn:z',
  'tab\tnew\nline\r',
  'é'.repeat(10_000),
  ' ',
];
const hostileEntities: readonly Entity[] = HOSTILE.map((name) => ({
  id: entityId('person', name),
  type: 'person',
  name,
  aliases: [{ form: name, count: 1 }],
}));
const hostileRelations: readonly Relation[] = RELATIONS.slice(0, 1).flatMap((relation) =>
  hostileEntities.slice(1).map(({ id }, i) => ({
    ...relation,
    id: relationId([id, String(i)]),
    subject: hostileEntities[0]!.id,
    object: id,
    role: HOSTILE[i]!,
  })),
);
const hostileGraph = (): NewsGraph => toGraph(hostileEntities, hostileRelations, ARTICLES, CATALOGUE);

interface Counts {
  readonly nodes?: number;
  readonly edges?: number;
}
type ReadBack = (text: string) => Counts | Promise<Counts>;

const rows = (text: string): readonly Record<string, string>[] => parseCsv(text, { columns: true });
const graphCounts = ({ order, size }: { order: number; size: number }): Counts => ({ nodes: order, edges: size });

const quadCounts = (nquads: string): Counts => {
  const quads = new QuadParser({ format: 'N-Quads' }).parse(nquads);
  const typed = (type: RegExp): number =>
    quads.filter(({ predicate, object }) => predicate.value.endsWith('#type') && type.test(object.value)).length;
  return {
    nodes: typed(/schema\.org\/(?:Person|Organization|Country|Place|Event|Product)$|Group$/),
    edges: typed(/:Relation$/),
  };
};

/** RDF dataset canonicalisation (W3C, RDFC-1.0), of a JSON-LD document or of N-Quads. */
const canonical = async (input: object | string): Promise<string> => {
  const inputFormat = typeof input === 'string' ? { inputFormat: 'application/n-quads' as const } : {};
  const options = { algorithm: 'URDNA2015', format: 'application/n-quads', ...inputFormat } as const;
  return String(await jsonld.canonize(input as Parameters<typeof jsonld.canonize>[0], options));
};

const ftmCounts = (text: string): Counts => {
  const model = new Model(ftmModel);
  const entities = lines(text).map((line) => model.getEntity(line as Parameters<Model['getEntity']>[0]));
  const edges = entities.filter(({ schema }) => schema.edge !== undefined && schema.edge !== null);
  const articles = entities.filter(({ schema }) => schema.name === 'Article');
  return { nodes: entities.length - edges.length - articles.length, edges: edges.length };
};

const dotCounts = (text: string): Counts => {
  const statements = parseDot(text).children[0]!.children;
  return {
    nodes: statements.filter(({ type }) => type === 'Node').length,
    edges: statements.filter(({ type }) => type === 'Edge').length,
  };
};

const svgCounts = (text: string): Counts => {
  expect(XMLValidator.validate(text)).toBe(true);
  const { svg } = new XMLParser({ isArray: (name) => name === 'line' }).parse(text) as { svg: { line?: unknown[] } };
  return { edges: svg.line?.length ?? 0 };
};

const cypherCounts = (text: string): Counts => ({
  nodes: text.split('\n').filter((line) => line.startsWith('MERGE (n:Entity')).length,
  edges: text.split('\n').filter((line) => line.startsWith('MATCH (a:Entity')).length,
});

/** Each format is read back by a reader that others wrote, where there is one. */
const READERS: Readonly<Record<string, ReadBack>> = {
  json: (text) => graphCounts(MultiDirectedGraph.from(JSON.parse(text))),
  gexf: (text) => graphCounts(gexf.parse(text.includes('<edge ') ? MultiDirectedGraph : MultiGraph, text)),
  graphml: (text) => graphCounts(graphml.parse(MultiDirectedGraph, text)),
  'csv-nodes': (text) => ({ nodes: rows(text).length }),
  'csv-edges': (text) => ({ edges: rows(text).length }),
  'csv-evidence': (text) => ({ edges: new Set(rows(text).map((row) => row['relation'])).size }),
  'neo4j-nodes': (text) => ({ nodes: rows(text).length }),
  'neo4j-relationships': (text) => ({ edges: rows(text).length }),
  cypher: cypherCounts,
  jsonld: async (text) => quadCounts(await canonical(JSON.parse(text))),
  nquads: quadCounts,
  events: (text) => ({ edges: new Set(lines(text).map((event) => (event as { id: string }).id.slice(0, 18))).size }),
  'events-tsv': (text) => ({ edges: parseCsv(text, { columns: true, delimiter: '\t', quote: false }).length }),
  ftm: ftmCounts,
  dot: dotCounts,
  svg: svgCounts,
};

/** Coded events leave standing facts out. */
const edgesIn = (format: string, graph: NewsGraph): number =>
  format.startsWith('events') ? graph.filterEdges((_, { predicate }) => predicate !== 'leader_of').length : graph.size;

const CASES: readonly (readonly [string, () => NewsGraph])[] = [
  ['a graph', sampleGraph],
  ['an empty graph', () => toGraph([], [], [])],
  ['hostile names', hostileGraph],
];

describe.each(EXPORTERS.map(({ format }) => [format] as const))('%s', (format) => {
  it('has a reader in this suite', () => {
    expect(READERS).toHaveProperty(format);
  });

  it.each(CASES)('%s is read back with all its nodes and edges', async (_, graphOf) => {
    const graph = graphOf();
    const counts = await READERS[format]!(textOf(format, graph));
    if (counts.nodes !== undefined) expect(counts.nodes).toBe(graph.order);
    if (counts.edges !== undefined) expect(counts.edges).toBe(edgesIn(format, graph));
  });

  it('writes the same bytes every time, in well-formed Unicode', () => {
    const text = textOf(format, hostileGraph());
    expect(textOf(format, hostileGraph())).toBe(text);
    expect(text.isWellFormed()).toBe(true);
  });

  it('comes in pieces, so that a large graph is never one string', () => {
    expect([...exporter(format).write(sampleGraph())].length).toBeGreaterThan(1);
  });
});

describe('JSON', () => {
  it('is read back equal by graphology', () => {
    expect(MultiDirectedGraph.from(JSON.parse(textOf('json'))).export()).toEqual(sampleGraph().export());
  });
});

describe('GEXF', () => {
  const read = (text: string) => gexf.parse(MultiDirectedGraph, text);

  it('is well-formed, with hostile names too', () => {
    expect(XMLValidator.validate(textOf('gexf', hostileGraph()))).toBe(true);
    expect(textOf('gexf', hostileGraph())).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  it('is read back equal in types, predicates, counts, positions, with colours and sizes', () => {
    const graph = read(textOf('gexf'));
    sampleGraph().forEachNode((node, { label, type, x, y, mentions, importance }) => {
      const looks = { color: expect.stringMatching(/^rgb\(/), size: expect.any(Number) };
      expect(graph.getNodeAttributes(node)).toMatchObject({ label, type, x, y, mentions, importance, ...looks });
    });
    sampleGraph().forEachEdge((edge, { predicate, modality, negated, weight }, source, target) => {
      expect(graph.getEdgeAttributes(edge)).toMatchObject({ predicate, modality, negated, weight });
      expect(graph.extremities(edge)).toEqual([source, target]);
    });
  });

  it('keeps hostile names as they are, but for what XML forbids', () => {
    const labels = read(textOf('gexf', hostileGraph())).mapNodes((_, { label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['<script>alert(1)</script>', '"]]>&amp;', '\ufffdlone']));
  });

  it('declares every attribute that it uses, with ids that are there once', () => {
    const text = textOf('gexf');
    const declared = new Set([...text.matchAll(/<attribute id="([^"]+)"/g)].map((m) => m[1]));
    for (const [, used] of text.matchAll(/<attvalue for="([^"]+)"/g)) expect(declared).toContain(used);
    const ids = [...text.matchAll(/<(?:node|edge) id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says when, and in which words', () => {
    const graph = read(textOf('gexf'));
    expect(textOf('gexf')).toContain('<spell start="2021-03-01" end="2021-03-01"/>');
    expect(graph.findEdge((_, { quotes }) => quotes === 'Ana Duarte met Rui Sousa in Porto on Monday.')).toBeDefined();
    expect(graph.getNodeAttribute(ANA.id, 'aliases')).toBe('Ana Duarte | Duarte');
  });
});

describe('GraphML', () => {
  it('is read back equal in labels, types, predicates and stance', () => {
    const graph = graphml.parse(MultiDirectedGraph, textOf('graphml', hostileGraph()));
    hostileGraph().forEachNode((node, { type }) => expect(graph.getNodeAttributes(node)).toMatchObject({ type }));
    hostileGraph().forEachEdge((edge, { predicate, modality, negated }) =>
      expect(graph.getEdgeAttributes(edge)).toMatchObject({ predicate, modality, negated }),
    );
  });
});

describe('RDF', () => {
  it('says the same as N-Quads and as JSON-LD', async () => {
    for (const graph of [sampleGraph(), hostileGraph()]) {
      const fromJson = await canonical(JSON.parse(textOf('jsonld', graph)));
      const fromQuads = await canonical(textOf('nquads', graph));
      expect(fromJson).toBe(fromQuads);
    }
  });

  it('keeps what is planned out of the default graph, and every quote with its place', () => {
    const quads = new QuadParser({ format: 'N-Quads' }).parse(textOf('nquads'));
    const planned = quads.filter(({ predicate }) => predicate.value === 'urn:newsgraph:visited');
    expect(planned.map(({ graph }) => graph.value)).toEqual([expect.stringContaining('urn:newsgraph:relation:')]);
    const exact = quads.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/oa#exact');
    expect(exact.map(({ object }) => object.value)).toContain('Ana Duarte met Rui Sousa in Porto on Monday.');
  });
});

describe('CSV', () => {
  it('leaves no cell that a spreadsheet takes for a formula', () => {
    for (const format of ['csv-nodes', 'csv-edges', 'csv-evidence', 'neo4j-nodes', 'neo4j-relationships']) {
      for (const row of parseCsv(textOf(format, hostileGraph())) as string[][]) {
        for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]/);
      }
    }
  });

  it('gives the sentence, the trigger and their places', () => {
    expect(rows(textOf('csv-evidence'))[0]).toMatchObject({
      outlet: 'The Daily',
      start: expect.stringMatching(/^\d+$/),
    });
    expect(rows(textOf('csv-evidence')).map((row) => row['trigger'])).toContain('warned');
  });
});

describe('Cypher', () => {
  it('has no statement that a name made', () => {
    const text = textOf('cypher', hostileGraph());
    for (const line of text.split('\n').filter(Boolean))
      expect(line).toMatch(/^(?:CREATE CONSTRAINT|MERGE|MATCH \(a:Entity).*;$/);
    expect(text).toContain("\\'); MATCH (n) DETACH DELETE n; //");
  });
});

describe('events', () => {
  it('carry codes, a day, a stance and the sentence', () => {
    expect(lines(textOf('events'))).toContainEqual(
      expect.objectContaining({
        source: 'Ana Duarte',
        target: 'Rui Sousa',
        predicate: 'met_with',
        cameo: '040',
        cameoRoot: '04',
        quadClass: 1,
        plover: 'CONSULT',
        date: '2021-03-01',
        modality: 'asserted',
        quotes: ['Ana Duarte met Rui Sousa in Porto on Monday.'],
      }),
    );
  });
});

describe('the sample itself', () => {
  it('is what the counts above are of', () => {
    expect(sampleGraph().order).toBe(ENTITIES.length);
    expect(sampleGraph().size).toBe(RELATIONS.length);
  });
});
