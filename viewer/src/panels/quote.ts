/** One piece of evidence as readers see it: the sentence with its parts marked, who says so, and where it stands. */
import type { Desk } from '../desk';
import { labelOf } from '../data/dataset';
import type { Quote } from '../data/texts';
import { quoteOf } from '../data/texts';
import type { Child } from '../dom';
import { button, foreign, h } from '../dom';
import { citationOf } from '../citation';
import { safeLink } from '../links';
import { cleanLabel, dateWords, dayWords } from '../words';
import { rejectButton } from './correct';
import { stanceBadge } from './parts';

export const evidenceQuote = (desk: Desk, evidence: number): Quote =>
  quoteOf(desk.texts(), evidence, desk.data.evidenceArticle[evidence]!);

const PART_TITLES = { subject: 'who', trigger: 'what', object: 'to whom' } as const;

export const markedSentence = (quote: Quote): HTMLElement =>
  h(
    'blockquote',
    { attributes: { dir: 'auto' } },
    quote.pieces.map((piece) =>
      piece.part === 'plain'
        ? piece.text
        : h('mark', { class: piece.part, title: PART_TITLES[piece.part] }, piece.text),
    ),
  );

const speaker = (desk: Desk, quote: Quote): Child => {
  if (quote.saidBy === undefined) return null;
  const node = desk.texts().speaker[quote.evidence] ?? 0;
  const words = foreign(cleanLabel(quote.saidBy, 80));
  const who =
    node === 0
      ? words
      : button(words, () => desk.go({ at: 'entity', node: node - 1 }), {
          class: 'plain-link',
          title: labelOf(desk.data, node - 1),
        });
  return h('p', { class: 'said' }, 'Said by ', who);
};

const articleLink = (desk: Desk, quote: Quote): HTMLElement => {
  const title = desk.data.articles.title[quote.article] || desk.data.articles.uri[quote.article] || 'Untitled article';
  return button(
    foreign(cleanLabel(title, 120)),
    () => desk.go({ at: 'article', article: quote.article, evidence: quote.evidence }),
    { class: 'headline', title: 'Read the article at this sentence' },
  );
};

const copyCitation = (desk: Desk, quote: Quote): HTMLElement =>
  button(
    'Copy citation',
    () => {
      void navigator.clipboard.writeText(citationOf(desk.data.articles, quote.article, quote.text)).then(
        () => desk.say('Citation copied'),
        () => desk.say('The browser did not allow copying'),
      );
    },
    { class: 'quiet' },
  );

const sourceLink = (desk: Desk, article: number): Child => {
  const href = safeLink(desk.data.articles.url[article] ?? '');
  return href === undefined
    ? null
    : h('a', { class: 'quiet', attributes: { href, rel: 'noopener noreferrer', target: '_blank' } }, 'Original ↗');
};

/** Said beside the sentence: outlet and date of the article, and the event's own day where it differs. */
const whereAndWhen = (desk: Desk, quote: Quote): HTMLElement => {
  const { articles } = desk.data;
  const published = articles.published[quote.article] ?? '';
  const day = desk.data.evidenceDay[quote.evidence]!;
  const event = quote.time === undefined || quote.time === published.slice(0, 10) ? '' : `about ${dayWords(day)}`;
  const parts = [cleanLabel(articles.outlet[quote.article] ?? '', 60), dateWords(published), event].filter(Boolean);
  return h('p', { class: 'source' }, foreign(parts.join(' · ')));
};

export const evidenceItem = (desk: Desk, evidence: number, edge: number): HTMLElement => {
  const quote = evidenceQuote(desk, evidence);
  return h(
    'article',
    { class: 'evidence' },
    markedSentence(quote),
    speaker(desk, quote),
    articleLink(desk, quote),
    whereAndWhen(desk, quote),
    h(
      'p',
      { class: 'foot' },
      stanceBadge(desk.data.stance[edge]!),
      copyCitation(desk, quote),
      rejectButton(desk, edge),
      sourceLink(desk, quote.article),
      h('span', { class: 'rule', title: 'The rule that found it' }, quote.rule),
    ),
  );
};
