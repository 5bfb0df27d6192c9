/** GraphML as its primer describes it: exported nodes and edges enter, one XML text leaves. */
import type { Exported } from './exported';
import { xmlText } from './xml';

const NODE_KEYS = {
  label: 'string',
  type: 'string',
  x: 'double',
  y: 'double',
  size: 'double',
  colour: 'string',
} as const;
const EDGE_KEYS = {
  predicate: 'string',
  words: 'string',
  stance: 'string',
  weight: 'int',
  first: 'string',
  last: 'string',
} as const;

const declared = (kind: 'node' | 'edge', keys: Readonly<Record<string, string>>): string =>
  Object.entries(keys)
    .map(([name, type]) => `  <key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('');

const values = (kind: 'node' | 'edge', keys: object, item: object): string =>
  Object.entries(item)
    .filter(([name, value]) => name in keys && value !== '')
    .map(([name, value]) => `      <data key="${kind}-${name}">${xmlText(String(value))}</data>\n`)
    .join('');

export const graphmlOf = ({ nodes, edges }: Exported): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
    declared('node', NODE_KEYS),
    declared('edge', EDGE_KEYS),
    '  <graph id="newsgraph" edgedefault="directed">\n',
    ...nodes.map((node) => `    <node id="${xmlText(node.id)}">\n${values('node', NODE_KEYS, node)}    </node>\n`),
    ...edges.map(
      (edge) =>
        `    <edge id="${xmlText(edge.id)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}">\n${values('edge', EDGE_KEYS, edge)}    </edge>\n`,
    ),
    '  </graph>\n</graphml>\n',
  ].join('');
