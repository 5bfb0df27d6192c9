/** Joins the parts: one store, one view, the furniture, and controllers of one concern each. */
import { bindDrawing, bindPanels, gesturesFor, watchFields } from './bindings';
import { addressReader, bindAddress } from './controllers/address';
import { helpDialog } from './controllers/help';
import { bindKeys } from './controllers/keys';
import { searchBox } from './controllers/search-box';
import { tidyLayout } from './controllers/tidy';
import { timelineStrip } from './controllers/timeline';
import { toolbar } from './controllers/toolbar';
import { bindWalk } from './controllers/walk';
import type { Dataset } from './data/dataset';
import { labelOf } from './data/dataset';
import type { Loaded } from './data/load';
import { h } from './dom';
import { coveredBy, emptyFurniture, furnish } from './furniture';
import { deskFor, sceneMaker } from './make-desk';
import { createDrawing } from './render/drawing';
import { createStill, drawsWebGL } from './render/still';
import type { Drawing } from './render/surface';
import type { ViewState } from './state';
import { storeOf } from './store';
import { isDark } from './theme';
import { viewOf } from './view';

/** For tests: where the entity of this name stands in the window. */
const placeByName = (data: Dataset, drawing: Drawing, canvas: HTMLElement, name: string) => {
  for (let node = 0; node < data.nodes; node++) {
    if (labelOf(data, node) !== name) continue;
    const [at, frame] = [drawing.placeOf(node), canvas.getBoundingClientRect()];
    return at ? { x: at.x + frame.left, y: at.y + frame.top } : null;
  }
  return null;
};

export const startPage = (root: HTMLElement, { data, texts, textsCome }: Loaded): void => {
  const read = addressReader(data);
  const store = storeOf<ViewState>(read());
  const view = viewOf(data);
  const systemDark = matchMedia('(prefers-color-scheme: dark)');
  const dark = (): boolean => isDark(store.get().look.theme, systemDark.matches);
  const live = h('p', { class: 'live', attributes: { role: 'status', 'aria-live': 'polite' } });
  const furniture = emptyFurniture();
  const { canvas, legend } = furniture;
  const desk = deskFor(
    data,
    texts,
    store,
    () => view.visible(store.get()),
    (nodes) => drawing.fit(nodes, true),
    live,
  );
  const scene = sceneMaker(desk, dark, view);
  const search = searchBox(desk);
  const help = helpDialog();
  const timeline = timelineStrip(desk);
  const fitAll = (): void => drawing.fit(scene().drawn, true);
  const tools = toolbar(desk, {
    scene,
    tidy: () => tidyLayout(drawing, () => desk.say('Layout tidied')),
    help: help.show,
    filters: () => legend.classList.toggle('open'),
  });
  const home = (): void => desk.go({ at: 'overview' });
  const zoom = (factor: number): void => drawing.zoom(factor);
  furnish(
    root,
    furniture,
    { home, search: search.element, tools: tools.element, timeline: timeline.element, zoom, fitAll },
    help.element,
    live,
  );

  const applyTheme = (): void => {
    document.documentElement.dataset['theme'] = dark() ? 'dark' : 'light';
  };
  applyTheme();
  bindPanels(desk, furniture);

  let ready = false;
  const keepCamera = (): void => {
    if (ready) store.step((state) => ({ ...state, camera: drawing.camera() }));
  };
  const create = drawsWebGL() ? createDrawing : createStill;
  const drawing: Drawing = create(canvas, scene(), gesturesFor(desk, keepCamera));
  drawing.cover(coveredBy(furniture));
  const restoreCamera = (): void => {
    const { camera } = store.get();
    if (camera) drawing.setCamera(camera);
    else drawing.fit(scene().drawn, false);
  };
  restoreCamera();
  ready = true;

  watchFields(store, ['look'], () => {
    applyTheme();
    tools.draw();
  });
  watchFields(store, ['table', 'place'], tools.draw);
  watchFields(store, ['filters'], timeline.draw);
  bindDrawing(desk, drawing, canvas, scene);
  bindAddress(desk, read, restoreCamera);
  bindKeys(desk, { search: search.focus, help: help.show, zoom, fitAll });
  bindWalk(desk, canvas, drawing.placeOf);
  systemDark.addEventListener('change', () => {
    applyTheme();
    drawing.show(scene());
  });
  void textsCome.then(() => store.step((state) => ({ ...state, place: { ...state.place } })));
  if (drawing.steady) desk.say('This browser draws no WebGL: here is a still picture, and the table holds everything.');
  Object.assign(window, {
    __viewer: { store, desk, drawing, placeOf: (name: string) => placeByName(data, drawing, canvas, name) },
  });
};
