/** The article as received, its evidence underlined; opened at the sentence that was asked for. */
import type { Desk } from '../desk';
import { labelOf } from '../data/dataset';
import type { Child } from '../dom';
import { button, foreign, h } from '../dom';
import { safeLink } from '../links';
import { filtered } from '../state';
import { cleanLabel, countWords, dateWords } from '../words';

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly node: number;
}

/** Where entities are named in the evidence of this article, in order, without overlap. */
export const stretchesOf = (desk: Desk, article: number): readonly Stretch[] => {
  const { data } = desk;
  const block = desk.texts();
  const found = new Map<number, Stretch>();
  for (let edge = 0; edge < data.edges; edge++) {
    for (let row = data.evidenceStart[edge]!; row < data.evidenceStart[edge + 1]!; row++) {
      if (data.evidenceArticle[row] !== article) continue;
      const sentence = block.sentenceStart[row] ?? 0;
      const add = (start: number, length: number, node: number): void => {
        if (length > 0 && length < 200)
          found.set(sentence + start, { start: sentence + start, end: sentence + start + length, node });
      };
      add(block.subjectStart[row] ?? 0, block.subjectLength[row] ?? 0, data.source[edge]!);
      add(block.objectStart[row] ?? 0, block.objectLength[row] ?? 0, data.target[edge]!);
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
};

const entityMark = (desk: Desk, node: number, text: string): HTMLElement =>
  button(text, () => desk.go({ at: 'entity', node }), { class: 'named', title: cleanLabel(labelOf(desk.data, node)) });

/** The text from `start` to `end`, its entities as buttons. */
const marked = (
  desk: Desk,
  text: string,
  start: number,
  end: number,
  stretches: readonly Stretch[],
): readonly Child[] => {
  const parts: Child[] = [];
  let at = start;
  for (const stretch of stretches) {
    if (stretch.start < at || stretch.end > end) continue;
    parts.push(text.slice(at, stretch.start), entityMark(desk, stretch.node, text.slice(stretch.start, stretch.end)));
    at = stretch.end;
  }
  parts.push(text.slice(at, end));
  return parts;
};

interface Asked {
  readonly start: number;
  readonly end: number;
}

/** A line of the article; the asked-for sentence in it stands out. */
const paragraph = (
  desk: Desk,
  text: string,
  start: number,
  end: number,
  all: readonly Stretch[],
  asked: Asked | null,
): HTMLElement => {
  const here = all.filter((stretch) => stretch.start >= start && stretch.end <= end);
  const inside = asked !== null && asked.start < end && asked.end > start;
  if (!inside) return h('p', { attributes: { dir: 'auto' } }, marked(desk, text, start, end, here));
  const [from, to] = [Math.max(start, asked.start), Math.min(end, asked.end)];
  return h(
    'p',
    { attributes: { dir: 'auto' } },
    marked(desk, text, start, from, here),
    h(
      'mark',
      { class: 'asked', attributes: { id: 'asked-sentence', tabindex: '-1' } },
      marked(desk, text, from, to, here),
    ),
    marked(desk, text, to, end, here),
  );
};

/** Broken script and the like, kept for the offsets' sake, is folded away. */
const foldedNoise = (lines: readonly HTMLElement[]): HTMLElement =>
  h(
    'details',
    { class: 'noise' },
    h('summary', {}, `${countWords(lines.length, 'line')} of the page that are no article`),
    ...lines,
  );

const inNoise = (noise: readonly number[], start: number, end: number): boolean => {
  for (let at = 0; at < noise.length; at += 2) if (start >= noise[at]! && end <= noise[at + 1]!) return true;
  return false;
};

const paragraphs = (desk: Desk, article: number, asked: Asked | null): readonly HTMLElement[] => {
  const block = desk.texts();
  const text = block.texts[article] ?? '';
  const stretches = stretchesOf(desk, article);
  const lines: HTMLElement[] = [];
  let [start, noise]: [number, HTMLElement[]] = [0, []];
  const fold = (): void => {
    if (noise.length > 0) lines.push(foldedNoise(noise));
    noise = [];
  };
  for (const line of text.split('\n')) {
    const [from, to] = [start, start + line.length];
    start = to + 1;
    if (line.trim() === '') continue;
    const element = paragraph(desk, text, from, to, stretches, asked);
    if (inNoise(block.noise[article] ?? [], from, from + line.trimEnd().length)) {
      noise.push(element);
      continue;
    }
    fold();
    lines.push(element);
  }
  fold();
  return lines;
};

const askedFor = (desk: Desk, evidence: number | null): Asked | null => {
  if (evidence === null) return null;
  const block = desk.texts();
  const start = block.sentenceStart[evidence] ?? 0;
  return { start, end: start + (block.sentenceLength[evidence] ?? 0) };
};

export const articlePanel = (desk: Desk, article: number, evidence: number | null): HTMLElement => {
  const { articles } = desk.data;
  const href = safeLink(articles.url[article] ?? '');
  const only = desk.store.get().filters.article === article;
  const about = [cleanLabel(articles.outlet[article] ?? '', 60), dateWords(articles.published[article] ?? '')].filter(
    Boolean,
  );
  return h(
    'div',
    { class: 'article' },
    h('p', { class: 'eyebrow' }, 'Article'),
    h(
      'h2',
      { attributes: { dir: 'auto' } },
      cleanLabel(articles.title[article] || articles.uri[article] || 'Untitled article', 300),
    ),
    h('p', { class: 'source' }, foreign(about.join(' · '))),
    h(
      'p',
      { class: 'tools' },
      button(
        only ? 'Show all articles' : 'Only this article',
        () => desk.store.step(filtered({ article: only ? null : article })),
        {
          class: 'tool',
          attributes: { 'aria-pressed': String(only) },
        },
      ),
      href !== undefined &&
        h('a', { class: 'tool', attributes: { href, rel: 'noopener noreferrer', target: '_blank' } }, 'Original ↗'),
    ),
    h('div', { class: 'article-text' }, paragraphs(desk, article, askedFor(desk, evidence))),
    h('p', { class: 'note' }, foreign(cleanLabel(articles.uri[article] ?? '', 200))),
  );
};

export const articlesPanel = (desk: Desk): HTMLElement => {
  const { articles } = desk.data;
  const order = [...articles.id.keys()].sort((a, b) => {
    const [one, two] = [articles.published[a] ?? '', articles.published[b] ?? ''];
    return one < two ? 1 : one > two ? -1 : a - b;
  });
  const row = (article: number): HTMLElement =>
    button(
      [
        h(
          'span',
          { class: 'headline' },
          foreign(cleanLabel(articles.title[article] || articles.uri[article] || 'Untitled article', 160)),
        ),
        h(
          'span',
          { class: 'source' },
          foreign(
            [cleanLabel(articles.outlet[article] ?? '', 60), dateWords(articles.published[article] ?? '')]
              .filter(Boolean)
              .join(' · '),
          ),
        ),
      ],
      () => desk.go({ at: 'article', article, evidence: null }),
      { class: 'article-row' },
    );
  return h(
    'div',
    { class: 'articles' },
    h('p', { class: 'eyebrow' }, 'Articles'),
    h('h2', {}, countWords(order.length, 'article')),
    h(
      'ul',
      { class: 'rows' },
      order.slice(0, 300).map((article) => h('li', {}, row(article))),
    ),
    order.length > 300 &&
      h('p', { class: 'note' }, `The newest 300 of ${order.length}; the search box finds sentences in all.`),
  );
};
