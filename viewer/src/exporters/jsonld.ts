/** JSON-LD with schema.org's words: exported nodes and edges enter, one JSON text leaves. */
import type { Exported } from './exported';

const KINDS: ReadonlyMap<string, string> = new Map([
  ['person', 'Person'],
  ['organisation', 'Organization'],
  ['group', 'Organization'],
  ['country', 'Country'],
  ['place', 'Place'],
  ['facility', 'Place'],
  ['event', 'Event'],
  ['product', 'Product'],
]);

const CONTEXT = {
  '@vocab': 'https://schema.org/',
  subject: { '@id': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#subject', '@type': '@id' },
  predicate: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate',
  object: { '@id': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#object', '@type': '@id' },
};

const urn = (id: string): string => `urn:newsgraph:${encodeURIComponent(id)}`;

export const jsonldOf = ({ nodes, edges }: Exported): string =>
  JSON.stringify(
    {
      '@context': CONTEXT,
      '@graph': [
        ...nodes.map((node) => ({ '@id': urn(node.id), '@type': KINDS.get(node.type) ?? 'Thing', name: node.label })),
        ...edges.map((edge) => ({
          '@id': urn(edge.id),
          '@type': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement',
          subject: urn(edge.source),
          predicate: edge.predicate,
          object: urn(edge.target),
          additionalType: edge.stance,
          interactionCount: edge.weight,
          ...(edge.first === '' ? {} : { temporalCoverage: `${edge.first}/${edge.last}` }),
        })),
      ],
    },
    null,
    1,
  );
