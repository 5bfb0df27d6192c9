/** The panel that sets two entities side by side. */
import { comparisonOf } from '../compare';
import type { Comparison } from '../compare';
import { isSymmetric, labelOf, wordsOf } from '../data/dataset';
import type { Desk } from '../desk';
import type { Child } from '../dom';
import { button, foreign, h } from '../dom';
import { cleanLabel, countWords, dateWords } from '../words';
import { entityButton, growingList, section, stanceBadge } from './parts';
import { jointSparkline } from './sparkline';

const short = (desk: Desk, node: number): string => cleanLabel(labelOf(desk.data, node), 24);

const directRow = (desk: Desk, edge: number): HTMLElement => {
  const { data } = desk;
  const arrow = isSymmetric(data, edge) ? '–' : '→';
  return button(
    [
      h(
        'span',
        { class: 'name' },
        foreign(short(desk, data.source[edge]!)),
        ` ${arrow} `,
        h('b', {}, wordsOf(data, edge)),
        ` ${arrow} `,
        foreign(short(desk, data.target[edge]!)),
      ),
      stanceBadge(data.stance[edge]!),
      h('span', { class: 'count' }, desk.visible().edgeWeight[edge]!),
    ],
    () => desk.go({ at: 'relation', pair: data.pairs.of[edge]!, edge }),
    { class: 'entity-link' },
  );
};

const direct = (desk: Desk, comparison: Comparison, one: number, two: number): HTMLElement =>
  section(
    'Between them',
    comparison.direct.length === 0
      ? h(
          'p',
          { class: 'note' },
          'No relation of theirs passes the filters. ',
          button('Look for a path', () => desk.go({ at: 'path', from: one, to: two }), { class: 'plain-link' }),
        )
      : h(
          'ul',
          { class: 'rows' },
          comparison.direct.map((edge) => h('li', {}, directRow(desk, edge))),
        ),
  );

const shared = (desk: Desk, comparison: Comparison): HTMLElement =>
  section(
    `Both linked to ${countWords(comparison.shared.length, 'entity', 'entities')}`,
    growingList(
      comparison.shared.map(
        (row) => () =>
          entityButton(
            desk,
            row.node,
            h(
              'span',
              { class: 'count', title: 'evidence with the first and with the second' },
              `${row.one} · ${row.two}`,
            ),
          ),
      ),
      8,
    ),
  );

const alone = (desk: Desk, node: number, others: readonly number[]): Child =>
  others.length === 0
    ? null
    : section(
        `Only ${short(desk, node)}`,
        growingList(
          others.map((other) => () => entityButton(desk, other)),
          5,
        ),
      );

const articles = (desk: Desk, comparison: Comparison): Child =>
  comparison.articles.length === 0
    ? null
    : section(
        `In the same ${countWords(comparison.articles.length, 'article')}`,
        growingList(
          comparison.articles.map(
            (article) => () =>
              button(
                [
                  h(
                    'span',
                    { class: 'headline' },
                    foreign(
                      cleanLabel(desk.data.articles.title[article] || desk.data.articles.uri[article] || '', 120),
                    ),
                  ),
                  h('span', { class: 'source' }, dateWords(desk.data.articles.published[article] ?? '')),
                ],
                () => desk.go({ at: 'article', article, evidence: null }),
                { class: 'article-row' },
              ),
          ),
          5,
        ),
      );

export const comparePanel = (desk: Desk, one: number, two: number): HTMLElement => {
  const comparison = comparisonOf(desk.data, desk.visible(), desk.store.get().filters, one, two);
  return h(
    'div',
    { class: 'compare' },
    h('p', { class: 'eyebrow' }, 'Comparison'),
    h('h2', { class: 'ends' }, entityButton(desk, one), entityButton(desk, two)),
    jointSparkline(
      { name: short(desk, one), days: comparison.daysOne },
      { name: short(desk, two), days: comparison.daysTwo },
    ),
    direct(desk, comparison, one, two),
    shared(desk, comparison),
    alone(desk, one, comparison.onlyOne),
    alone(desk, two, comparison.onlyTwo),
    articles(desk, comparison),
  );
};
