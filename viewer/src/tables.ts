/** The graph as rows: what is visible enters, columns and sorted rows leave, the same for the table on screen and for CSV. */
import { NO_DAY, isoOf } from '../../src/export/page/days';
import type { TextBlock } from '../../src/export/page/data';
import { ENTITY_TYPES } from '../../src/graph/palette';
import type { Dataset } from './data/dataset';
import { labelOf, nodeId, STANCES, wordsOf } from './data/dataset';
import { pairsOfNode } from './data/pairs';
import { quoteOf } from './data/texts';
import type { Visible } from './filters';
import { evidencePasses } from './filters';
import type { Filters, Place, Sort, TableTab } from './state';

export type Cell = string | number;

export interface Row {
  readonly cells: readonly Cell[];
  /** Where a click on the row leads. */
  readonly place: Place;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface TableSource {
  readonly data: Dataset;
  readonly visible: Visible;
  readonly filters: Filters;
  readonly texts: () => TextBlock;
}

const degree = (data: Dataset, visible: Visible, node: number): number =>
  pairsOfNode(data.pairs, node).reduce((sum, pair) => sum + (visible.pairWeight[pair]! > 0 ? 1 : 0), 0);

const weightAround = (data: Dataset, visible: Visible, node: number): number =>
  pairsOfNode(data.pairs, node).reduce((sum, pair) => sum + visible.pairWeight[pair]!, 0);

const entities = ({ data, visible }: TableSource): Table => {
  const rows: Row[] = [];
  for (const node of data.rank) {
    if (visible.node[node] === 0) continue;
    const type = ENTITY_TYPES[data.nodeType[node]!] ?? '';
    const { mentions, articles } = data.block.nodes;
    rows.push({
      cells: [
        labelOf(data, node),
        type,
        degree(data, visible, node),
        weightAround(data, visible, node),
        mentions[node] ?? 0,
        articles[node] ?? 0,
        nodeId(data, node),
      ],
      place: { at: 'entity', node },
    });
  }
  return { columns: ['Entity', 'Type', 'Links', 'Evidence', 'Mentions', 'Articles', 'Identifier'], rows };
};

const visibleEdges = ({ data, visible }: TableSource): number[] => {
  const edges: number[] = [];
  for (let edge = 0; edge < data.edges; edge++) if (visible.edgeWeight[edge]! > 0) edges.push(edge);
  return edges;
};

const daysOf = ({ data, filters }: TableSource, edge: number): readonly [string, string] => {
  let [first, last] = [Infinity, -Infinity];
  for (let row = data.evidenceStart[edge]!; row < data.evidenceStart[edge + 1]!; row++) {
    const day = data.evidenceDay[row]!;
    if (day === NO_DAY || !evidencePasses(data, filters, row)) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return first === Infinity ? ['', ''] : [isoOf(first), isoOf(last)];
};

const ends = (data: Dataset, edge: number): readonly [string, string, string, string] => [
  labelOf(data, data.source[edge]!),
  wordsOf(data, edge),
  labelOf(data, data.target[edge]!),
  STANCES[data.stance[edge]!] ?? '',
];

const relations = (source: TableSource): Table => {
  const { data, visible } = source;
  const rows = visibleEdges(source)
    .sort((a, b) => visible.edgeWeight[b]! - visible.edgeWeight[a]! || a - b)
    .map((edge): Row => ({
      cells: [...ends(data, edge), visible.edgeWeight[edge]!, data.outlets[edge]!, ...daysOf(source, edge)],
      place: { at: 'relation', pair: data.pairs.of[edge]!, edge },
    }));
  return { columns: ['Subject', 'Relation', 'Object', 'Stance', 'Evidence', 'Sources', 'First', 'Last'], rows };
};

const evidenceRow = ({ data, texts }: TableSource, edge: number, row: number): Row => {
  const article = data.evidenceArticle[row]!;
  const quote = quoteOf(texts(), row, article);
  const day = data.evidenceDay[row]!;
  return {
    cells: [
      day === NO_DAY ? '' : isoOf(day),
      ...ends(data, edge),
      quote.text,
      quote.saidBy ?? '',
      data.articles.outlet[article] ?? '',
      data.articles.title[article] || data.articles.uri[article] || '',
      data.articles.url[article] ?? '',
    ],
    place: { at: 'article', article, evidence: row },
  };
};

const evidence = (source: TableSource): Table => {
  const { data, filters } = source;
  const rows: Row[] = [];
  for (const edge of visibleEdges(source)) {
    for (let row = data.evidenceStart[edge]!; row < data.evidenceStart[edge + 1]!; row++) {
      if (evidencePasses(data, filters, row)) rows.push(evidenceRow(source, edge, row));
    }
  }
  const columns = [
    'Date',
    'Subject',
    'Relation',
    'Object',
    'Stance',
    'Sentence',
    'Said by',
    'Source',
    'Article',
    'Address',
  ];
  return { columns, rows };
};

const compared = (a: Cell, b: Cell): number => (a < b ? -1 : a > b ? 1 : 0);

const sorted = (table: Table, sort: Sort | null): Table => {
  const at = sort ? table.columns.indexOf(sort.column) : -1;
  if (!sort || at < 0) return table;
  const sign = sort.descending ? -1 : 1;
  return { ...table, rows: [...table.rows].sort((a, b) => sign * compared(a.cells[at]!, b.cells[at]!)) };
};

const MAKERS: Readonly<Record<TableTab, (source: TableSource) => Table>> = { entities, relations, evidence };

export const tableOf = (source: TableSource, tab: TableTab, sort: Sort | null): Table =>
  sorted(MAKERS[tab](source), sort);
