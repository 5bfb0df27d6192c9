/** How one entity is linked to another: each way hop by hop, every hop with its best sentence. */
import { labelOf, wordsOf } from '../data/dataset';
import { edgesOfPair } from '../data/pairs';
import type { Desk } from '../desk';
import { button, foreign, h } from '../dom';
import type { Path } from '../paths';
import { cleanLabel, countWords } from '../words';
import { entityButton, stanceBadge } from './parts';
import { entityPicker } from './picker';
import { evidenceQuote, markedSentence } from './quote';
import { evidenceOf } from './relation';

const LONG = 260;

/** The surest sentence, the shorter of equals: long ones hide what joins the two. */
export const bestEvidence = (
  desk: Desk,
  pair: number,
): { readonly evidence: number; readonly edge: number } | undefined => {
  const edges = [...edgesOfPair(desk.data.pairs, pair)].filter((edge) => desk.visible().edgeWeight[edge]! > 0);
  const { confidence, sentenceLength } = desk.texts();
  const worth = (evidence: number): number =>
    (confidence[evidence] ?? 0) - ((sentenceLength[evidence] ?? 0) > LONG ? 20 : (sentenceLength[evidence] ?? 0) / 40);
  return [...evidenceOf(desk, edges)].sort((a, b) => worth(b.evidence) - worth(a.evidence))[0];
};

const hop = (desk: Desk, pair: number, to: number): HTMLElement => {
  const best = bestEvidence(desk, pair);
  return h(
    'li',
    { class: 'hop' },
    button(
      [best ? wordsOf(desk.data, best.edge) : 'linked', best ? stanceBadge(desk.data.stance[best.edge]!) : null],
      () => desk.go({ at: 'relation', pair, edge: best?.edge ?? null }),
      { class: 'hop-words plain-link' },
    ),
    best && markedSentence(evidenceQuote(desk, best.evidence)),
    entityButton(desk, to),
  );
};

const way = (desk: Desk, path: Path, at: number): HTMLElement =>
  h(
    'section',
    { class: 'block way' },
    h('h3', {}, `Way ${at + 1} · ${countWords(path.pairs.length, 'step')}`),
    entityButton(desk, path.nodes[0]!),
    h(
      'ol',
      { class: 'hops' },
      path.pairs.map((pair, step) => hop(desk, pair, path.nodes[step + 1]!)),
    ),
  );

export const pathPanel = (desk: Desk, from: number, to: number): HTMLElement => {
  const paths = desk.paths();
  const name = (node: number): HTMLElement => foreign(cleanLabel(labelOf(desk.data, node), 60));
  return h(
    'div',
    { class: 'path' },
    h('p', { class: 'eyebrow' }, 'Path'),
    h('h2', {}, 'How is ', name(from), ' linked to ', name(to), '?'),
    h(
      'p',
      { class: 'tools' },
      button('Other way round', () => desk.go({ at: 'path', from: to, to: from }), { class: 'tool' }),
      button('Compare them', () => desk.go({ at: 'compare', one: from, two: to }), { class: 'tool' }),
    ),
    entityPicker(desk, 'Path to another entity', (node) => desk.go({ at: 'path', from, to: node }), [from, to]),
    paths.length === 0
      ? h('p', { class: 'note' }, 'Within the present filters nothing links them in eight steps or fewer.')
      : paths.map((path, at) => way(desk, path, at)),
  );
};
