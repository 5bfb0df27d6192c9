/** The graph in; GraphML 1.0 out (graphml.graphdrawing.org), with typed attributes. */
import type { EdgeAttributes, NodeAttributes } from '../model';
import { EDGE_COLUMNS, NODE_COLUMNS, type Column } from './columns';
import type { Exporter } from './exporter';
import { sentenceReader, type SentenceReader } from './quotes';
import { escapeXml } from './xml';

/** GraphML has no place for a label or a position but among the attributes. */
const NODE_KEYS: readonly Column<NodeAttributes>[] = [
  { id: 'label', type: 'string', of: (n) => n.label },
  ...NODE_COLUMNS,
  { id: 'x', type: 'double', of: (n) => n.x },
  { id: 'y', type: 'double', of: (n) => n.y },
];
/** Readers of GraphML weigh edges by the attribute of this name. */
const EDGE_KEYS: readonly Column<EdgeAttributes>[] = [
  { id: 'weight', type: 'integer', of: (e) => e.weight },
  ...EDGE_COLUMNS,
];

const typeOf = (type: Column<never>['type']): string => (type === 'integer' ? 'int' : type);

const declare = (owner: 'node' | 'edge', keys: readonly Pick<Column<never>, 'id' | 'type'>[]): string =>
  keys
    .map(
      ({ id, type }) => `  <key id="${owner}-${id}" for="${owner}" attr.name="${id}" attr.type="${typeOf(type)}"/>\n`,
    )
    .join('');

const data = <A>(owner: 'node' | 'edge', keys: readonly Column<A>[], attributes: A, read: SentenceReader): string =>
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
