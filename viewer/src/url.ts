/** A view as the part of an address after `#`, and back: entities, relations and articles by their own identifiers, so that links outlive a rebuild. */
import { ENTITY_TYPES } from '../../src/graph/palette';
import { dayOf, isoOf, NO_DAY } from '../../src/export/page/days';
import type { Dataset } from './data/dataset';
import { edgeId, nodeId, STANCES } from './data/dataset';
import { pairBetween } from './data/pairs';
import type { Camera, ColourBy, Filters, Focus, Place, SizeBy, TableTab, Theme, ViewState, Window } from './state';
import { initialState } from './state';

/** Identifiers are words of an address: a space would split them. */
const word = (id: string): string => id.replace(/[ %]/g, (character) => (character === ' ' ? '%20' : '%25'));

const nodeWord = (data: Dataset, node: number): string => word(nodeId(data, node));

/** From identifiers as words to rows, made once. */
export interface Names {
  readonly node: ReadonlyMap<string, number>;
  readonly edge: ReadonlyMap<string, number>;
  readonly article: ReadonlyMap<string, number>;
  readonly predicate: ReadonlyMap<string, number>;
}

export const namesOf = (data: Dataset): Names => ({
  node: new Map(Array.from({ length: data.nodes }, (_, node) => [nodeWord(data, node), node])),
  edge: new Map(Array.from({ length: data.edges }, (_, edge) => [word(edgeId(data, edge)), edge])),
  article: new Map(data.articles.id.map((id, at) => [word(id), at])),
  predicate: new Map(data.predicates.map((row, at) => [word(row.name), at])),
});

const placeText = (data: Dataset, place: Place): string | undefined => {
  const node = (row: number): string => nodeWord(data, row);
  switch (place.at) {
    case 'overview':
      return undefined;
    case 'entity':
      return `entity ${node(place.node)}`;
    case 'relation':
      return place.edge !== null
        ? `relation ${word(edgeId(data, place.edge))}`
        : `pair ${node(data.pairs.a[place.pair]!)} ${node(data.pairs.b[place.pair]!)}`;
    case 'article':
      return `article ${word(data.articles.id[place.article] ?? '')}${place.evidence === null ? '' : ` ${place.evidence}`}`;
    case 'compare':
      return `compare ${node(place.one)} ${node(place.two)}`;
    case 'path':
      return `path ${node(place.from)} ${node(place.to)}`;
    case 'articles':
    case 'changes':
    case 'about':
      return place.at;
  }
};

const twoNodes = (
  names: Names,
  one: string | undefined,
  two: string | undefined,
): readonly [number, number] | undefined => {
  const [a, b] = [names.node.get(one ?? ''), names.node.get(two ?? '')];
  return a === undefined || b === undefined || a === b ? undefined : [a, b];
};

const relationPlace = (data: Dataset, edge: number | undefined): Place | undefined =>
  edge === undefined ? undefined : { at: 'relation', pair: data.pairs.of[edge]!, edge };

const pairPlace = (data: Dataset, ends: readonly [number, number] | undefined): Place | undefined => {
  const pair = ends && pairBetween(data.pairs, ends[0], ends[1]);
  return pair === undefined ? undefined : { at: 'relation', pair, edge: null };
};

const articlePlace = (data: Dataset, article: number | undefined, evidence: string | undefined): Place | undefined => {
  if (article === undefined) return undefined;
  const row = evidence === undefined ? Number.NaN : Number(evidence);
  return { at: 'article', article, evidence: data.evidenceArticle[row] === article ? row : null };
};

type Reader = (data: Dataset, names: Names, first: string | undefined, second: string | undefined) => Place | undefined;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['articles', () => ({ at: 'articles' })],
  ['changes', () => ({ at: 'changes' })],
  ['about', () => ({ at: 'about' })],
  ['relation', (data, names, id) => relationPlace(data, names.edge.get(id ?? ''))],
  ['pair', (data, names, one, two) => pairPlace(data, twoNodes(names, one, two))],
  ['article', (data, names, id, evidence) => articlePlace(data, names.article.get(id ?? ''), evidence)],
  [
    'entity',
    (_, names, id) => {
      const node = names.node.get(id ?? '');
      return node === undefined ? undefined : { at: 'entity', node };
    },
  ],
  [
    'compare',
    (_, names, one, two) => {
      const ends = twoNodes(names, one, two);
      return ends && { at: 'compare', one: ends[0], two: ends[1] };
    },
  ],
  [
    'path',
    (_, names, one, two) => {
      const ends = twoNodes(names, one, two);
      return ends && { at: 'path', from: ends[0], to: ends[1] };
    },
  ],
]);

/** What cannot be found in this graph is the overview. */
const placeFrom = (data: Dataset, names: Names, text: string): Place => {
  const [kind, first, second] = text.split(' ');
  return READERS.get(kind ?? '')?.(data, names, first, second) ?? { at: 'overview' };
};

const windowText = (window: Window | null): string | undefined =>
  window === null ? undefined : `${isoOf(window[0])}..${isoOf(window[1])}`;

const windowFrom = (text: string | null): Window | null => {
  const [from, to] = (text ?? '').split('..').map(dayOf);
  return from === undefined || to === undefined || from === NO_DAY || to === NO_DAY || to < from ? null : [from, to];
};

const words = (list: readonly number[], wordOf: (row: number) => string | undefined): string | undefined =>
  list.length === 0 ? undefined : list.map(wordOf).join(' ');

const rows = (text: string | null, rowOf: (word: string) => number): readonly number[] =>
  (text ?? '')
    .split(' ')
    .map(rowOf)
    .filter((row) => row >= 0)
    .sort((a, b) => a - b);

const number = (text: string | null, fallback: number, least: number, most: number): number => {
  const value = text === null || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : fallback;
};

const oneOf = <T extends string>(all: readonly T[], text: string | null, fallback: T): T =>
  all.find((item) => item === text) ?? fallback;

const filterTexts = (data: Dataset, filters: Filters): Readonly<Record<string, string | undefined>> => ({
  without: words(filters.hiddenTypes, (type) => ENTITY_TYPES[type]),
  not: words(filters.hiddenPredicates, (predicate) => word(data.predicates[predicate]?.name ?? '')),
  stance: filters.stances.join() === '0' ? undefined : filters.stances.map((stance) => STANCES[stance]).join(' '),
  from: windowText(filters.window),
  evidence: filters.minEvidence > 1 ? String(filters.minEvidence) : undefined,
  sources: filters.minSources > 0 ? String(filters.minSources) : undefined,
  direct: filters.directOnly ? '1' : undefined,
  group: filters.community === null ? undefined : String(filters.community),
  only: filters.article === null ? undefined : word(data.articles.id[filters.article] ?? ''),
});

const stancesFrom = (text: string | null): readonly number[] =>
  text === null ? [0] : rows(text, (word) => STANCES.findIndex((stance) => stance === word));

const filtersFrom = (names: Names, query: URLSearchParams): Filters => ({
  hiddenTypes: rows(query.get('without'), (word) => ENTITY_TYPES.findIndex((type) => type === word)),
  hiddenPredicates: rows(query.get('not'), (word) => names.predicate.get(word) ?? -1),
  stances: stancesFrom(query.get('stance')),
  window: windowFrom(query.get('from')),
  minEvidence: number(query.get('evidence'), 1, 1, 1000),
  minSources: number(query.get('sources'), 0, 0, 1000),
  directOnly: query.get('direct') === '1',
  community: query.has('group') ? number(query.get('group'), 0, 0, 1e9) : null,
  article: names.article.get(query.get('only') ?? '') ?? null,
});

const focusText = (data: Dataset, focus: Focus | null): string | undefined =>
  focus === null ? undefined : `${nodeWord(data, focus.node)} ${focus.hops}${focus.hide ? ' hide' : ''}`;

const hopsFrom = (text: string | undefined): 1 | 2 | 3 => (text === '3' ? 3 : text === '2' ? 2 : 1);

const focusFrom = (names: Names, text: string | null): Focus | null => {
  const [id, hops, hide] = (text ?? '').split(' ');
  const node = names.node.get(id ?? '');
  return node === undefined ? null : { node, hops: hopsFrom(hops), hide: hide === 'hide' };
};

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

const cameraText = (camera: Camera | null): string | undefined =>
  camera === null ? undefined : [camera.x, camera.y, camera.ratio].map(round).join(' ');

const cameraFrom = (text: string | null): Camera | null => {
  const [x, y, ratio] = (text ?? '').split(' ').map(Number);
  const good = [x, y, ratio].every((value) => value !== undefined && Number.isFinite(value));
  return good && text ? { x: x!, y: y!, ratio: Math.min(10, Math.max(0.005, ratio!)) } : null;
};

const unless = <T>(value: T, usual: T): string | undefined => (value === usual ? undefined : String(value));

/** Without the leading `#`; empty for the view that the page opens with. */
export const hashOf = (data: Dataset, state: ViewState): string => {
  const usual = initialState(data.nodes);
  const parts: Readonly<Record<string, string | undefined>> = {
    at: placeText(data, state.place),
    ...filterTexts(data, state.filters),
    focus: focusText(data, state.focus),
    show: unless(state.limit, usual.limit),
    theme: unless(state.look.theme, usual.look.theme),
    size: unless(state.look.size, usual.look.size),
    colour: unless(state.look.colour, usual.look.colour),
    table: state.table ?? undefined,
    since: state.since === null ? undefined : isoOf(state.since),
    camera: cameraText(state.camera),
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value !== undefined) query.set(name, value);
  return query.toString();
};

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
const SIZES: readonly SizeBy[] = ['importance', 'degree', 'evidence', 'betweenness'];
const COLOURS: readonly ColourBy[] = ['type', 'community', 'first'];
const TABLES: readonly TableTab[] = ['entities', 'relations', 'evidence'];

const sinceFrom = (text: string | null): number | null => {
  const day = dayOf(text ?? undefined);
  return day === NO_DAY ? null : day;
};

/** Anything that does not make sense in this graph falls back to the usual view; nothing throws. */
export const stateFrom = (data: Dataset, names: Names, hash: string): ViewState => {
  const usual = initialState(data.nodes);
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    ...usual,
    place: placeFrom(data, names, query.get('at') ?? ''),
    filters: filtersFrom(names, query),
    focus: focusFrom(names, query.get('focus')),
    limit: number(query.get('show'), usual.limit, 1, Math.max(1, data.nodes)),
    look: {
      theme: oneOf(THEMES, query.get('theme'), usual.look.theme),
      size: oneOf(SIZES, query.get('size'), usual.look.size),
      colour: oneOf(COLOURS, query.get('colour'), usual.look.colour),
    },
    table: TABLES.find((tab) => tab === query.get('table')) ?? null,
    since: sinceFrom(query.get('since')),
    camera: cameraFrom(query.get('camera')),
  };
};
