/** Small pieces that several panels show. */
import { ENTITY_TYPES, TYPE_COLOUR, TYPE_LETTER } from '../../../src/graph/palette';
import type { Desk } from '../desk';
import { labelOf, STANCES } from '../data/dataset';
import type { Child } from '../dom';
import { button, foreign, h } from '../dom';
import { cleanLabel } from '../words';

/** A letter on its type's colour: never colour alone. */
export const typeBadge = (type: number): HTMLElement => {
  const name = ENTITY_TYPES[type] ?? 'product';
  const badge = h('span', { class: `badge badge-${name}`, attributes: { 'aria-hidden': 'true' } }, TYPE_LETTER[name]);
  badge.style.setProperty('--badge', TYPE_COLOUR[name]);
  return badge;
};

export const entityButton = (desk: Desk, node: number, after: Child = null): HTMLElement =>
  button(
    [
      typeBadge(desk.data.nodeType[node]!),
      h('span', { class: 'name' }, foreign(cleanLabel(labelOf(desk.data, node)))),
      after,
    ],
    () => desk.go({ at: 'entity', node }),
    { class: 'entity-link' },
  );

const STANCE_WORDS: Readonly<Record<(typeof STANCES)[number], string>> = {
  asserted: 'asserted',
  planned: 'planned',
  possible: 'possible',
  conditional: 'conditional',
  requested: 'asked for',
  denied: 'denied',
};

export const stanceName = (stance: number): string => STANCE_WORDS[STANCES[stance] ?? 'asserted'];

/** Nothing for what is plainly asserted. */
export const stanceBadge = (stance: number): Child =>
  stance === 0 ? null : h('span', { class: `stance stance-${STANCES[stance] ?? ''}` }, stanceName(stance));

export const section = (title: string, ...children: readonly Child[]): HTMLElement =>
  h('section', { class: 'block' }, h('h3', {}, title), ...children);

export const fact = (label: string, value: Child): HTMLElement =>
  h('div', { class: 'fact' }, h('dt', {}, label), h('dd', {}, value));

/** The first rows, and a button that brings the next ones. */
export const growingList = (rows: readonly (() => HTMLElement)[], step: number, kind = 'ul'): HTMLElement => {
  const list = kind === 'ol' ? h('ol', { class: 'rows' }) : h('ul', { class: 'rows' });
  const holder = h('div', {}, list);
  let shown = 0;
  const more = button('', () => grow(), { class: 'more' });
  const grow = (): void => {
    for (const row of rows.slice(shown, shown + step)) list.append(h('li', {}, row()));
    shown = Math.min(rows.length, shown + step);
    more.textContent = `Show ${Math.min(step, rows.length - shown)} more of ${rows.length - shown}`;
    if (shown >= rows.length) more.remove();
    else holder.append(more);
  };
  grow();
  return holder;
};
