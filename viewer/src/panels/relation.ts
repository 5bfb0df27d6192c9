/** The panel behind a line: all that is said between two entities, relation by relation, down to the sentence. */
import type { Desk } from '../desk';
import { isSymmetric, labelOf, optional, wordsOf } from '../data/dataset';
import { edgesOfPair } from '../data/pairs';
import type { Child } from '../dom';
import { button, foreign, h } from '../dom';
import { evidencePasses } from '../filters';
import { goTo } from '../state';
import { cleanLabel, countWords } from '../words';
import { entityButton, growingList, stanceBadge } from './parts';
import { evidenceItem } from './quote';

export interface EvidenceRow {
  readonly evidence: number;
  readonly edge: number;
}

/** Newest first; what has no date comes last. */
export const evidenceOf = (desk: Desk, edges: Iterable<number>): readonly EvidenceRow[] => {
  const { filters } = desk.store.get();
  const rows: EvidenceRow[] = [];
  for (const edge of edges) {
    const [from, to] = [desk.data.evidenceStart[edge]!, desk.data.evidenceStart[edge + 1]!];
    for (let evidence = from; evidence < to; evidence++)
      if (evidencePasses(desk.data, filters, evidence)) rows.push({ evidence, edge });
  }
  const { evidenceDay } = desk.data;
  return rows.sort((a, b) => evidenceDay[b.evidence]! - evidenceDay[a.evidence]! || a.evidence - b.evidence);
};

const arrow = (desk: Desk, edge: number): string => (isSymmetric(desk.data, edge) ? '–' : '→');

/** "Elena Varga → Tomas Lindqvist" in the relation's own direction. */
const direction = (desk: Desk, edge: number): Child => {
  const [from, to] = [desk.data.source[edge]!, desk.data.target[edge]!];
  const name = (node: number): HTMLElement => foreign(cleanLabel(labelOf(desk.data, node), 28));
  return h('span', { class: 'direction' }, name(from), ` ${arrow(desk, edge)} `, name(to));
};

const relationRow = (desk: Desk, pair: number, edge: number, chosen: number | null): HTMLElement => {
  const role = optional(desk.data, desk.data.block.edges.role, edge);
  const derived = optional(desk.data, desk.data.block.edges.derived, edge);
  return button(
    [
      h(
        'span',
        { class: 'predicate' },
        wordsOf(desk.data, edge),
        role === undefined ? null : h('i', {}, ` (${cleanLabel(role)})`),
      ),
      stanceBadge(desk.data.stance[edge]!),
      derived === undefined ? null : h('span', { class: 'stance', title: cleanLabel(derived) }, 'follows'),
      h('span', { class: 'count' }, desk.visible().edgeWeight[edge]!),
      direction(desk, edge),
    ],
    () => desk.store.step(goTo({ at: 'relation', pair, edge: chosen === edge ? null : edge })),
    {
      class: `relation-row class-${desk.data.predicates[desk.data.predicate[edge]!]?.class ?? 'neutral'}`,
      attributes: { 'aria-pressed': String(chosen === edge) },
    },
  );
};

const outletsOf = (desk: Desk, rows: readonly EvidenceRow[]): number =>
  new Set(
    rows.map(({ evidence }) => {
      const article = desk.data.evidenceArticle[evidence]!;
      return desk.data.articles.outlet[article] || desk.data.articles.uri[article];
    }),
  ).size;

/** What the stance filter keeps out of sight is said, not silently missing. */
const hiddenNote = (all: readonly number[], seen: readonly number[]): Child =>
  all.length === seen.length
    ? null
    : h(
        'p',
        { class: 'note' },
        `${countWords(all.length - seen.length, 'more relation')} between them hidden by the filters.`,
      );

export const relationPanel = (desk: Desk, pair: number, chosen: number | null): HTMLElement => {
  const { data } = desk;
  const all = [...edgesOfPair(data.pairs, pair)];
  const weight = desk.visible().edgeWeight;
  const seen = all.filter((edge) => weight[edge]! > 0).sort((a, b) => weight[b]! - weight[a]! || a - b);
  const rows = evidenceOf(
    desk,
    chosen !== null && !seen.includes(chosen) ? [chosen] : chosen === null ? seen : [chosen],
  );
  return h(
    'div',
    { class: 'relation' },
    h('p', { class: 'eyebrow' }, 'Relation'),
    h('h2', { class: 'ends' }, entityButton(desk, data.pairs.a[pair]!), entityButton(desk, data.pairs.b[pair]!)),
    h(
      'p',
      { class: 'summary' },
      `${countWords(rows.length, 'piece')} of evidence · ${countWords(outletsOf(desk, rows), 'source')} · `,
      button('Compare', () => desk.go({ at: 'compare', one: data.pairs.a[pair]!, two: data.pairs.b[pair]! }), {
        class: 'plain-link',
      }),
    ),
    h(
      'div',
      { class: 'relation-rows' },
      seen.map((edge) => relationRow(desk, pair, edge, chosen)),
    ),
    hiddenNote(all, seen),
    rows.length === 0
      ? h('p', { class: 'note' }, 'Nothing is said between them within the present filters.')
      : growingList(
          rows.map(
            ({ evidence, edge }) =>
              () =>
                evidenceItem(desk, evidence, edge),
          ),
          20,
          'ol',
        ),
  );
};
