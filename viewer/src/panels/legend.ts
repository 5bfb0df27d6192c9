/** The legend is the filter: chips with live counts; a click hides or shows, Alt and a click leaves only that one. */
import { ENTITY_TYPES } from '../../../src/graph/palette';
import type { PredicateClass } from '../../../src/graph/palette';
import { STANCES } from '../data/dataset';
import type { Desk } from '../desk';
import type { Child } from '../dom';
import { button, h } from '../dom';
import type { Counts } from '../filters';
import type { Filters } from '../state';
import { filtered, NO_FILTERS, solo, togglePredicates, toggleStance, toggleType } from '../state';
import { numberWords, pluralType } from '../words';
import { stanceName, typeBadge } from './parts';

const chip = (label: Child, count: number, on: boolean, click: (alone: boolean) => void, title = ''): HTMLElement =>
  button([label, h('span', { class: 'count' }, numberWords(count))], (event) => click(event.altKey), {
    class: 'chip',
    ...(title === '' ? {} : { title }),
    attributes: { 'aria-pressed': String(on) },
  });

const range = (size: number): number[] => Array.from({ length: size }, (_, at) => at);

const typeChips = (desk: Desk, filters: Filters): HTMLElement[] => {
  const { types } = desk.visible().counts;
  const present = range(ENTITY_TYPES.length).filter((type) => types[type]! > 0 || filters.hiddenTypes.includes(type));
  return present.map((type) =>
    chip(
      [typeBadge(type), h('span', {}, pluralType(type))],
      types[type]!,
      !filters.hiddenTypes.includes(type),
      (alone) =>
        desk.store.step(
          alone
            ? filtered({ hiddenTypes: solo(range(ENTITY_TYPES.length), filters.hiddenTypes, [type]) })
            : toggleType(type),
        ),
    ),
  );
};

const CLASSES: readonly (readonly [PredicateClass, string])[] = [
  ['cooperate', 'Cooperation'],
  ['conflict', 'Conflict'],
  ['neutral', 'Ties and talk'],
];

const predicateChip = (desk: Desk, filters: Filters, predicate: number): HTMLElement => {
  const { data } = desk;
  return chip(
    h('span', {}, data.predicates[predicate]!.words),
    desk.visible().counts.predicates[predicate]!,
    !filters.hiddenPredicates.includes(predicate),
    (alone) =>
      desk.store.step(
        alone
          ? filtered({ hiddenPredicates: solo(range(data.predicates.length), filters.hiddenPredicates, [predicate]) })
          : togglePredicates([predicate]),
      ),
  );
};

/** A class as one row, opened to its predicates sorted by count. */
const classBlock = (
  desk: Desk,
  filters: Filters,
  [name, title]: readonly [PredicateClass, string],
  open: Set<string>,
): Child => {
  const counts = desk.visible().counts.predicates;
  const members = range(desk.data.predicates.length)
    .filter((at) => desk.data.predicates[at]!.class === name)
    .sort((a, b) => counts[b]! - counts[a]! || a - b);
  if (members.length === 0) return null;
  const total = members.reduce((sum, predicate) => sum + counts[predicate]!, 0);
  const shown = members.some((predicate) => !filters.hiddenPredicates.includes(predicate));
  const row = chip([h('span', { class: `line line-${name}` }), h('span', {}, title)], total, shown, (alone) =>
    desk.store.step(
      alone
        ? filtered({ hiddenPredicates: solo(range(desk.data.predicates.length), filters.hiddenPredicates, members) })
        : togglePredicates(members),
    ),
  );
  const details = h(
    'details',
    { attributes: { open: open.has(name) } },
    h('summary', { attributes: { 'aria-label': `${title}: each relation` } }),
    h(
      'div',
      { class: 'chips' },
      members.map((predicate) => predicateChip(desk, filters, predicate)),
    ),
  );
  details.addEventListener('toggle', () => (details.open ? open.add(name) : open.delete(name)));
  return h('div', { class: 'class-block' }, row, details);
};

const STANCE_TITLES: readonly string[] = [
  'said to have happened, or to be so',
  'is expected to, will, is set to',
  'may, is feared to',
  'would, if',
  'someone asks for it',
  'did not, denies',
];

const stanceChips = (desk: Desk, filters: Filters): Child[] => {
  const { stances } = desk.visible().counts;
  return range(STANCES.length).map((stance) =>
    stances[stance] === 0 && !filters.stances.includes(stance)
      ? null
      : chip(
          [h('span', { class: `stroke stroke-${STANCES[stance]!}` }), h('span', {}, stanceName(stance))],
          stances[stance]!,
          filters.stances.includes(stance),
          (alone) => desk.store.step(alone ? filtered({ stances: [stance] }) : toggleStance(stance)),
          STANCE_TITLES[stance],
        ),
  );
};

const slider = (
  label: string,
  value: number,
  least: number,
  most: number,
  change: (value: number) => void,
): HTMLElement => {
  const shown = h('output', {}, value);
  const input: HTMLInputElement = h('input', {
    attributes: { type: 'range', min: least, max: most, step: 1, value, 'aria-label': label },
    on: { change: () => change(Number(input.value)), input: () => (shown.textContent = input.value) },
  });
  return h('label', { class: 'slider' }, h('span', {}, label), input, shown);
};

const checkbox = (label: string, title: string, on: boolean, change: (on: boolean) => void): HTMLElement => {
  const input: HTMLInputElement = h('input', {
    attributes: { type: 'checkbox', checked: on },
    on: { change: () => change(input.checked) },
  });
  return h('label', { class: 'legend-check', title }, input, label);
};

const strength = (desk: Desk, filters: Filters): HTMLElement[] => [
  slider('Evidence at least', filters.minEvidence, 1, 10, (minEvidence) => desk.store.step(filtered({ minEvidence }))),
  slider('Sources at least', filters.minSources, 0, 5, (minSources) => desk.store.step(filtered({ minSources }))),
  checkbox(
    'Only what articles say themselves',
    'leaves out what an article only reports someone saying',
    filters.directOnly,
    (directOnly) => desk.store.step(filtered({ directOnly })),
  ),
];

const isFiltered = (filters: Filters): boolean => JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);

const summaryOf = (counts: Counts): string =>
  `${numberWords(counts.nodes)} entities · ${numberWords(counts.edges)} relations`;

const group = (title: string, ...children: readonly Child[]): HTMLElement =>
  h('div', { class: 'legend-group' }, h('h3', {}, title), ...children);

/** `open` remembers which details the reader has opened while the legend is drawn anew. */
export const legendPanel = (desk: Desk, open: Set<string>): HTMLElement => {
  const { filters } = desk.store.get();
  return h(
    'div',
    { class: 'legend-body' },
    h('p', { class: 'legend-summary' }, summaryOf(desk.visible().counts)),
    isFiltered(filters) && button('Reset filters', () => desk.store.step(filtered(NO_FILTERS)), { class: 'more' }),
    group('Entities', h('div', { class: 'chips' }, typeChips(desk, filters))),
    group(
      'Relations',
      CLASSES.map((each) => classBlock(desk, filters, each, open)),
    ),
    group('Stance', h('div', { class: 'chips' }, stanceChips(desk, filters))),
    group('Strength', strength(desk, filters)),
    h('p', { class: 'note' }, 'Alt + click shows only that one.'),
  );
};
