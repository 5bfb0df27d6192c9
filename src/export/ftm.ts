/** The graph in; FollowTheMoney entities out (followthemoney.tech), one JSON object a line, for Aleph and OpenSanctions tools. */
import type { NewsGraph } from '../graph';
import type { ArticleRecord, EdgeAttributes, EntityType, NodeAttributes } from '../model';
import type { Exporter } from './exporter';
import { quotesOf, sentenceReader } from './quotes';

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const SCHEMATA: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organisation: 'Organization',
  country: 'PublicBody',
  group: 'Organization',
  place: 'Address',
  facility: 'Address',
  event: 'Event',
  product: 'Thing',
};
const ORGANISED: ReadonlySet<EntityType> = new Set(['organisation', 'country', 'group']);

/** How a predicate reads in FollowTheMoney: the schema, and which of its properties the two ends fill. */
interface Link {
  readonly schema: string;
  readonly subject: string;
  readonly object: string;
  readonly fits: (subject: EntityType, object: EntityType) => boolean;
}

const both =
  (subject: (type: EntityType) => boolean, object: (type: EntityType) => boolean): Link['fits'] =>
  (s, o) =>
    subject(s) && object(o);
const person = (type: EntityType): boolean => type === 'person';
const organised = (type: EntityType): boolean => ORGANISED.has(type);
const legal = (type: EntityType): boolean => person(type) || organised(type);

const directorship: Link = {
  schema: 'Directorship',
  subject: 'director',
  object: 'organization',
  fits: both(legal, organised),
};
const membership: Link = {
  schema: 'Membership',
  subject: 'member',
  object: 'organization',
  fits: both(legal, organised),
};
const employment: Link = {
  schema: 'Employment',
  subject: 'employee',
  object: 'employer',
  fits: both(person, organised),
};
const family: Link = { schema: 'Family', subject: 'person', object: 'relative', fits: both(person, person) };
const associate: Link = { schema: 'Associate', subject: 'person', object: 'associate', fits: both(person, person) };
const representation: Link = { schema: 'Representation', subject: 'agent', object: 'client', fits: both(legal, legal) };
const unknown: Link = { schema: 'UnknownLink', subject: 'subject', object: 'object', fits: () => true };

const LINKS: ReadonlyMap<string, Link> = new Map([
  ['leader_of', directorship],
  ['minister_of', employment],
  ['official_of', employment],
  ['works_for', employment],
  ['member_of', membership],
  ['spouse_of', family],
  ['parent_of', family],
  ['sibling_of', family],
  ['relative_of', family],
  ['ally_of', associate],
  ['counterpart_of', associate],
  ['spokesperson_of', representation],
  ['represents', representation],
  ['ambassador_of', representation],
]);

const isWeb = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
const list = (...values: readonly (string | undefined)[]): readonly string[] =>
  values.flatMap((value) => (value === undefined || clean(value) === '' ? [] : [clean(value)]));
const filled = (properties: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0));

const entityOf = (id: string, { type, label, aliases, iso, wikidata }: NodeAttributes): FtmEntity => ({
  id,
  schema: SCHEMATA[type],
  properties: filled({
    name: list(label),
    alias: list(...aliases.filter((alias) => alias !== label)),
    wikidataId: list(wikidata),
    ...(SCHEMATA[type] === 'Address' ? { full: list(label) } : {}),
    ...(type === 'country' ? { country: list(iso?.toLowerCase()) } : {}),
  }),
});

const articleOf = ({ id, uri, title, published, outlet, url }: ArticleRecord): FtmEntity => ({
  id,
  schema: 'Article',
  properties: filled({
    title: list(title ?? uri),
    publishedAt: list(published?.slice(0, 10)),
    publisher: list(outlet),
    sourceUrl: list(...(url !== undefined && isWeb(url) ? [url] : [])),
  }),
});

const familyWords = (predicate: string): readonly string[] => [predicate.replace(/_of$/, '').replaceAll('_', ' ')];

interface Ends {
  readonly source: string;
  readonly target: string;
  readonly types: readonly [EntityType, EntityType];
}

const linkOf = (edge: string, a: EdgeAttributes, ends: Ends, quotes: readonly string[]): FtmEntity => {
  const wanted = LINKS.get(a.predicate) ?? unknown;
  const link = wanted.fits(...ends.types) && a.modality === 'asserted' && !a.negated ? wanted : unknown;
  const words = a.predicate.replaceAll('_', ' ');
  const stance = `${a.modality === 'asserted' ? '' : `${a.modality}: `}${a.negated ? 'not ' : ''}${words}`;
  const related = link === family || link === associate;
  return {
    id: edge,
    schema: link.schema,
    properties: filled({
      [link.subject]: [ends.source],
      [link.object]: [ends.target],
      ...(related ? { relationship: familyWords(a.predicate) } : { role: list(a.role ?? stance) }),
      startDate: list(a.first),
      endDate: list(a.last),
      summary: list(...quotes.map((quote) => quote.slice(0, 1000))),
    }),
  };
};

function* entities(graph: NewsGraph): Iterable<FtmEntity> {
  const read = sentenceReader(graph);
  for (const article of graph.getAttribute('articles')) yield articleOf(article);
  for (const { node, attributes } of graph.nodeEntries()) yield entityOf(node, attributes);
  for (const { edge, attributes, source, target, sourceAttributes, targetAttributes } of graph.edgeEntries()) {
    const ends: Ends = { source, target, types: [sourceAttributes.type, targetAttributes.type] };
    yield linkOf(edge, attributes, ends, quotesOf(attributes, read));
  }
}

export const ftmExporter: Exporter = {
  format: 'ftm',
  extension: '.ftm.jsonl',
  describes: 'FollowTheMoney entities, for Aleph',
  *write(graph) {
    for (const entity of entities(graph)) yield `${JSON.stringify(entity)}\n`;
  },
};
