/** Keys that work wherever the reader is, unless they are typing. */
import { redoing, undoing } from '../corrections';
import type { Desk } from '../desk';
import { pairsOfNode } from '../data/pairs';
import type { Focus, ViewState } from '../state';
import { focused, goTo, hovering, selectedNodes } from '../state';

export interface KeyActions {
  readonly search: () => void;
  readonly help: () => void;
  readonly zoom: (factor: number) => void;
  readonly fitAll: () => void;
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=range], [type=checkbox]), textarea, select');

/** The entity that a key means: the one under the cursor, else the open one. */
const meant = (state: ViewState): number | undefined => state.hover ?? selectedNodes(state)[0];

const focusKey = (desk: Desk): void => {
  const state = desk.store.get();
  const node = meant(state) ?? state.focus?.node;
  if (node === undefined) return;
  desk.store.step(focused(state.focus?.node === node ? null : { node, hops: 1, hide: false }));
};

const changeFocus = (desk: Desk, change: Partial<Focus>): void => {
  const { focus } = desk.store.get();
  if (focus) desk.store.step(focused({ ...focus, ...change }));
};

const strongestRelation = (desk: Desk): void => {
  const node = meant(desk.store.get());
  if (node === undefined) return;
  const weight = desk.visible().pairWeight;
  const [pair] = [...pairsOfNode(desk.data.pairs, node)].sort((a, b) => weight[b]! - weight[a]! || a - b);
  if (pair !== undefined && weight[pair]! > 0) desk.go({ at: 'relation', pair, edge: null });
};

/** One step out: the cursor, then the focus, then the table, then the place. */
export const back = (state: ViewState): ViewState => {
  if (state.hover !== null) return hovering(null)(state);
  if (state.focus) return focused(null)(state);
  if (state.table) return { ...state, table: null };
  return state.place.at === 'overview' ? state : goTo({ at: 'overview' })(state);
};

const toggleTable = (state: ViewState): ViewState => ({ ...state, table: state.table === null ? 'relations' : null });

const actionsFor = (desk: Desk, actions: KeyActions): ReadonlyMap<string, () => void> =>
  new Map([
    ['/', actions.search],
    ['?', actions.help],
    ['Escape', () => desk.store.step(back)],
    ['f', () => focusKey(desk)],
    ['h', () => changeFocus(desk, { hide: !desk.store.get().focus?.hide })],
    ['1', () => changeFocus(desk, { hops: 1 })],
    ['2', () => changeFocus(desk, { hops: 2 })],
    ['3', () => changeFocus(desk, { hops: 3 })],
    ['e', () => strongestRelation(desk)],
    ['t', () => desk.store.step(toggleTable)],
    ['+', () => actions.zoom(1 / 1.5)],
    ['-', () => actions.zoom(1.5)],
    ['0', actions.fitAll],
  ]);

/** Ctrl-Z takes the last correction back, with Shift it comes again. */
const undoKey = (desk: Desk, event: KeyboardEvent): void => {
  if (event.key.toLowerCase() !== 'z') return;
  desk.store.step(event.shiftKey ? redoing : undoing);
  event.preventDefault();
};

export const bindKeys = (desk: Desk, actions: KeyActions): void => {
  const table = actionsFor(desk, actions);
  document.addEventListener('keydown', (event) => {
    if (typing(event.target) || event.altKey) return;
    if (event.ctrlKey || event.metaKey) return undoKey(desk, event);
    if (document.querySelector('dialog[open], :popover-open')) return;
    const action = table.get(event.key.length === 1 ? event.key.toLowerCase() : event.key);
    if (!action) return;
    event.preventDefault();
    action();
  });
};
