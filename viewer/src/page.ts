/** Builds the page's furniture, puts each panel in its place, and lets every controller bind its one concern. */
import type { TextBlock } from '../../src/export/page/data';
import { searchBox } from './controllers/search-box';
import { bindKeys } from './controllers/keys';
import type { Dataset } from './data/dataset';
import { labelOf } from './data/dataset';
import type { Desk } from './desk';
import { button, h, replace } from './dom';
import { legendPanel } from './panels/legend';
import { panelFor } from './panels/place';
import type { Drawing } from './render/drawing';
import { createDrawing } from './render/drawing';
import type { Gestures } from './render/gestures';
import { focused, goTo, hovering, initialState } from './state';
import type { ViewState } from './state';
import { storeOf } from './store';
import { isDark } from './theme';
import { NOTHING_EXTRA, viewOf } from './view';

const gesturesFor = (desk: Desk): Gestures => ({
  openNode: (node, together) => {
    const { place } = desk.store.get();
    if (together && place.at === 'entity' && place.node !== node)
      desk.go({ at: 'compare', one: place.node, two: node });
    else desk.go({ at: 'entity', node });
  },
  openPair: (pair) => desk.go({ at: 'relation', pair, edge: null }),
  openRelation: (edge) => desk.go({ at: 'relation', pair: desk.data.pairs.of[edge]!, edge }),
  openNothing: () => {
    if (desk.store.get().place.at !== 'overview') desk.go({ at: 'overview' });
  },
  focusNode: (node) => desk.store.step(focused({ node, hops: 1, hide: false })),
  hoverNode: (node) => desk.store.step(hovering(node)),
  cameraMoved: () => undefined,
});

/** For tests: where the entity of this name stands in the window. */
const placeByName = (desk: Desk, drawing: Drawing, canvas: HTMLElement, name: string) => {
  for (let node = 0; node < desk.data.nodes; node++) {
    if (labelOf(desk.data, node) !== name) continue;
    const [at, frame] = [drawing.placeOf(node), canvas.getBoundingClientRect()];
    return at ? { x: at.x + frame.left, y: at.y + frame.top } : null;
  }
  return null;
};

export const startPage = (root: HTMLElement, data: Dataset, texts: () => TextBlock): void => {
  const store = storeOf<ViewState>(initialState(data.nodes));
  const view = viewOf(data);
  const live = h('p', { class: 'live', attributes: { role: 'status', 'aria-live': 'polite' } });
  const systemDark = matchMedia('(prefers-color-scheme: dark)');
  const scene = () => view.scene(store.get(), isDark(store.get().look.theme, systemDark.matches), NOTHING_EXTRA);

  const desk: Desk = {
    data,
    texts,
    store,
    visible: () => view.visible(store.get().filters),
    go: (place) => store.step(goTo(place)),
    show: (nodes) => drawing?.fit(nodes, true),
    say: (text) => (live.textContent = text),
  };

  const canvas = h('div', {
    class: 'canvas',
    attributes: { tabindex: 0, role: 'application', 'aria-label': 'Graph of entities and relations' },
  });
  const legend = h('section', { class: 'legend', attributes: { 'aria-label': 'Legend and filters' } });
  const panel = h('aside', { class: 'panel', attributes: { tabindex: '-1', 'aria-label': 'Details' } });
  const search = searchBox(desk);
  replace(
    root,
    h(
      'header',
      { class: 'masthead' },
      h(
        'h1',
        {},
        button('Newsgraph', () => desk.go({ at: 'overview' }), { class: 'home' }),
      ),
      search.element,
    ),
    h('main', { class: 'desk' }, h('div', { class: 'stage' }, canvas, legend), panel),
    live,
  );

  const drawing: Drawing = createDrawing(canvas, scene(), gesturesFor(desk));
  const open = new Set<string>();
  store.watch((state, before) => {
    document.documentElement.dataset['theme'] = isDark(state.look.theme, systemDark.matches) ? 'dark' : 'light';
    if (before !== undefined) drawing.show(scene());
    if (before === undefined || state.filters !== before.filters) replace(legend, legendPanel(desk, open));
    if (
      before === undefined ||
      state.place !== before.place ||
      state.filters !== before.filters ||
      state.focus !== before.focus
    ) {
      replace(panel, panelFor(desk, state.place));
      if (state.place !== before?.place) panel.scrollTop = 0;
      document.getElementById('asked-sentence')?.scrollIntoView({ block: 'center' });
    }
  });
  drawing.cover(legend.offsetWidth + 24);
  drawing.fit(scene().drawn, false);
  bindKeys(desk, search.focus);
  Object.assign(window, {
    __viewer: { store, desk, drawing, placeOf: (name: string) => placeByName(desk, drawing, canvas, name) },
  });
};
