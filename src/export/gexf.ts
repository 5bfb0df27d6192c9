/** The graph in; GEXF 1.3 out (gexf.net/schema.html): typed attributes, dates as time spells, and colours, sizes and positions for Gephi. */
import { CLASS_COLOUR, edgeWidth, nodeRadius, TYPE_COLOUR, type NewsGraph } from '../graph';
import type { EdgeAttributes, Evidence, NodeAttributes } from '../model';
import { EDGE_COLUMNS, NODE_COLUMNS, type Column } from './columns';
import type { Exporter } from './exporter';
import { sentenceReader, type SentenceReader } from './quotes';
import { escapeXml } from './xml';

const declare = <A>(owner: 'node' | 'edge', columns: readonly Column<A>[]): string =>
  `    <attributes class="${owner}" mode="static">\n${columns
    .map(({ id, type }) => `      <attribute id="${id}" title="${id}" type="${type}"/>\n`)
    .join('')}    </attributes>\n`;

const values = <A>(columns: readonly Column<A>[], attributes: A, read: SentenceReader): string => {
  const given = columns.flatMap(({ id, of }) => {
    const value = of(attributes, read);
    return value === undefined ? [] : [`          <attvalue for="${id}" value="${escapeXml(String(value))}"/>\n`];
  });
  return `        <attvalues>\n${given.join('')}        </attvalues>\n`;
};

const colour = (hex: string): string => {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return `        <viz:color r="${r}" g="${g}" b="${b}"/>\n`;
};

const nodeElement = (key: string, node: NodeAttributes, read: SentenceReader): string =>
  `      <node id="${escapeXml(key)}" label="${escapeXml(node.label)}">\n${values(NODE_COLUMNS, node, read)}${colour(TYPE_COLOUR[node.type])}` +
  `        <viz:position x="${node.x}" y="${node.y}" z="0"/>\n        <viz:size value="${nodeRadius(node.importance).toFixed(2)}"/>\n      </node>\n`;

/** The days of an edge's evidence, each once, in order: Gephi shows the edge on these. */
const spells = (evidence: readonly Evidence[]): string => {
  const days = new Set(
    evidence.flatMap(({ time }) => (time ? [`start="${escapeXml(time.start)}" end="${escapeXml(time.end)}"`] : [])),
  );
  if (days.size === 0) return '';
  return `        <spells>\n${[...days]
    .sort()
    .map((day) => `          <spell ${day}/>\n`)
    .join('')}        </spells>\n`;
};

const edgeElement = (key: string, edge: EdgeAttributes, source: string, target: string, read: SentenceReader): string =>
  `      <edge id="${escapeXml(key)}" source="${escapeXml(source)}" target="${escapeXml(target)}" type="directed" weight="${edge.weight}" label="${escapeXml(edge.predicate)}">\n` +
  `${values(EDGE_COLUMNS, edge, read)}${spells(edge.evidence)}${colour(CLASS_COLOUR.neutral)}        <viz:thickness value="${edgeWidth(edge.weight).toFixed(2)}"/>\n      </edge>\n`;

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
  <meta>
    <creator>Newsgraph</creator>
    <description>People, countries, organisations and places in news articles, and who did what to whom</description>
  </meta>
  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
`;

function* elements(graph: NewsGraph): Iterable<string> {
  const read = sentenceReader(graph);
  yield `    <nodes>\n`;
  for (const { node, attributes } of graph.nodeEntries()) yield nodeElement(node, attributes, read);
  yield `    </nodes>\n    <edges>\n`;
  for (const { edge, attributes, source, target } of graph.edgeEntries())
    yield edgeElement(edge, attributes, source, target, read);
  yield `    </edges>\n`;
}

export const gexfExporter: Exporter = {
  format: 'gexf',
  extension: '.gexf',
  describes: 'GEXF 1.3 for Gephi, with dates, colours, sizes and positions',
  *write(graph) {
    yield HEAD + declare('node', NODE_COLUMNS) + declare('edge', EDGE_COLUMNS);
    yield* elements(graph);
    yield '  </graph>\n</gexf>\n';
  },
};
