/** A box that asks for an entity: a label and what to do with the answer enter, an element leaves. */
import { labelOf } from '../data/dataset';
import type { Desk } from '../desk';
import { button, foreign, h, replace } from '../dom';
import { cleanLabel, typeWords } from '../words';
import { typeBadge } from './parts';

const SUGGESTIONS = 6;

const suggestions = (desk: Desk, text: string): readonly number[] =>
  desk
    .index()
    .find(text, desk.visible(), 24)
    .flatMap((hit) => (hit.kind === 'entity' ? [hit.node] : []))
    .slice(0, SUGGESTIONS);

const suggestion = (desk: Desk, node: number, pick: (node: number) => void): HTMLElement =>
  h(
    'li',
    {},
    button(
      [
        typeBadge(desk.data.nodeType[node]!),
        h('span', { class: 'name' }, foreign(cleanLabel(labelOf(desk.data, node)))),
        h('span', { class: 'count' }, typeWords(desk.data, node)),
      ],
      () => pick(node),
      { class: 'entity-link' },
    ),
  );

/** Enter takes the first suggestion. */
export const entityPicker = (
  desk: Desk,
  label: string,
  pick: (node: number) => void,
  without: readonly number[],
): HTMLElement => {
  const list = h('ul', { class: 'rows' });
  const found = (): readonly number[] => suggestions(desk, input.value).filter((node) => !without.includes(node));
  const input: HTMLInputElement = h('input', {
    class: 'picker-input',
    attributes: { type: 'search', placeholder: label, 'aria-label': label, autocomplete: 'off', spellcheck: 'false' },
    on: {
      input: () =>
        replace(
          list,
          found().map((node) => suggestion(desk, node, pick)),
        ),
      keydown: (event) => {
        const first = event.key === 'Enter' ? found()[0] : undefined;
        if (first !== undefined) pick(first);
      },
    },
  });
  return h('div', { class: 'picker' }, input, list);
};
