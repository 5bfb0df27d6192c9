/** What the reader sees first: the most important entities, the groups they form, the newest articles. */
import type { Desk } from '../desk';
import { labelOf } from '../data/dataset';
import { communitiesOf } from '../communities';
import { button, foreign, h } from '../dom';
import { neighboursOf } from '../near';
import { filtered } from '../state';
import { cleanLabel, countWords, dateWords } from '../words';
import { entityButton, section } from './parts';

const TOP = 10;

const topEntities = (desk: Desk): HTMLElement => {
  const visible = desk.visible();
  const top: number[] = [];
  for (const node of desk.data.rank) {
    if (top.length >= TOP) break;
    if (visible.node[node] === 1) top.push(node);
  }
  const links = (node: number) =>
    h('span', { class: 'count', title: 'entities it is linked to' }, neighboursOf(desk.data, visible, node).length);
  return section(
    'Most important',
    h(
      'ul',
      { class: 'rows' },
      top.map((node) => h('li', {}, entityButton(desk, node, links(node)))),
    ),
  );
};

const groups = (desk: Desk): HTMLElement | null => {
  const chosen = desk.store.get().filters.community;
  const all = communitiesOf(desk.data).slice(0, 8);
  if (all.length < 2) return null;
  return section(
    'Groups',
    h(
      'ul',
      { class: 'rows' },
      all.map((community) =>
        h(
          'li',
          {},
          button(
            [
              h(
                'span',
                { class: 'name' },
                foreign(community.top.map((node) => cleanLabel(labelOf(desk.data, node), 26)).join(', ')),
              ),
              h('span', { class: 'count' }, community.size),
            ],
            () => desk.store.step(filtered({ community: chosen === community.id ? null : community.id })),
            { class: 'entity-link', attributes: { 'aria-pressed': String(chosen === community.id) } },
          ),
        ),
      ),
    ),
  );
};

const newest = (desk: Desk): HTMLElement => {
  const { articles } = desk.data;
  const order = [...articles.id.keys()].sort((a, b) =>
    (articles.published[a] ?? '') < (articles.published[b] ?? '') ? 1 : -1,
  );
  return section(
    'Newest articles',
    h(
      'ul',
      { class: 'rows' },
      order.slice(0, 3).map((article) =>
        h(
          'li',
          {},
          button(
            [
              h(
                'span',
                { class: 'headline' },
                foreign(cleanLabel(articles.title[article] || articles.uri[article] || '', 120)),
              ),
              h(
                'span',
                { class: 'source' },
                foreign(
                  [articles.outlet[article], dateWords(articles.published[article] ?? '')].filter(Boolean).join(' · '),
                ),
              ),
            ],
            () => desk.go({ at: 'article', article, evidence: null }),
            { class: 'article-row' },
          ),
        ),
      ),
    ),
    order.length > 3 &&
      button(`All ${countWords(order.length, 'article')}`, () => desk.go({ at: 'articles' }), { class: 'more' }),
  );
};

export const overviewPanel = (desk: Desk): HTMLElement => {
  const { counts } = desk.visible();
  const { articles, block } = desk.data;
  return h(
    'div',
    { class: 'overview' },
    h('h2', {}, block.about.title ?? 'Who did what, and who says so'),
    h(
      'p',
      { class: 'summary' },
      `${countWords(counts.nodes, 'entity', 'entities')}, ${countWords(counts.edges, 'relation')} and ${countWords(counts.pieces, 'piece')} of evidence from ${countWords(articles.id.length, 'article')}.`,
    ),
    h('p', { class: 'hint' }, 'Click a line to read the sentences behind it, or a name to see its relations.'),
    topEntities(desk),
    groups(desk),
    newest(desk),
    button('How this was built', () => desk.go({ at: 'about' }), { class: 'more' }),
  );
};
