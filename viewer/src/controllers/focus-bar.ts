/** The bar over the graph that says what is left out of sight, and how to get it back. */
import type { Desk } from '../desk';
import { labelOf } from '../data/dataset';
import { button, foreign, h, replace } from '../dom';
import type { Focus, ViewState } from '../state';
import { focused } from '../state';
import { cleanLabel, numberWords } from '../words';

const HOPS = [1, 2, 3] as const;

const focusRow = (desk: Desk, focus: Focus): HTMLElement =>
  h(
    'div',
    { class: 'bar-row' },
    h('span', {}, 'Focus on ', foreign(cleanLabel(labelOf(desk.data, focus.node), 30))),
    h(
      'span',
      { class: 'hops-choice', attributes: { role: 'group', 'aria-label': 'Steps around it' } },
      HOPS.map((hops) =>
        button(hops === 1 ? '1 step' : String(hops), () => desk.store.step(focused({ ...focus, hops })), {
          class: 'tool',
          attributes: {
            'aria-pressed': String(focus.hops === hops),
            'aria-label': hops === 1 ? '1 step' : `${hops} steps`,
          },
        }),
      ),
    ),
    button(
      focus.hide ? 'Show the rest' : 'Hide the rest',
      () => desk.store.step(focused({ ...focus, hide: !focus.hide })),
      {
        class: 'plain-link',
      },
    ),
    button('Leave focus', () => desk.store.step(focused(null)), { class: 'plain-link' }),
  );

const shownCount = (desk: Desk, state: ViewState): number => Math.min(state.limit, desk.visible().counts.nodes);

const moreRow = (desk: Desk, state: ViewState): HTMLElement | null => {
  const total = desk.visible().counts.nodes;
  const shown = shownCount(desk, state);
  if (shown >= total) return null;
  const show = (limit: number): void => desk.store.step((before) => ({ ...before, limit }));
  return h(
    'div',
    { class: 'bar-row' },
    h('span', {}, `The ${numberWords(shown)} most important of ${numberWords(total)} entities.`),
    button('Show more', () => show(Math.min(total, shown * 2)), { class: 'plain-link' }),
    total <= 20_000 && button('Show all', () => show(desk.data.nodes), { class: 'plain-link' }),
  );
};

export const drawFocusBar = (desk: Desk, bar: HTMLElement): void => {
  const state = desk.store.get();
  replace(bar, state.focus && focusRow(desk, state.focus), moreRow(desk, state));
  bar.hidden = bar.childElementCount === 0;
};
