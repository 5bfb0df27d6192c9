/** The graph in; what Neo4j takes out: two CSV files for `neo4j-admin database import`, or a Cypher script. */
import type { NewsGraph } from '../graph';
import { csvRow, joined } from './csv-row';
import type { Exporter } from './exporter';
import { quotesOf, sentenceReader } from './quotes';

const LABELS: Readonly<Record<string, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  country: 'Country',
  place: 'Place',
  facility: 'Facility',
  event: 'Event',
  product: 'Product',
  group: 'Group',
};

/** Relationship types are upper case by Neo4j's own custom; only letters, digits and underscores of a predicate are kept. */
const typeOf = (predicate: string): string => predicate.toUpperCase().replace(/[^A-Z0-9_]/g, '_') || 'RELATED_TO';

export const neo4jNodesExporter: Exporter = {
  format: 'neo4j-nodes',
  extension: '.neo4j-nodes.csv',
  describes: 'nodes for neo4j-admin database import',
  *write(graph) {
    yield csvRow([
      'id:ID',
      'name',
      'type',
      'aliases:string[]',
      'mentions:int',
      'importance:double',
      'iso',
      'wikidata',
      ':LABEL',
    ]);
    for (const { node, attributes: a } of graph.nodeEntries()) {
      yield csvRow([
        node,
        a.label,
        a.type,
        joined(a.aliases),
        a.mentions,
        a.importance,
        a.iso,
        a.wikidata,
        `Entity;${LABELS[a.type]}`,
      ]);
    }
  },
};

export const neo4jEdgesExporter: Exporter = {
  format: 'neo4j-relationships',
  extension: '.neo4j-relationships.csv',
  describes: 'relationships for neo4j-admin database import',
  *write(graph) {
    const read = sentenceReader(graph);
    const head = [
      'id',
      ':START_ID',
      ':END_ID',
      ':TYPE',
      'modality',
      'negated:boolean',
      'evidence:int',
      'confidence:double',
    ];
    yield csvRow([...head, 'first', 'last', 'role', 'quotes:string[]']);
    for (const { edge, attributes: a, source, target } of graph.edgeEntries()) {
      yield csvRow([
        ...[edge, source, target, typeOf(a.predicate), a.modality, a.negated, a.weight, a.confidence],
        ...[a.first, a.last, a.role, joined(quotesOf(a, read))],
      ]);
    }
  },
};

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const isControl = (c: string): boolean => c < ' ' || c === '\u007f';

/** A Cypher string literal: quotes, backslashes and control characters escaped, so that a name is never code. */
const literal = (text: string): string =>
  `'${[...text.toWellFormed()].map((c) => ESCAPES[c] ?? (isControl(c) ? '\ufffd' : c)).join('')}'`;

type Property = string | number | boolean | readonly string[] | undefined;

const valueOf = (value: Exclude<Property, undefined>): string =>
  typeof value === 'string'
    ? literal(value)
    : typeof value === 'object'
      ? `[${value.map(literal).join(', ')}]`
      : String(value);

const properties = (fields: Readonly<Record<string, Property>>): string =>
  `{${Object.entries(fields)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${valueOf(value)}`]))
    .join(', ')}}`;

function* nodeStatements(graph: NewsGraph): Iterable<string> {
  for (const { node, attributes: a } of graph.nodeEntries()) {
    const { label: name, type, aliases, mentions, importance, iso, wikidata } = a;
    const set = properties({ name, type, aliases, mentions, importance, iso, wikidata });
    yield `MERGE (n:Entity {id: ${literal(node)}}) SET n:${LABELS[type]}, n += ${set};\n`;
  }
}

function* edgeStatements(graph: NewsGraph): Iterable<string> {
  const read = sentenceReader(graph);
  for (const { edge, attributes: a, source, target } of graph.edgeEntries()) {
    const { modality, negated, weight: evidence, confidence, first, last, role } = a;
    const set = properties({ modality, negated, evidence, confidence, first, last, role, quotes: quotesOf(a, read) });
    yield `MATCH (a:Entity {id: ${literal(source)}}), (b:Entity {id: ${literal(target)}}) MERGE (a)-[r:${typeOf(a.predicate)} {id: ${literal(edge)}}]->(b) SET r += ${set};\n`;
  }
}

export const cypherExporter: Exporter = {
  format: 'cypher',
  extension: '.cypher',
  describes: 'a Cypher script that fills a Neo4j database; running it twice changes nothing',
  *write(graph) {
    yield 'CREATE CONSTRAINT newsgraph_entity IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n';
    yield* nodeStatements(graph);
    yield* edgeStatements(graph);
  },
};
