/** The table twin of the graph: the same filters, sortable, and the whole of it as CSV. */
import type { Desk } from '../desk';
import { button, foreign, h } from '../dom';
import { csvOf } from '../exporters/csv';
import { saveText } from '../exporters/save';
import type { Sort, TableTab } from '../state';
import type { Cell, Table } from '../tables';
import { tableOf } from '../tables';
import { cleanLabel, countWords, numberWords } from '../words';

const ROWS = 200;
const TABS: readonly (readonly [TableTab, string])[] = [
  ['entities', 'Entities'],
  ['relations', 'Relations'],
  ['evidence', 'Evidence'],
];

const nextSort = (sort: Sort | null, column: string): Sort =>
  sort?.column === column ? { column, descending: !sort.descending } : { column, descending: false };

const header = (desk: Desk, column: string): HTMLElement => {
  const { sort } = desk.store.get();
  const here = sort?.column === column;
  const order = here ? (sort.descending ? 'descending' : 'ascending') : 'none';
  return h(
    'th',
    { attributes: { scope: 'col', 'aria-sort': order } },
    button(
      [
        column,
        h(
          'span',
          { class: 'sort', attributes: { 'aria-hidden': 'true' } },
          here ? (sort.descending ? ' ↓' : ' ↑') : '',
        ),
      ],
      () => desk.store.step((state) => ({ ...state, sort: nextSort(state.sort, column) })),
    ),
  );
};

const cellContent = (cell: Cell) => (typeof cell === 'number' ? numberWords(cell) : foreign(cleanLabel(cell, 400)));

const bodyRow = (desk: Desk, table: Table, at: number): HTMLElement => {
  const row = table.rows[at]!;
  const cells = row.cells.map((cell, column) =>
    column === 0
      ? h(
          'th',
          { attributes: { scope: 'row' } },
          button(cell === '' ? 'undated' : cellContent(cell), () => desk.go(row.place), { class: 'plain-link' }),
        )
      : h(
          'td',
          { class: typeof cell === 'number' ? 'number' : table.columns[column] === 'Sentence' ? 'sentence' : '' },
          cellContent(cell),
        ),
  );
  return h('tr', {}, cells);
};

const body = (desk: Desk, table: Table): HTMLElement[] => {
  const rows = h('tbody');
  let shown = 0;
  const more = button('', () => grow(), { class: 'more' });
  const grow = (): void => {
    const until = Math.min(table.rows.length, shown + ROWS);
    for (; shown < until; shown++) rows.append(bodyRow(desk, table, shown));
    more.textContent = `Show ${numberWords(Math.min(ROWS, table.rows.length - shown))} more of ${numberWords(table.rows.length - shown)}`;
    more.hidden = shown >= table.rows.length;
  };
  grow();
  return [rows, more];
};

export const tablePanel = (desk: Desk, tab: TableTab): HTMLElement => {
  const state = desk.store.get();
  const { data, texts } = desk;
  const table = tableOf({ data, visible: desk.visible(), filters: state.filters, texts }, tab, state.sort);
  const [rows, more] = body(desk, table);
  return h(
    'div',
    { class: 'table-view' },
    h(
      'div',
      { class: 'table-bar' },
      TABS.map(([name, title]) =>
        button(title, () => desk.store.step((before) => ({ ...before, table: name, sort: null })), {
          class: 'tab',
          attributes: { 'aria-pressed': String(name === tab) },
        }),
      ),
      h('span', { class: 'count' }, countWords(table.rows.length, 'row')),
      button('Save as CSV', () => saveText(`newsgraph-${tab}.csv`, 'text/csv', csvOf(table)), { class: 'tool' }),
    ),
    h(
      'div',
      { class: 'table-scroll', attributes: { tabindex: 0, role: 'region', 'aria-label': `Table of ${tab}` } },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            table.columns.map((column) => header(desk, column)),
          ),
        ),
        rows,
      ),
      more,
    ),
  );
};
