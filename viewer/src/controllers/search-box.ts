/** The search box: keys enter, a list of entities, relations and sentences opens under it, Enter flies to the chosen one. */
import { labelOf } from '../data/dataset';
import type { Desk } from '../desk';
import { button, foreign, h, replace } from '../dom';
import { typeBadge } from '../panels/parts';
import type { Hit, SearchIndex } from '../search';
import { relationWords, searchIndexOf } from '../search';
import type { SentenceHit } from '../sentences';
import { sentenceSearchOf } from '../sentences';
import { memo } from '../store';
import { cleanLabel, countWords, stanceWords, typeWords } from '../words';

type Tab = 'names' | 'sentences';
interface Option {
  readonly element: HTMLElement;
  readonly open: () => void;
}

export interface SearchBox {
  readonly element: HTMLElement;
  readonly focus: () => void;
}

const openHit = (desk: Desk, hit: Hit): void => {
  if (hit.kind === 'entity') desk.go({ at: 'entity', node: hit.node });
  else desk.go({ at: 'relation', pair: hit.pair, edge: hit.edge });
  const { a, b } = desk.data.pairs;
  desk.show(hit.kind === 'entity' ? [hit.node] : [a[hit.pair]!, b[hit.pair]!]);
};

const hitContent = (desk: Desk, hit: Hit) =>
  hit.kind === 'entity'
    ? [
        typeBadge(desk.data.nodeType[hit.node]!),
        h('span', { class: 'name' }, foreign(cleanLabel(labelOf(desk.data, hit.node)))),
        h('span', { class: 'what' }, `${typeWords(desk.data, hit.node)} · ${countWords(hit.degree, 'link')}`),
      ]
    : [
        h('span', { class: 'badge badge-line', attributes: { 'aria-hidden': 'true' } }, '→'),
        h('span', { class: 'name' }, foreign(cleanLabel(relationWords(desk.data, hit.edge), 70))),
        h(
          'span',
          { class: 'what' },
          desk.data.stance[hit.edge] === 0 ? 'relation' : stanceWords(desk.data.stance[hit.edge]!),
        ),
      ];

const option = (id: string, content: Parameters<typeof h>[2], open: () => void): Option => ({
  element: h(
    'div',
    { class: 'option', attributes: { role: 'option', id, 'aria-selected': 'false' }, on: { click: open } },
    content,
  ),
  open,
});

const sentenceContent = (desk: Desk, hit: SentenceHit) => [
  h('span', { class: 'sentence' }, foreign(cleanLabel(hit.text, 160))),
  h(
    'span',
    { class: 'what' },
    foreign(cleanLabel(desk.data.articles.title[hit.article] || desk.data.articles.uri[hit.article] || '', 60)),
  ),
];

const openSentence = (desk: Desk, hit: SentenceHit): void =>
  desk.go({ at: 'article', article: hit.article, evidence: hit.evidence });

export const searchBox = (desk: Desk): SearchBox => {
  const index = memo((): SearchIndex => searchIndexOf(desk.data));
  const sentences = memo(() => sentenceSearchOf(desk.data, desk.texts()));
  let [tab, options, active]: [Tab, readonly Option[], number] = ['names', [], -1];

  const input = h('input', {
    attributes: {
      type: 'search',
      id: 'search',
      placeholder: 'Search names and sentences',
      'aria-label': 'Search names, relations and sentences',
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': 'search-results',
      'aria-autocomplete': 'list',
      autocomplete: 'off',
      spellcheck: 'false',
    },
  });
  const list = h('div', {
    class: 'options',
    attributes: { role: 'listbox', id: 'search-results', 'aria-label': 'Search results' },
  });
  const tabs = h('div', { class: 'search-tabs' });
  const sheet = h('div', { class: 'search-sheet', attributes: { hidden: true } }, tabs, list);

  const close = (): void => {
    sheet.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (open: () => void): void => {
    close();
    input.blur();
    open();
  };
  const mark = (next: number): void => {
    options[active]?.element.setAttribute('aria-selected', 'false');
    active = options.length === 0 ? -1 : (next + options.length) % options.length;
    const element = options[active]?.element;
    element?.setAttribute('aria-selected', 'true');
    element?.scrollIntoView({ block: 'nearest' });
    if (element) input.setAttribute('aria-activedescendant', element.id);
  };
  const found = (): readonly Option[] =>
    tab === 'names'
      ? index()
          .find(input.value, desk.visible())
          .map((hit, at) => option(`hit-${at}`, hitContent(desk, hit), () => choose(() => openHit(desk, hit))))
      : sentences()
          .find(input.value)
          .map((hit, at) =>
            option(`hit-${at}`, sentenceContent(desk, hit), () => choose(() => openSentence(desk, hit))),
          );
  const update = (): void => {
    if (input.value.trim() === '') return close();
    options = found();
    active = -1;
    replace(
      list,
      options.length === 0
        ? h('p', { class: 'note' }, `Nothing found for “${cleanLabel(input.value)}”.`)
        : options.map((each) => each.element),
    );
    drawTabs();
    sheet.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark(0);
  };
  const drawTabs = (): void => {
    const tabButton = (name: Tab, label: string): HTMLElement =>
      button(
        label,
        () => {
          tab = name;
          update();
          input.focus();
        },
        { class: 'tab', attributes: { 'aria-pressed': String(tab === name) } },
      );
    replace(tabs, tabButton('names', 'Names and relations'), tabButton('sentences', 'Sentences'));
  };

  input.addEventListener('input', update);
  input.addEventListener('focus', update);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') mark(active + 1);
    else if (event.key === 'ArrowUp') mark(active - 1);
    else if (event.key === 'Enter') options[active]?.open();
    else if (event.key === 'Escape') {
      close();
      input.blur();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  const element = h('div', { class: 'search', attributes: { role: 'search' } }, input, sheet);
  element.addEventListener('focusout', (event) => {
    if (!element.contains(event.relatedTarget as Node | null)) close();
  });
  sheet.addEventListener('mousedown', (event) => event.preventDefault());
  return {
    element,
    focus: () => {
      input.focus();
      input.select();
    },
  };
};
