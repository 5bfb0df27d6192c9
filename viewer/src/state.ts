/** All that a view is, as one immutable value, and the pure steps from one view to the next. */
import type { Older } from './changes';
import type { Corrections } from './corrections';
import { NO_CORRECTIONS } from './corrections';

/** What the reader is looking at. Numbers are rows of the dataset. */
export type Place =
  | { readonly at: 'overview' }
  | { readonly at: 'entity'; readonly node: number }
  | { readonly at: 'relation'; readonly pair: number; readonly edge: number | null }
  | { readonly at: 'articles' }
  | { readonly at: 'article'; readonly article: number; readonly evidence: number | null }
  | { readonly at: 'compare'; readonly one: number; readonly two: number }
  | { readonly at: 'path'; readonly from: number; readonly to: number }
  | { readonly at: 'changes' }
  | { readonly at: 'about' };

/** Days since 1970-01-01, both inclusive. */
export type Window = readonly [from: number, to: number];

export interface Filters {
  readonly hiddenTypes: readonly number[];
  readonly hiddenPredicates: readonly number[];
  readonly stances: readonly number[];
  readonly window: Window | null;
  readonly minEvidence: number;
  readonly minSources: number;
  readonly directOnly: boolean;
  readonly community: number | null;
  readonly article: number | null;
}

export interface Focus {
  readonly node: number;
  readonly hops: 1 | 2 | 3;
  /** Whether the rest is hidden instead of dimmed. */
  readonly hide: boolean;
}

export type Theme = 'auto' | 'light' | 'dark';
export type SizeBy = 'importance' | 'degree' | 'evidence' | 'betweenness';
export type ColourBy = 'type' | 'community' | 'first';

export interface Look {
  readonly theme: Theme;
  readonly size: SizeBy;
  readonly colour: ColourBy;
}

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export type TableTab = 'entities' | 'relations' | 'evidence';

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

export interface ViewState {
  readonly place: Place;
  readonly filters: Filters;
  readonly focus: Focus | null;
  /** How many entities are drawn, the most important first. */
  readonly limit: number;
  readonly look: Look;
  readonly camera: Camera | null;
  readonly table: TableTab | null;
  readonly sort: Sort | null;
  /** First day of what counts as new. */
  readonly since: number | null;
  /** An older build to compare with, read from a file: never in a link. */
  readonly older: Older | null;
  /** What the reader has put right: never in a link. */
  readonly corrections: Corrections;
  /** Under the pointer: never in a link, never moves anything. */
  readonly hover: number | null;
}

export const START_LIMIT = 150;
const READABLE = 300;

export const NO_FILTERS: Filters = {
  hiddenTypes: [],
  hiddenPredicates: [],
  stances: [0],
  window: null,
  minEvidence: 1,
  minSources: 0,
  directOnly: false,
  community: null,
  article: null,
};

/** Above 300 entities the page opens on the 150 most important. */
export const initialState = (nodes: number): ViewState => ({
  place: { at: 'overview' },
  filters: NO_FILTERS,
  focus: null,
  limit: nodes > READABLE ? START_LIMIT : nodes,
  look: { theme: 'auto', size: 'importance', colour: 'type' },
  camera: null,
  table: null,
  sort: null,
  since: null,
  older: null,
  corrections: NO_CORRECTIONS,
  hover: null,
});

export type Step = (state: ViewState) => ViewState;

const toggled = (list: readonly number[], item: number): readonly number[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item].sort((a, b) => a - b);

export const goTo =
  (place: Place): Step =>
  (state) => ({ ...state, place, hover: null });

export const filtered =
  (change: Partial<Filters>): Step =>
  (state) => ({ ...state, filters: { ...state.filters, ...change } });

export const toggleType =
  (type: number): Step =>
  (state) =>
    filtered({ hiddenTypes: toggled(state.filters.hiddenTypes, type) })(state);

export const togglePredicates =
  (predicates: readonly number[]): Step =>
  (state) => {
    const hidden = new Set(state.filters.hiddenPredicates);
    const allHidden = predicates.every((predicate) => hidden.has(predicate));
    for (const predicate of predicates)
      if (allHidden) hidden.delete(predicate);
      else hidden.add(predicate);
    return filtered({ hiddenPredicates: [...hidden].sort((a, b) => a - b) })(state);
  };

export const toggleStance =
  (stance: number): Step =>
  (state) =>
    filtered({ stances: toggled(state.filters.stances, stance) })(state);

/** Only this one of `all` stays; a second call brings all back. */
export const solo = (all: readonly number[], hidden: readonly number[], only: readonly number[]): readonly number[] => {
  const wanted = all.filter((item) => !only.includes(item));
  const already = wanted.length === hidden.length && wanted.every((item) => hidden.includes(item));
  return already ? [] : wanted;
};

export const hovering =
  (hover: number | null): Step =>
  (state) =>
    state.hover === hover ? state : { ...state, hover };

export const focused =
  (focus: Focus | null): Step =>
  (state) => ({ ...state, focus });

export const looking =
  (look: Partial<Look>): Step =>
  (state) => ({ ...state, look: { ...state.look, ...look } });

/** The selected entity, if one is. */
export const selectedNodes = (state: Pick<ViewState, 'place'>): readonly number[] => {
  const { place } = state;
  if (place.at === 'entity') return [place.node];
  if (place.at === 'compare') return [place.one, place.two];
  if (place.at === 'path') return [place.from, place.to];
  return [];
};
