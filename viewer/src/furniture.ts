/** The page's frame: what controllers bind to, put in its place once. */
import { button, h, replace } from './dom';
import type { Cover } from './render/surface';

export interface Furniture {
  readonly canvas: HTMLElement;
  readonly bar: HTMLElement;
  readonly legend: HTMLElement;
  readonly table: HTMLElement;
  readonly panel: HTMLElement;
  readonly sheet: HTMLElement;
  readonly stage: HTMLElement;
}

export interface Parts {
  readonly home: () => void;
  readonly search: HTMLElement;
  readonly tools: HTMLElement;
  readonly timeline: HTMLElement;
  readonly zoom: (factor: number) => void;
  readonly fitAll: () => void;
}

export const emptyFurniture = (): Furniture => {
  const panel = h('div', { class: 'panel-body', attributes: { tabindex: '-1' } });
  const sheet = h('aside', { class: 'panel', attributes: { 'aria-label': 'Details' } });
  return {
    canvas: h('div', {
      class: 'canvas',
      attributes: {
        tabindex: 0,
        role: 'application',
        'aria-label': 'Graph of entities and relations: arrow keys move, Enter opens',
      },
    }),
    bar: h('div', { class: 'focus-bar' }),
    legend: h('section', { class: 'legend', attributes: { 'aria-label': 'Legend and filters', tabindex: 0 } }),
    table: h('div', { class: 'table-holder', attributes: { hidden: true } }),
    stage: h('div', { class: 'stage' }),
    panel,
    sheet,
  };
};

const zoomButtons = (parts: Parts): HTMLElement => {
  const zoom = (label: string, name: string, click: () => void): HTMLElement =>
    button(label, click, { class: 'icon', attributes: { 'aria-label': name } });
  return h(
    'div',
    { class: 'zoom' },
    zoom('+', 'Zoom in', () => parts.zoom(1 / 1.5)),
    zoom('−', 'Zoom out', () => parts.zoom(1.5)),
    zoom('⤢', 'Whole graph', parts.fitAll),
  );
};

const STOPS = ['peek', 'half', 'full'] as const;

/** On a phone the panel is a sheet with three heights; the grip goes through them. */
export const setSheet = (sheet: HTMLElement, stop: (typeof STOPS)[number]): void => {
  sheet.dataset['sheet'] = stop;
};

const grip = (sheet: HTMLElement): HTMLElement =>
  button(
    h('span', { class: 'grip-line' }),
    () => setSheet(sheet, STOPS[(STOPS.findIndex((stop) => stop === sheet.dataset['sheet']) + 1) % STOPS.length]!),
    { class: 'grip', attributes: { 'aria-label': 'Change the height of the panel' } },
  );

export const furnish = (
  root: HTMLElement,
  furniture: Furniture,
  parts: Parts,
  ...more: readonly HTMLElement[]
): void => {
  const { canvas, bar, legend, table, panel, sheet, stage } = furniture;
  sheet.append(grip(sheet), panel);
  setSheet(sheet, 'half');
  stage.append(canvas, bar, zoomButtons(parts), legend, table);
  replace(
    root,
    h(
      'header',
      { class: 'masthead' },
      h('h1', {}, button('Newsgraph', parts.home, { class: 'home' })),
      parts.search,
      parts.tools,
    ),
    h('main', { class: 'desk' }, stage, sheet),
    parts.timeline,
    ...more,
  );
};

/** What lies over the graph: the legend on the left, on a phone the sheet at the foot. */
export const coveredBy = ({ legend, sheet }: Furniture): Cover =>
  getComputedStyle(sheet).position === 'absolute'
    ? { left: 0, foot: sheet.offsetHeight }
    : { left: legend.offsetWidth + 24, foot: 0 };
