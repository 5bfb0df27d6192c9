/** A graph in; the lines that tell a person what was found out. */
import { join } from 'node:path';
import { ENTITY_TYPES, type NewsGraph } from '../graph';
import type { EdgeAttributes } from '../model';

const SHOWN = 12;

const PLURAL: Readonly<Record<string, string>> = {
  person: 'people',
  country: 'countries',
  organisation: 'organisations',
  place: 'places',
  facility: 'facilities',
  group: 'groups',
  event: 'events',
  product: 'products',
};

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const types = (graph: NewsGraph): string =>
  ENTITY_TYPES.flatMap((type) => {
    const n = graph.filterNodes((_, node) => node.type === type).length;
    return n > 0 ? [count(n, type, PLURAL[type])] : [];
  }).join(', ');

/** "met with", "is expected to: visited", "not: member of" become short words a reader knows. */
const stance = ({ modality, negated }: EdgeAttributes): string =>
  [modality === 'asserted' ? '' : modality, negated ? 'denied' : ''].filter(Boolean).join(', ');

const relationLine = (graph: NewsGraph, edge: string): string => {
  const attributes = graph.getEdgeAttributes(edge);
  const name = (node: string): string => graph.getNodeAttribute(node, 'label');
  const said = stance(attributes);
  const words = `${name(graph.source(edge))} — ${attributes.predicate.replaceAll('_', ' ')} — ${name(graph.target(edge))}`;
  return `  ${String(attributes.weight).padStart(3)}  ${words}${said ? ` (${said})` : ''}`;
};

/** Plain facts before what is planned, feared or denied. */
const fact = ({ modality, negated }: EdgeAttributes): number => (modality === 'asserted' && !negated ? 1 : 0);

const strongest = (graph: NewsGraph): readonly string[] =>
  graph
    .filterEdges((_, edge) => edge.derived === undefined && edge.predicate !== 'related_to')
    .sort((a, b) => {
      const [x, y] = [graph.getEdgeAttributes(a), graph.getEdgeAttributes(b)];
      return y.weight - x.weight || fact(y) - fact(x) || y.confidence - x.confidence || (a < b ? -1 : 1);
    })
    .slice(0, SHOWN);

export const summary = (graph: NewsGraph, out: string): readonly string[] => [
  `${count(graph.getAttribute('articles').length, 'article')}: ${count(graph.order, 'entity', 'entities')} (${types(graph)}), ${count(graph.size, 'relation')}.`,
  '',
  'Strongest relations (pieces of evidence first):',
  ...strongest(graph).map((edge) => relationLine(graph, edge)),
  '',
  `Open ${join(out, 'index.html')} in a browser for the graph with its sentences,`,
  `${join(out, 'graph.gexf')} in Gephi, or ${join(out, 'graph.json')} from a program.`,
];
