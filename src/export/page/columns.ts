/** The graphology graph enters, the page's columns leave: same graph, same bytes. */
import type { AbstractGraph } from 'graphology-types';
import { ENTITY_TYPES } from '../../graph/palette';
import type { ArticleRecord, EdgeAttributes, Evidence, GraphAttributes, NodeAttributes } from '../../model';
import { MODALITIES } from '../../model';
import type { About, ArticleColumns, EdgeColumns, EvidenceColumns, NodeColumns, PageData } from './data';
import { dayOf } from './days';
import { predicateRow } from './predicates';
import type { StringTable } from './strings';
import { stringTable } from './strings';
import { textColumns } from './text';

/** Any graphology graph that carries Newsgraph's attributes. */
export type PageGraph = AbstractGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

export interface EdgeRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

const SCALE = 10_000;
const thousandths = (share: number): number => Math.round((Number.isFinite(share) ? share : 0) * 1000);

/** Positions keep their proportions and fill a square of 20,000 units. */
const positionScale = (nodes: readonly NodeAttributes[]): ((value: number) => number) => {
  let largest = 0;
  for (const { x, y } of nodes) largest = Math.max(largest, Math.abs(x) || 0, Math.abs(y) || 0);
  const factor = largest > 0 ? SCALE / largest : 1;
  return (value) => Math.round((Number.isFinite(value) ? value : 0) * factor);
};

interface Aliases {
  readonly aliasStart: number[];
  readonly aliases: number[];
  readonly aliasCounts: number[];
}

const aliasColumns = (nodes: readonly NodeAttributes[], strings: StringTable): Aliases => {
  const columns: Aliases = { aliasStart: [0], aliases: [], aliasCounts: [] };
  for (const node of nodes) {
    columns.aliases.push(...node.aliases.map(strings.of));
    columns.aliasCounts.push(...node.aliases.map((_, at) => node.aliasCounts?.[at] ?? 0));
    columns.aliasStart.push(columns.aliases.length);
  }
  return columns;
};

const nodeColumns = (ids: readonly string[], nodes: readonly NodeAttributes[], strings: StringTable): NodeColumns => {
  const scaled = positionScale(nodes);
  return {
    id: ids.map(strings.of),
    label: nodes.map((node) => strings.of(node.label)),
    type: nodes.map((node) => Math.max(0, ENTITY_TYPES.indexOf(node.type))),
    mentions: nodes.map((node) => node.mentions),
    articles: nodes.map((node) => node.articles),
    importance: nodes.map((node) => Math.round((Number.isFinite(node.importance) ? node.importance : 0) * 1e6)),
    community: nodes.map((node) => node.community),
    x: nodes.map((node) => scaled(node.x)),
    y: nodes.map((node) => scaled(node.y)),
    iso: nodes.map((node) => strings.optional(node.iso)),
    wikidata: nodes.map((node) => strings.optional(node.wikidata)),
    ...aliasColumns(nodes, strings),
  };
};

const edgeColumns = (
  rows: readonly EdgeRow[],
  nodeOf: ReadonlyMap<string, number>,
  predicates: StringTable,
  strings: StringTable,
  evidenceStart: readonly number[],
): EdgeColumns => ({
  id: rows.map((row) => strings.of(row.id)),
  source: rows.map((row) => nodeOf.get(row.source) ?? 0),
  target: rows.map((row) => nodeOf.get(row.target) ?? 0),
  predicate: rows.map((row) => predicates.of(row.attributes.predicate)),
  modality: rows.map((row) => Math.max(0, MODALITIES.indexOf(row.attributes.modality))),
  negated: rows.map((row) => (row.attributes.negated ? 1 : 0)),
  confidence: rows.map((row) => thousandths(row.attributes.confidence)),
  stories: rows.map((row) => row.attributes.stories),
  outlets: rows.map((row) => row.attributes.outlets),
  role: rows.map((row) => strings.optional(row.attributes.role)),
  verb: rows.map((row) => strings.optional(row.attributes.verb)),
  derived: rows.map((row) => strings.optional(row.attributes.derived)),
  evidenceStart,
});

interface Evidences {
  readonly starts: readonly number[];
  readonly columns: EvidenceColumns;
}

/** One edge's evidence is held at a time; `also` is given each piece. */
const evidenceColumns = (
  rows: readonly EdgeRow[],
  articles: readonly ArticleRecord[],
  also: (piece: Evidence) => void,
): Evidences => {
  const articleOf = new Map(articles.map((article, at) => [article.id, at]));
  const [starts, columns] = [[0], { article: [] as number[], day: [] as number[], direct: [] as number[] }];
  for (const { attributes } of rows) {
    for (const piece of attributes.evidence) {
      const row = articleOf.get(piece.article) ?? 0;
      columns.article.push(row);
      columns.day.push(dayOf(piece.time?.start ?? articles[row]?.published));
      columns.direct.push(piece.saidBy.length === 0 ? 1 : 0);
      also(piece);
    }
    starts.push(columns.article.length);
  }
  return { starts, columns };
};

const LONGEST_TITLE = 200;

/** An article without a title is called by its first line. */
const titleOf = (article: ArticleRecord): string =>
  article.title ?? /\S[^\n]*/.exec(article.text)?.[0].trimEnd().slice(0, LONGEST_TITLE) ?? '';

const articleColumns = (articles: readonly ArticleRecord[]): ArticleColumns => ({
  id: articles.map((article) => article.id),
  title: articles.map(titleOf),
  uri: articles.map((article) => article.uri),
  published: articles.map((article) => article.published ?? ''),
  outlet: articles.map((article) => article.outlet ?? ''),
  url: articles.map((article) => article.url ?? ''),
});

const edgeRows = (graph: PageGraph): EdgeRow[] =>
  graph.mapEdges((id, attributes, source, target) => ({ id, source, target, attributes }));

/** Linear in nodes, edges, evidence and text; the evidence and the texts need not be in memory. */
export const toPageData = (graph: PageGraph, about: About = {}): PageData => {
  const [strings, predicates] = [stringTable(), stringTable()];
  const ids = graph.nodes();
  const nodeOf = new Map(ids.map((id, at) => [id, at]));
  const rows = edgeRows(graph);
  const articles = graph.getAttribute('articles') ?? [];
  const text = textColumns(articles, nodeOf);
  const evidence = evidenceColumns(rows, articles, text.add);
  const facts = new Map(Object.entries(graph.getAttribute('predicates') ?? {}));
  const nodes = nodeColumns(
    ids,
    graph.mapNodes((_, attributes) => attributes),
    strings,
  );
  const edges = edgeColumns(rows, nodeOf, predicates, strings, evidence.starts);
  return {
    graph: {
      format: 'newsgraph-page',
      formatVersion: 1,
      about,
      strings: strings.list(),
      predicates: predicates.list().map((name) => predicateRow(name, facts.get(name))),
      nodes,
      edges,
      evidence: evidence.columns,
      articles: articleColumns(articles),
    },
    text: text.block(),
  };
};
