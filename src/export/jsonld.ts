/** The graph in; the same RDF as the N-Quads out, as JSON-LD 1.1. */
import type { Exporter } from './exporter';
import { PREFIXES, resources, type Resource, type Term } from './rdf';

const RDF_TYPE = `${PREFIXES.rdf}type`;

const compact = (iri: string): string => {
  for (const [prefix, base] of Object.entries(PREFIXES)) {
    if (iri.startsWith(base)) return `${prefix}:${iri.slice(base.length)}`;
  }
  return iri;
};

const valueOf = (term: Term): unknown => {
  if ('iri' in term) return { '@id': compact(term.iri) };
  if (term.datatype !== undefined) return { '@value': term.literal, '@type': compact(term.datatype) };
  return typeof term.literal === 'string' ? term.literal.toWellFormed() : term.literal;
};

const nodeOf = ({ id, facts }: Resource): Readonly<Record<string, unknown>> => {
  const fields = new Map<string, unknown[]>();
  for (const [property, term] of facts) {
    const isType = property === RDF_TYPE && 'iri' in term;
    const key = isType ? '@type' : compact(property);
    fields.set(key, [...(fields.get(key) ?? []), isType ? compact(term.iri) : valueOf(term)]);
  }
  const single = [...fields].map(([key, values]) => [key, values.length === 1 ? values[0] : values] as const);
  return { '@id': compact(id), ...Object.fromEntries(single) };
};

const objectOf = (resource: Resource): unknown =>
  resource.graph === undefined ? nodeOf(resource) : { '@id': compact(resource.graph), '@graph': [nodeOf(resource)] };

export const jsonldExporter: Exporter = {
  format: 'jsonld',
  extension: '.jsonld',
  describes: 'RDF as JSON-LD, with schema.org types, PROV-O and Web Annotation selectors',
  *write(graph) {
    yield `{"@context":${JSON.stringify(PREFIXES)},\n"@graph":[`;
    let first = true;
    for (const resource of resources(graph)) {
      yield `${first ? '\n' : ',\n'}${JSON.stringify(objectOf(resource))}`;
      first = false;
    }
    yield '\n]}\n';
  },
};
