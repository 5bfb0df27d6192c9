/** What changed: a day or an older build is chosen, new, grown and silent relations are listed by novelty. */
import { dayOf, isoOf, NO_DAY } from '../../../src/export/page/days';
import type { EdgeChange } from '../changes';
import { goneSince, readOlder } from '../changes';
import type { Desk } from '../desk';
import type { Child } from '../dom';
import { button, foreign, h } from '../dom';
import type { Change } from '../scene';
import { relationWords } from '../search';
import type { ViewState } from '../state';
import { cleanLabel, countWords, dateWords } from '../words';
import { growingList, section, stanceBadge } from './parts';

const TITLES: Readonly<Record<Change, readonly [icon: string, title: string]>> = {
  new: ['+', 'New'],
  grown: ['↑', 'More evidence'],
  silent: ['–', 'Nothing new said'],
};

const row = (desk: Desk, { edge, change, before, after }: EdgeChange): HTMLElement =>
  button(
    [
      h('span', { class: `change change-${change}`, attributes: { 'aria-hidden': 'true' } }, TITLES[change][0]),
      h('span', { class: 'name' }, foreign(cleanLabel(relationWords(desk.data, edge), 90))),
      stanceBadge(desk.data.stance[edge]!),
      h(
        'span',
        { class: 'count' },
        change === 'grown' ? `${before} → ${desk.store.get().older ? after : before + after}` : Math.max(before, after),
      ),
    ],
    () => desk.go({ at: 'relation', pair: desk.data.pairs.of[edge]!, edge }),
    { class: 'entity-link' },
  );

const list = (desk: Desk, changes: readonly EdgeChange[], change: Change): Child => {
  const rows = changes.filter((each) => each.change === change);
  return rows.length === 0
    ? null
    : section(
        `${TITLES[change][1]}: ${countWords(rows.length, 'relation')}`,
        growingList(
          rows.map((each) => () => row(desk, each)),
          12,
        ),
      );
};

const gone = (desk: Desk, state: ViewState): Child => {
  if (!state.older) return null;
  const rows = goneSince(desk.data, state.older);
  return rows.length === 0
    ? null
    : section(
        `No longer there: ${countWords(rows.length, 'relation')}`,
        growingList(
          rows.map((each) => () => h('p', { class: 'gone' }, foreign(cleanLabel(each.words, 90)))),
          8,
        ),
      );
};

const dayInput = (desk: Desk, since: number | null): HTMLElement => {
  const input: HTMLInputElement = h('input', {
    attributes: { type: 'date', value: since === null ? '' : isoOf(since), 'aria-label': 'Show what is new since' },
    on: {
      change: () => {
        const day = dayOf(input.value);
        desk.store.step((state) => ({ ...state, since: day === NO_DAY ? null : day, older: null }));
      },
    },
  });
  return h('label', { class: 'field' }, h('span', {}, 'Since the day'), input);
};

const readFile = async (desk: Desk, file: File): Promise<void> => {
  try {
    const older = readOlder(file.name, await file.text());
    desk.store.step((state) => ({ ...state, older, since: null }));
  } catch {
    desk.say(`${cleanLabel(file.name)} is neither a Newsgraph page nor a graph.json.`);
  }
};

const fileInput = (desk: Desk): HTMLElement => {
  const input: HTMLInputElement = h('input', {
    attributes: { type: 'file', accept: '.html,.json', 'aria-label': 'Compare with an older build' },
    on: {
      change: () => {
        const file = input.files?.[0];
        if (file) void readFile(desk, file);
      },
    },
  });
  return h(
    'label',
    { class: 'field' },
    h('span', {}, 'Or against an older build (its index.html or graph.json, read here and sent nowhere)'),
    input,
  );
};

const heading = (state: ViewState): string =>
  state.older
    ? `What changed since ${cleanLabel(state.older.name, 40)}`
    : state.since !== null
      ? `What changed since ${dateWords(isoOf(state.since))}`
      : 'What changed?';

const halfway = (desk: Desk): Child => {
  const days = [...desk.data.evidenceDay].filter((day) => day !== NO_DAY).sort((a, b) => a - b);
  const middle = days[days.length >> 1];
  return middle === undefined
    ? null
    : button(
        `Try ${dateWords(isoOf(middle))}`,
        () => desk.store.step((state) => ({ ...state, since: middle, older: null })),
        { class: 'more' },
      );
};

export const changesPanel = (desk: Desk): HTMLElement => {
  const state = desk.store.get();
  const changes = desk.changes();
  return h(
    'div',
    { class: 'changes' },
    h('p', { class: 'eyebrow' }, 'Changes'),
    h('h2', {}, heading(state)),
    dayInput(desk, state.since),
    fileInput(desk),
    changes === null
      ? halfway(desk)
      : [
          button('Stop comparing', () => desk.store.step((before) => ({ ...before, since: null, older: null })), {
            class: 'more',
          }),
          changes.length === 0 && h('p', { class: 'note' }, 'Nothing changed within the present filters.'),
          (['new', 'grown', 'silent'] as const).map((change) => list(desk, changes, change)),
          gone(desk, state),
        ],
  );
};
