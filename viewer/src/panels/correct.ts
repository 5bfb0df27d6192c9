/** Where readers put things right: forms on an entity's card, and the list of what was corrected, with undo and the file to save. */
import { ENTITY_TYPES } from '../../../src/graph/palette';
import { correcting, correctionLines, correctionWords, redoing, undoing } from '../corrections';
import type { Correction } from '../corrections';
import { labelOf } from '../data/dataset';
import type { Desk } from '../desk';
import type { Child } from '../dom';
import { button, foreign, h } from '../dom';
import { saveText } from '../exporters/save';
import { cleanLabel, countWords } from '../words';
import { section } from './parts';
import { entityPicker } from './picker';

const apply = (desk: Desk, correction: Correction): void => {
  desk.store.step(correcting(correction));
  desk.say(`Noted: ${cleanLabel(correctionWords(desk.data, correction), 120)}`);
};

const rename = (desk: Desk, node: number): HTMLElement => {
  const input = h('input', {
    attributes: { type: 'text', value: labelOf(desk.data, node).slice(0, 200), 'aria-label': 'Its right name' },
  });
  const save = (): void => {
    const name = input.value.trim();
    if (name !== '' && name !== labelOf(desk.data, node)) apply(desk, { do: 'rename', node, name });
  };
  return h('div', { class: 'field with-button' }, input, button('Rename', save, { class: 'tool' }));
};

const retype = (desk: Desk, node: number): HTMLElement => {
  const now = ENTITY_TYPES[desk.data.nodeType[node]!];
  const select: HTMLSelectElement = h(
    'select',
    {
      attributes: { 'aria-label': 'Its right type' },
      on: {
        change: () => {
          const type = ENTITY_TYPES[select.selectedIndex];
          if (type !== undefined && type !== now) apply(desk, { do: 'retype', node, type });
        },
      },
    },
    ENTITY_TYPES.map((type) => h('option', { attributes: { selected: type === now } }, type)),
  );
  return h('div', { class: 'field' }, select);
};

export const correctEntity = (desk: Desk, node: number): HTMLElement =>
  h(
    'details',
    { class: 'correct' },
    h('summary', {}, 'Correct this entity'),
    rename(desk, node),
    retype(desk, node),
    entityPicker(desk, 'Is the same as …', (into) => apply(desk, { do: 'merge', into, from: node }), [node]),
    h('p', { class: 'note' }, 'Corrections are lines in a file; save it and give it to the next build.'),
  );

export const rejectButton = (desk: Desk, edge: number): HTMLElement =>
  button('Not so', () => apply(desk, { do: 'reject', edge }), {
    class: 'quiet',
    title: 'The sentence does not say this: take the relation out',
  });

/** Under every panel while there is something to undo, redo or save. */
export const correctionList = (desk: Desk): Child => {
  const { done, undone } = desk.store.get().corrections;
  if (done.length + undone.length === 0) return null;
  return section(
    countWords(done.length, 'correction'),
    h(
      'ul',
      { class: 'rows' },
      done.map((each) => h('li', { class: 'gone' }, foreign(cleanLabel(correctionWords(desk.data, each), 120)))),
    ),
    h(
      'p',
      { class: 'tools' },
      done.length > 0 && button('Undo', () => desk.store.step(undoing), { class: 'tool' }),
      undone.length > 0 && button('Redo', () => desk.store.step(redoing), { class: 'tool' }),
      done.length > 0 &&
        button(
          'Save the file',
          () => saveText('corrections.jsonl', 'application/jsonl', correctionLines(desk.data, done)),
          {
            class: 'tool',
          },
        ),
    ),
    h('p', { class: 'note' }, 'newsgraph build … --corrections corrections.jsonl'),
  );
};
