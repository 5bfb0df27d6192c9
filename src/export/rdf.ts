/** The graph in; what RDF says of it out, resource by resource: schema.org types, PROV-O for sources, Web Annotation selectors for quotes. */
import type { NewsGraph } from '../graph';
import type { ArticleRecord, EdgeAttributes, EntityType, Evidence, NodeAttributes } from '../model';

export type Term =
  { readonly iri: string } | { readonly literal: string | number | boolean; readonly datatype?: string };

/** All that is said of one subject in one graph (the default graph where none is named). */
export interface Resource {
  readonly id: string;
  readonly graph?: string;
  readonly facts: readonly (readonly [property: string, value: Term])[];
}

export const PREFIXES = {
  ng: 'urn:newsgraph:',
  schema: 'http://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof PREFIXES;
const name = (prefix: Prefix, local: string): string => `${PREFIXES[prefix]}${local}`;

/** Percent-encodes what may not stand in an IRI (RFC 3987, section 2.2). */
const safe = (local: string): string => encodeURIComponent(local.toWellFormed());

export const entityIri = (id: string): string => name('ng', `entity:${safe(id)}`);
export const claimIri = (id: string): string => name('ng', `relation:${safe(id)}`);
export const articleIri = (id: string): string => name('ng', `article:${safe(id)}`);
export const predicateIri = (predicate: string): string => name('ng', safe(predicate));

const TYPES: Readonly<Record<EntityType, string>> = {
  person: name('schema', 'Person'),
  organisation: name('schema', 'Organization'),
  country: name('schema', 'Country'),
  place: name('schema', 'Place'),
  facility: name('schema', 'Place'),
  event: name('schema', 'Event'),
  product: name('schema', 'Product'),
  group: name('ng', 'Group'),
};

type Fact = readonly [string, Term];
const iri = (property: string, value: string): Fact => [property, { iri: value }];
const lit = (property: string, value: string | number | boolean, datatype?: string): Fact => [
  property,
  { literal: value, ...(datatype === undefined ? {} : { datatype }) },
];
const when = <T>(value: T | undefined, fact: (value: T) => Fact): readonly Fact[] =>
  value === undefined ? [] : [fact(value)];
const type = (value: string): Fact => iri(name('rdf', 'type'), value);

const entityFacts = (id: string, node: NodeAttributes): Resource => ({
  id: entityIri(id),
  facts: [
    type(TYPES[node.type]),
    lit(name('schema', 'name'), node.label),
    lit(name('rdfs', 'label'), node.label),
    ...node.aliases.filter((alias) => alias !== node.label).map((alias) => lit(name('schema', 'alternateName'), alias)),
    lit(name('ng', 'entityType'), node.type),
    lit(name('ng', 'mentions'), node.mentions),
    lit(name('ng', 'importance'), node.importance),
    ...when(node.iso, (iso) => lit(name('ng', 'iso'), iso)),
    ...when(node.wikidata, (q) => iri(name('schema', 'sameAs'), `http://www.wikidata.org/entity/${safe(q)}`)),
  ],
});

const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).href : undefined;

const dated = (property: string, value: string): Fact =>
  /^\d{4}-\d\d-\d\d$/.test(value) ? lit(property, value, name('xsd', 'date')) : lit(property, value);

const articleFacts = (article: ArticleRecord): Resource => ({
  id: articleIri(article.id),
  facts: [
    type(name('schema', 'NewsArticle')),
    type(name('prov', 'Entity')),
    lit(name('ng', 'uri'), article.uri),
    lit(name('ng', 'received'), article.received),
    ...when(article.title, (title) => lit(name('schema', 'headline'), title)),
    ...when(article.published, (published) => dated(name('schema', 'datePublished'), published)),
    ...when(article.outlet, (outlet) => lit(name('schema', 'publisher'), outlet)),
    ...when(webAddress(article.url), (url) => iri(name('schema', 'url'), url)),
  ],
});

const claimFacts = (id: string, edge: EdgeAttributes): Resource => ({
  id: claimIri(id),
  facts: [
    type(name('ng', 'Relation')),
    type(name('prov', 'Entity')),
    iri(name('ng', 'predicate'), predicateIri(edge.predicate)),
    lit(name('ng', 'modality'), edge.modality),
    lit(name('ng', 'negated'), edge.negated),
    lit(name('ng', 'confidence'), edge.confidence),
    lit(name('ng', 'evidenceCount'), edge.weight),
    ...when(edge.first, (first) => dated(name('ng', 'first'), first)),
    ...when(edge.last, (last) => dated(name('ng', 'last'), last)),
    ...when(edge.role, (role) => lit(name('ng', 'role'), role)),
    ...when(edge.derived, (rule) => lit(name('ng', 'derivedBy'), rule)),
    ...[...new Set(edge.evidence.map(({ article }) => article))].map((article) =>
      iri(name('prov', 'wasDerivedFrom'), articleIri(article)),
    ),
  ],
});

interface Quoted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT = 32;

const quoteOf = ({ sentence }: Evidence, text: string): Quoted => ({
  exact: text.slice(sentence.start, sentence.end),
  prefix: text.slice(Math.max(0, sentence.start - CONTEXT), sentence.start),
  suffix: text.slice(sentence.end, sentence.end + CONTEXT),
});

/** An annotation whose body is the claim and whose target is the sentence, by quote and by position. */
function* evidenceResources(id: string, n: number, evidence: Evidence, text: string): Iterable<Resource> {
  const base = `${claimIri(id)}:evidence:${n}`;
  const [target, quote, position] = [`${base}:target`, `${base}:quote`, `${base}:position`];
  const { exact, prefix, suffix } = quoteOf(evidence, text);
  yield {
    id: base,
    facts: [
      type(name('oa', 'Annotation')),
      iri(name('oa', 'hasBody'), claimIri(id)),
      iri(name('oa', 'hasTarget'), target),
      lit(name('ng', 'rule'), evidence.rule),
      ...evidence.saidBy.map(({ words, entity }) =>
        entity === undefined ? lit(name('ng', 'saidBy'), words) : iri(name('ng', 'saidBy'), entityIri(entity)),
      ),
      ...when(evidence.time, (time) => dated(name('ng', 'start'), time.start)),
      ...when(evidence.time, (time) => dated(name('ng', 'end'), time.end)),
      ...when(evidence.place, (place) => iri(name('ng', 'place'), entityIri(place))),
    ],
  };
  yield {
    id: target,
    facts: [
      type(name('oa', 'SpecificResource')),
      iri(name('oa', 'hasSource'), articleIri(evidence.article)),
      iri(name('oa', 'hasSelector'), quote),
      iri(name('oa', 'hasSelector'), position),
    ],
  };
  yield {
    id: quote,
    facts: [
      type(name('oa', 'TextQuoteSelector')),
      lit(name('oa', 'exact'), exact),
      ...(prefix ? [lit(name('oa', 'prefix'), prefix)] : []),
      ...(suffix ? [lit(name('oa', 'suffix'), suffix)] : []),
    ],
  };
  yield {
    id: position,
    facts: [
      type(name('oa', 'TextPositionSelector')),
      lit(name('oa', 'start'), evidence.sentence.start),
      lit(name('oa', 'end'), evidence.sentence.end),
    ],
  };
}

/** The assertion itself stands in a graph named after its relation, so that what is planned or denied is never a plain fact. */
export function* resources(graph: NewsGraph): Iterable<Resource> {
  const articles = new Map(graph.getAttribute('articles').map((article) => [article.id, article]));
  for (const article of graph.getAttribute('articles')) yield articleFacts(article);
  for (const { node, attributes } of graph.nodeEntries()) yield entityFacts(node, attributes);
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    const said = iri(predicateIri(attributes.predicate), entityIri(target));
    yield { id: entityIri(source), graph: claimIri(edge), facts: [said] };
    yield claimFacts(edge, attributes);
    for (const [n, piece] of attributes.evidence.entries()) {
      yield* evidenceResources(edge, n, piece, articles.get(piece.article)?.text ?? '');
    }
  }
}
