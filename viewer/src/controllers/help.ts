/** The help dialog: what can be clicked, and every key. */
import { button, h } from '../dom';

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'Search'],
  ['Tab', 'Move between the graph, the panel and the tools'],
  ['← ↑ → ↓', 'On the graph: to the neighbour that way; on the timeline: move the window'],
  ['Enter', 'Open the entity under the cursor'],
  ['E', 'Open the strongest relation of the open entity'],
  ['F', 'Focus on the entity, 1 to 3 for the steps around it'],
  ['H', 'Hide or show what is out of focus'],
  ['+ − 0', 'Zoom in, out, whole graph'],
  ['T', 'Table'],
  ['Ctrl Z', 'Take the last correction back'],
  ['Esc', 'Back'],
  ['?', 'This help'],
];

const POINTER: readonly (readonly [string, string])[] = [
  ['Click a line', 'The sentences behind it'],
  ['Click a name', 'Its card'],
  ['Shift + click', 'Compare with the open entity'],
  ['Double click', 'Focus'],
  ['Drag an entity', 'Pin it elsewhere'],
  ['Drag the timeline', 'Only that time'],
  ['Alt + click a chip', 'Only that kind'],
];

const rows = (list: readonly (readonly [string, string])[]): HTMLElement =>
  h(
    'dl',
    { class: 'keys' },
    list.map(([key, what]) => [h('dt', {}, key), h('dd', {}, what)]),
  );

export interface Help {
  readonly element: HTMLDialogElement;
  readonly show: () => void;
}

export const helpDialog = (): Help => {
  const element = h(
    'dialog',
    { class: 'help', attributes: { 'aria-label': 'Help and keys' } },
    h('h2', {}, 'Reading the graph'),
    h(
      'p',
      {},
      'Every line stands for something articles say about two entities. Open a line and read the sentences: a line is worth what they are worth.',
    ),
    h(
      'div',
      { class: 'help-columns' },
      h('section', {}, h('h3', {}, 'Pointer'), rows(POINTER)),
      h('section', {}, h('h3', {}, 'Keys'), rows(KEYS)),
    ),
    button('Close', () => element.close(), { class: 'tool' }),
  ) as HTMLDialogElement;
  return { element, show: () => element.showModal() };
};
