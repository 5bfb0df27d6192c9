/** The graph in; GraphML 1.0 out (graphml.graphdrawing.org), with typed attributes. */
import type { EdgeAttributes, NodeAttributes } from '../model';
import type { Exporter } from './exporter';
import { quotesOf, sentenceReader, type SentenceReader } from './quotes';
import { escapeXml } from './xml';

type Value = string | number | boolean | undefined;
interface Key<A> {
  readonly id: string;
  readonly type: 'string' | 'int' | 'double' | 'boolean';
  readonly of: (attributes: A, read: SentenceReader) => Value;
}

const NODE_KEYS: readonly Key<NodeAttributes>[] = [
  { id: 'label', type: 'string', of: (n) => n.label },
  { id: 'type', type: 'string', of: (n) => n.type },
  { id: 'aliases', type: 'string', of: (n) => n.aliases.join(' | ') },
  { id: 'mentions', type: 'int', of: (n) => n.mentions },
  { id: 'importance', type: 'double', of: (n) => n.importance },
  { id: 'community', type: 'int', of: (n) => n.community },
  { id: 'x', type: 'double', of: (n) => n.x },
  { id: 'y', type: 'double', of: (n) => n.y },
  { id: 'iso', type: 'string', of: (n) => n.iso },
  { id: 'wikidata', type: 'string', of: (n) => n.wikidata },
];

const EDGE_KEYS: readonly Key<EdgeAttributes>[] = [
  { id: 'predicate', type: 'string', of: (e) => e.predicate },
  { id: 'modality', type: 'string', of: (e) => e.modality },
  { id: 'negated', type: 'boolean', of: (e) => e.negated },
  { id: 'weight', type: 'int', of: (e) => e.weight },
  { id: 'confidence', type: 'double', of: (e) => e.confidence },
  { id: 'first', type: 'string', of: (e) => e.first },
  { id: 'last', type: 'string', of: (e) => e.last },
  { id: 'role', type: 'string', of: (e) => e.role },
  { id: 'verb', type: 'string', of: (e) => e.verb },
  { id: 'derived', type: 'string', of: (e) => e.derived },
  { id: 'quotes', type: 'string', of: (e, read) => quotesOf(e, read).join('\n') },
];

const declare = (owner: 'node' | 'edge', keys: readonly { readonly id: string; readonly type: string }[]): string =>
  keys
    .map(({ id, type }) => `  <key id="${owner}-${id}" for="${owner}" attr.name="${id}" attr.type="${type}"/>\n`)
    .join('');

const data = <A>(owner: 'node' | 'edge', keys: readonly Key<A>[], attributes: A, read: SentenceReader): string =>
  keys
    .flatMap(({ id, of }) => {
      const value = of(attributes, read);
      return value === undefined ? [] : [`      <data key="${owner}-${id}">${escapeXml(String(value))}</data>\n`];
    })
    .join('');

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

export const graphmlExporter: Exporter = {
  format: 'graphml',
  extension: '.graphml',
  describes: 'GraphML, for yEd, Cytoscape, NetworkX and igraph',
  *write(graph) {
    const read = sentenceReader(graph);
    yield `${HEAD}${declare('node', NODE_KEYS)}${declare('edge', EDGE_KEYS)}  <graph id="newsgraph" edgedefault="directed">\n`;
    for (const { node, attributes } of graph.nodeEntries()) {
      yield `    <node id="${escapeXml(node)}">\n${data('node', NODE_KEYS, attributes, read)}    </node>\n`;
    }
    for (const { edge, attributes, source, target } of graph.edgeEntries()) {
      yield `    <edge id="${escapeXml(edge)}" source="${escapeXml(source)}" target="${escapeXml(target)}">\n${data('edge', EDGE_KEYS, attributes, read)}    </edge>\n`;
    }
    yield '  </graph>\n</graphml>\n';
  },
};
