/** Ties what stands on the page to the state: each piece is drawn anew only when a field it shows has changed. */
import { drawFocusBar } from './controllers/focus-bar';
import type { Dataset } from './data/dataset';
import type { Desk } from './desk';
import { replace } from './dom';
import type { Furniture } from './furniture';
import { setSheet } from './furniture';
import { correctionList } from './panels/correct';
import { legendPanel } from './panels/legend';
import { panelFor } from './panels/place';
import { tablePanel } from './panels/table';
import type { Gestures } from './render/gestures';
import type { Drawing } from './render/surface';
import type { Scene } from './scene';
import type { Place, ViewState } from './state';
import { focused, hovering } from './state';
import type { Store } from './store';

export const gesturesFor = (desk: Desk, cameraMoved: () => void): Gestures => ({
  openNode: (node, together) => {
    const { place } = desk.store.get();
    const other = together && place.at === 'entity' && place.node !== node ? place.node : null;
    desk.go(other === null ? { at: 'entity', node } : { at: 'compare', one: other, two: node });
  },
  openPair: (pair) => desk.go({ at: 'relation', pair, edge: null }),
  openRelation: (edge) => desk.go({ at: 'relation', pair: desk.data.pairs.of[edge]!, edge }),
  openNothing: () => {
    if (desk.store.get().place.at !== 'overview') desk.go({ at: 'overview' });
  },
  focusNode: (node) => desk.store.step(focused({ node, hops: 1, hide: false })),
  hoverNode: (node) => desk.store.step(hovering(node)),
  cameraMoved,
});

type Fields = readonly (keyof ViewState)[];

export const watchFields = (
  store: Store<ViewState>,
  fields: Fields,
  draw: (state: ViewState, before?: ViewState) => void,
): void => {
  store.watch((state, before) => {
    if (before === undefined || fields.some((field) => state[field] !== before[field])) draw(state, before);
  });
};

export const bindPanels = (desk: Desk, { legend, panel, sheet, table, bar }: Furniture): void => {
  const { store } = desk;
  const open = new Set<string>();
  watchFields(store, ['filters', 'corrections'], () => replace(legend, legendPanel(desk, open)));
  watchFields(store, ['place', 'filters', 'focus', 'since', 'older', 'corrections'], (state, before) => {
    replace(panel, panelFor(desk, state.place), correctionList(desk));
    if (before === undefined || state.place === before.place) return;
    sheet.scrollTop = 0;
    if (sheet.dataset['sheet'] === 'peek') setSheet(sheet, 'half');
    const asked = document.getElementById('asked-sentence');
    asked?.scrollIntoView({ block: 'center' });
    asked?.focus({ preventScroll: true });
  });
  watchFields(store, ['table', 'sort', 'filters', 'corrections'], (state) => {
    table.hidden = state.table === null;
    replace(table, state.table !== null && tablePanel(desk, state.table));
  });
  watchFields(store, ['focus', 'limit', 'filters', 'corrections'], () => drawFocusBar(desk, bar));
};

/** What to bring into view when a place is reached by key, link or panel. */
const nodesOf = (data: Dataset, place: Place): readonly number[] => {
  if (place.at === 'entity') return [place.node];
  if (place.at === 'relation') return [data.pairs.a[place.pair]!, data.pairs.b[place.pair]!];
  if (place.at === 'compare') return [place.one, place.two];
  return place.at === 'path' ? [place.from, place.to] : [];
};

const outOfView = (drawing: Drawing, canvas: HTMLElement, node: number): boolean => {
  const at = drawing.placeOf(node);
  return !at || at.x < 20 || at.y < 20 || at.x > canvas.clientWidth - 20 || at.y > canvas.clientHeight - 20;
};

export const bindDrawing = (desk: Desk, drawing: Drawing, canvas: HTMLElement, scene: () => Scene): void => {
  watchFields(
    desk.store,
    ['place', 'filters', 'focus', 'limit', 'look', 'since', 'older', 'corrections', 'hover'],
    (state, before) => {
      if (before === undefined) return;
      const next = scene();
      drawing.show(next);
      if (state.place.at === 'path' && state.place !== before.place)
        drawing.fit(
          desk.paths().flatMap((path) => path.nodes),
          true,
        );
      else if (
        state.place !== before.place &&
        nodesOf(desk.data, state.place).some((node) => outOfView(drawing, canvas, node))
      ) {
        drawing.fit([...(next.lit ?? nodesOf(desk.data, state.place))], true);
      } else if (state.limit !== before.limit || state.filters.article !== before.filters.article)
        drawing.fit(next.drawn, true);
    },
  );
};
