/** The tools in the masthead: table, changes, how things look, sharing and saving, help. */
import type { Desk } from '../desk';
import type { Child } from '../dom';
import { button, h, replace } from '../dom';
import { csvOf } from '../exporters/csv';
import { exportedOf } from '../exporters/exported';
import type { Extent } from '../exporters/exported';
import { gexfOf } from '../exporters/gexf';
import { graphmlOf } from '../exporters/graphml';
import { jsonldOf } from '../exporters/jsonld';
import { pngOf } from '../exporters/png';
import { saveBlob, saveText } from '../exporters/save';
import { svgOf } from '../exporters/svg';
import type { Scene } from '../scene';
import type { ColourBy, Look, SizeBy, Theme } from '../state';
import { looking } from '../state';
import { tableOf } from '../tables';

export interface Tools {
  readonly element: HTMLElement;
  readonly draw: () => void;
}

export interface ToolActions {
  readonly scene: () => Scene;
  readonly tidy: () => void;
  readonly help: () => void;
  readonly filters: () => void;
}

const popover = (id: string, label: string, ...children: readonly Child[]): readonly [HTMLElement, HTMLElement] => [
  h('button', { class: 'tool', attributes: { type: 'button', popovertarget: id } }, label),
  h('div', { class: 'popover', attributes: { id, popover: 'auto', role: 'group', 'aria-label': label } }, ...children),
];

const choice = <K extends keyof Look>(
  desk: Desk,
  title: string,
  key: K,
  options: readonly (readonly [Look[K], string])[],
): HTMLElement => {
  const select = h(
    'select',
    { on: { change: () => desk.store.step(looking({ [key]: options[select.selectedIndex]![0] })) } },
    options.map(([value, label]) =>
      h('option', { attributes: { selected: desk.store.get().look[key] === value } }, label),
    ),
  ) as HTMLSelectElement;
  return h('label', { class: 'field' }, h('span', {}, title), select);
};

const THEMES: readonly (readonly [Theme, string])[] = [
  ['auto', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];
const SIZES: readonly (readonly [SizeBy, string])[] = [
  ['importance', 'Importance'],
  ['degree', 'Number of links'],
  ['evidence', 'Evidence'],
  ['betweenness', 'Standing between others'],
];
const COLOURS: readonly (readonly [ColourBy, string])[] = [
  ['type', 'Type'],
  ['community', 'Group'],
  ['first', 'First seen'],
];

const lookMenu = (desk: Desk): Child => [
  choice(desk, 'Size by', 'size', SIZES),
  choice(desk, 'Colour by', 'colour', COLOURS),
  choice(desk, 'Theme', 'theme', THEMES),
];

const copyLink = (desk: Desk): void => {
  void navigator.clipboard.writeText(location.href).then(
    () => desk.say('Link copied'),
    () => desk.say('The browser did not allow copying; the link is in the address bar'),
  );
};

const relationsCsv = (desk: Desk): string =>
  csvOf(
    tableOf(
      { data: desk.data, visible: desk.visible(), filters: desk.store.get().filters, texts: desk.texts },
      'evidence',
      null,
    ),
  );

const shareMenu = (desk: Desk, scene: () => Scene): Child => {
  const extent = h('input', { attributes: { type: 'checkbox' } });
  const of = (): Extent => (extent.checked ? 'all' : 'view');
  const item = (label: string, save: () => void): HTMLElement => button(label, save, { class: 'menu-item' });
  return [
    item('Copy link to this view', () => copyLink(desk)),
    h('hr'),
    item('Picture (PNG)', () => void pngOf(scene()).then((blob) => saveBlob('newsgraph.png', blob))),
    item('Picture (SVG)', () => saveText('newsgraph.svg', 'image/svg+xml', svgOf(scene()))),
    item('Evidence (CSV)', () => saveText('newsgraph-evidence.csv', 'text/csv', relationsCsv(desk))),
    item('Gephi (GEXF)', () => saveText('newsgraph.gexf', 'application/xml', gexfOf(exportedOf(scene(), of())))),
    item('GraphML', () => saveText('newsgraph.graphml', 'application/xml', graphmlOf(exportedOf(scene(), of())))),
    item('JSON-LD', () => saveText('newsgraph.jsonld', 'application/ld+json', jsonldOf(exportedOf(scene(), of())))),
    h('label', { class: 'check' }, extent, 'Graph files hold everything, not only this view'),
  ];
};

export const toolbar = (desk: Desk, actions: ToolActions): Tools => {
  const table = button(
    'Table',
    () => desk.store.step((state) => ({ ...state, table: state.table === null ? 'relations' : null })),
    {
      class: 'tool',
    },
  );
  const changes = button(
    'Changes',
    () => desk.go(desk.store.get().place.at === 'changes' ? { at: 'overview' } : { at: 'changes' }),
    {
      class: 'tool',
    },
  );
  const looks = h('div');
  const [lookButton, lookPopover] = popover(
    'look-menu',
    'Look',
    looks,
    button('Tidy the layout', actions.tidy, { class: 'menu-item' }),
  );
  const [shareButton, sharePopover] = popover('share-menu', 'Share', shareMenu(desk, actions.scene));
  const help = button('?', actions.help, { class: 'tool round', attributes: { 'aria-label': 'Help and keys' } });
  const filters = button('Filters', actions.filters, { class: 'tool only-phone' });
  const element = h(
    'nav',
    { class: 'toolbar', attributes: { 'aria-label': 'Tools' } },
    filters,
    table,
    changes,
    lookButton,
    shareButton,
    help,
    lookPopover,
    sharePopover,
  );
  return {
    element,
    draw: () => {
      const state = desk.store.get();
      table.setAttribute('aria-pressed', String(state.table !== null));
      changes.setAttribute('aria-pressed', String(state.place.at === 'changes'));
      replace(looks, lookMenu(desk));
    },
  };
};
