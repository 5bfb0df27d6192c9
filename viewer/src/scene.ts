/** Dataset, view state and what the filters let through enter; all that the drawing of one frame depends on leaves. */
import type { Dataset } from './data/dataset';
import { otherEnd, pairBetween, pairsOfNode } from './data/pairs';
import type { Visible } from './filters';
import { neighboursOf, within } from './near';
import type { Measures } from './measures';
import type { ViewState } from './state';
import { selectedNodes } from './state';
import type { Palette } from './theme';

export interface Scene {
  readonly data: Dataset;
  readonly visible: Visible;
  readonly state: ViewState;
  readonly palette: Palette;
  readonly measures: Measures;
  /** Entities that are drawn at all, in a fixed order. */
  readonly drawn: ReadonlySet<number>;
  /** Entities that stand out, or null when nothing is dimmed. */
  readonly lit: ReadonlySet<number> | null;
  /** 1 for a few entities, less the more are drawn: crowds are drawn smaller and paler. */
  readonly air: number;
  readonly selected: ReadonlySet<number>;
  readonly selectedPair: number | null;
  /** The pairs of a shown path, in order. */
  readonly trail: ReadonlySet<number>;
  readonly changes: ReadonlyMap<number, Change> | null;
}

export type Change = 'new' | 'grown' | 'silent';

/** Beside the most important entities, what the reader has chosen and its strongest neighbours are always drawn. */
const COMPANY = 40;

const strongest = (data: Dataset, visible: Visible, node: number, count: number): number[] =>
  [...pairsOfNode(data.pairs, node)]
    .filter((pair) => visible.pairWeight[pair]! > 0)
    .sort((one, two) => visible.pairWeight[two]! - visible.pairWeight[one]! || one - two)
    .slice(0, count)
    .map((pair) => otherEnd(data.pairs, pair, node));

const chosen = (data: Dataset, state: Pick<ViewState, 'place'>): readonly number[] => {
  const { place } = state;
  if (place.at === 'relation') return [data.pairs.a[place.pair]!, data.pairs.b[place.pair]!];
  return selectedNodes(state);
};

const inArticle = (data: Dataset, visible: Visible): number[] => {
  const found: number[] = [];
  for (let node = 0; node < data.nodes; node++) if (visible.node[node] === 1) found.push(node);
  return found;
};

/** Which entities are drawn: the first `limit` by importance, the chosen ones and their company; all of an article's. */
export const drawnOf = (
  data: Dataset,
  visible: Visible,
  state: Pick<ViewState, 'filters' | 'place' | 'focus' | 'limit'>,
  trail: readonly number[],
): ReadonlySet<number> => {
  const drawn = new Set<number>();
  for (const node of data.rank) {
    if (drawn.size >= state.limit) break;
    if (visible.node[node] === 1) drawn.add(node);
  }
  if (state.filters.article !== null) for (const node of inArticle(data, visible)) drawn.add(node);
  for (const node of chosen(data, state)) {
    drawn.add(node);
    for (const other of strongest(data, visible, node, COMPANY)) drawn.add(other);
  }
  for (const node of trail) drawn.add(node);
  if (state.focus) for (const node of within(data, visible, state.focus.node, state.focus.hops)) drawn.add(node);
  return drawn;
};

/** Hover previews, focus pins, a selection keeps its neighbours in the light. */
export const litOf = (
  data: Dataset,
  visible: Visible,
  state: ViewState,
  trail: readonly number[],
): ReadonlySet<number> | null => {
  if (trail.length > 0) return new Set(trail);
  if (state.hover !== null) return new Set([state.hover, ...neighboursOf(data, visible, state.hover)]);
  if (state.focus) return within(data, visible, state.focus.node, state.focus.hops);
  const nodes = chosen(data, state);
  if (nodes.length === 0) return null;
  if (state.place.at === 'relation') return new Set(nodes);
  return new Set(nodes.flatMap((node) => [node, ...neighboursOf(data, visible, node)]));
};

export const trailPairs = (data: Dataset, trail: readonly number[]): ReadonlySet<number> => {
  const pairs = new Set<number>();
  trail.slice(1).forEach((node, at) => {
    const pair = pairBetween(data.pairs, trail[at]!, node);
    if (pair !== undefined) pairs.add(pair);
  });
  return pairs;
};

export interface SceneParts {
  readonly data: Dataset;
  readonly visible: Visible;
  readonly state: ViewState;
  readonly palette: Palette;
  readonly measures: Measures;
  readonly drawn: ReadonlySet<number>;
  /** Entities along the shown paths. */
  readonly trails: readonly (readonly number[])[];
  readonly changes: ReadonlyMap<number, Change> | null;
}

const ROOMY = 50;

/** 1 up to fifty entities, 0.75 at 200, 0.5 at 3,000 and above. */
export const airOf = (drawn: number): number => Math.max(0.5, Math.min(1, (ROOMY / Math.max(1, drawn)) ** 0.2));

export const sceneOf = (parts: SceneParts): Scene => {
  const { data, visible, state, palette, measures, changes } = parts;
  const along = parts.trails.flat();
  return {
    data,
    visible,
    state,
    palette,
    measures,
    changes,
    drawn: parts.drawn,
    air: airOf(parts.drawn.size),
    lit: litOf(data, visible, state, along),
    selected: new Set(chosen(data, state)),
    selectedPair: state.place.at === 'relation' ? state.place.pair : null,
    trail: new Set(parts.trails.flatMap((trail) => [...trailPairs(data, trail)])),
  };
};
