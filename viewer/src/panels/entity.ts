/** The card of one entity: names, what is known, its time, and its relations grouped by predicate. */
import type { Desk } from '../desk';
import type { Dataset } from '../data/dataset';
import { aliasesOf, isSymmetric, labelOf, optional, wordsOf } from '../data/dataset';
import { edgesOfPair, pairsOfNode } from '../data/pairs';
import type { Child } from '../dom';
import { button, foreign, h } from '../dom';
import { neighboursOf } from '../near';
import { focused } from '../state';
import { cleanLabel, countWords, dayWords, typeWords } from '../words';
import { NO_DAY } from '../../../src/export/page/days';
import { correctEntity } from './correct';
import { fact, section, stanceBadge, typeBadge } from './parts';
import { evidenceOf } from './relation';
import { entityPicker } from './picker';
import { sparkline } from './sparkline';

interface Group {
  readonly title: string;
  readonly stance: number;
  readonly out: boolean;
  readonly symmetric: boolean;
  readonly edges: number[];
  weight: number;
}

/** One group per predicate, direction and stance: "warned → Russia 8, Iran 3". */
export const groupsOf = (data: Dataset, weights: Uint32Array, node: number): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const pair of pairsOfNode(data.pairs, node)) {
    for (const edge of edgesOfPair(data.pairs, pair)) {
      if (weights[edge] === 0) continue;
      const symmetric = isSymmetric(data, edge);
      const out = symmetric || data.source[edge] === node;
      const [title, stance] = [wordsOf(data, edge), data.stance[edge]!];
      const key = `${title}|${out}|${stance}`;
      const group = groups.get(key) ?? { title, stance, out, symmetric, edges: [], weight: 0 };
      group.edges.push(edge);
      group.weight += weights[edge]!;
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort((a, b) => b.weight - a.weight || (a.title < b.title ? -1 : 1));
};

const farEnd = (data: Dataset, edge: number, node: number): number =>
  data.source[edge] === node ? data.target[edge]! : data.source[edge]!;

const GROUP_ROWS = 8;

const groupRow = (desk: Desk, node: number, edge: number): HTMLElement => {
  const { data } = desk;
  const other = farEnd(data, edge, node);
  const role = optional(data, data.block.edges.role, edge);
  return h(
    'li',
    {},
    button(
      [
        typeBadge(data.nodeType[other]!),
        h(
          'span',
          { class: 'name' },
          foreign(cleanLabel(labelOf(data, other))),
          role === undefined ? null : h('i', {}, ` ${cleanLabel(role)}`),
        ),
        h('span', { class: 'count' }, desk.visible().edgeWeight[edge]!),
      ],
      () => desk.go({ at: 'relation', pair: data.pairs.of[edge]!, edge }),
      { class: 'entity-link', title: 'Read the evidence' },
    ),
  );
};

const groupBlock = (desk: Desk, node: number, group: Group): HTMLElement => {
  const { edgeWeight } = desk.visible();
  const edges = [...group.edges].sort((a, b) => edgeWeight[b]! - edgeWeight[a]! || a - b);
  const arrow = group.symmetric ? '' : group.out ? ' →' : ' ← by';
  const hidden = edges.length - GROUP_ROWS;
  const list = h(
    'ul',
    { class: 'rows' },
    edges.slice(0, GROUP_ROWS).map((edge) => groupRow(desk, node, edge)),
  );
  const more = button(
    `${hidden} more`,
    () => {
      list.append(...edges.slice(GROUP_ROWS).map((edge) => groupRow(desk, node, edge)));
      more.remove();
    },
    { class: 'more' },
  );
  return h(
    'div',
    { class: 'group' },
    h(
      'h4',
      {},
      group.title,
      h('span', { class: 'arrow' }, arrow),
      stanceBadge(group.stance),
      h('span', { class: 'count' }, group.weight),
    ),
    list,
    hidden > 0 && more,
  );
};

const aliasLine = (desk: Desk, node: number): Child => {
  const name = labelOf(desk.data, node);
  const others = aliasesOf(desk.data, node)
    .filter((alias) => alias.form !== name)
    .slice(0, 12);
  if (others.length === 0) return null;
  const words = others.map((alias) => [
    foreign(cleanLabel(alias.form, 40)),
    alias.count > 0 ? h('span', { class: 'times' }, ` ×${alias.count}`) : null,
  ]);
  return h(
    'p',
    { class: 'aliases' },
    'Also: ',
    words.map((word, at) => [at > 0 ? ', ' : '', word]),
  );
};

const facts = (desk: Desk, node: number, days: readonly number[]): HTMLElement => {
  const { data } = desk;
  const { nodes } = data.block;
  const wikidata = optional(data, nodes.wikidata, node);
  return h(
    'dl',
    { class: 'facts' },
    fact('Mentions', nodes.mentions[node] ?? 0),
    fact('Articles', nodes.articles[node] ?? 0),
    fact('Linked to', neighboursOf(data, desk.visible(), node).length),
    days.length > 0 && fact('First seen', dayWords(days.at(-1)!)),
    days.length > 0 && fact('Last seen', dayWords(days[0]!)),
    wikidata !== undefined && /^Q\d+$/.test(wikidata)
      ? fact(
          'Wikidata',
          h(
            'a',
            {
              attributes: {
                href: `https://www.wikidata.org/wiki/${wikidata}`,
                rel: 'noopener noreferrer',
                target: '_blank',
              },
            },
            wikidata,
          ),
        )
      : null,
  );
};

const tools = (desk: Desk, node: number): HTMLElement => {
  const focus = desk.store.get().focus;
  const on = focus?.node === node;
  return h(
    'p',
    { class: 'tools' },
    button(on ? 'Leave focus' : 'Focus', () => desk.store.step(focused(on ? null : { node, hops: 1, hide: false })), {
      class: 'tool',
      attributes: { 'aria-pressed': String(on) },
    }),
    button('Show on graph', () => desk.show([node, ...neighboursOf(desk.data, desk.visible(), node)]), {
      class: 'tool',
    }),
  );
};

export const entityPanel = (desk: Desk, node: number): HTMLElement => {
  const { data } = desk;
  const groups = groupsOf(data, desk.visible().edgeWeight, node);
  const rows = evidenceOf(
    desk,
    groups.flatMap((group) => group.edges),
  );
  const days = rows.map(({ evidence }) => data.evidenceDay[evidence]!).filter((day) => day !== NO_DAY);
  return h(
    'div',
    { class: 'entity' },
    h('p', { class: 'eyebrow' }, typeBadge(data.nodeType[node]!), typeWords(data, node)),
    h('h2', {}, foreign(cleanLabel(labelOf(data, node), 200))),
    aliasLine(desk, node),
    facts(desk, node, days),
    days.length > 1 && sparkline(days),
    tools(desk, node),
    groups.length === 0
      ? h('p', { class: 'note' }, 'No relations within the present filters.')
      : section(
          countWords(groups.length, 'kind of relation', 'kinds of relation'),
          groups.map((group) => groupBlock(desk, node, group)),
        ),
    companions(desk, node),
    correctEntity(desk, node),
  );
};

/** Leads from this entity to another: side by side, or step by step. */
const companions = (desk: Desk, node: number): HTMLElement =>
  section(
    'Set beside another',
    entityPicker(desk, 'Compare with …', (two) => desk.go({ at: 'compare', one: node, two }), [node]),
    entityPicker(desk, 'Find the path to …', (to) => desk.go({ at: 'path', from: node, to }), [node]),
    h('p', { class: 'note' }, 'Or hold Shift and click a second entity on the graph.'),
  );
