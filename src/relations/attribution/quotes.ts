/** An article's text and blocks in, its quoted stretches out: marks paired by what stands around them, apostrophes told from quotes. */
import type { Article, Span } from '../../model';

export interface Quote extends Span {
  /** With its marks; `start` and `end` are the words inside them. */
  readonly outer: Span;
  /** 0 for a quote that stands in no other. */
  readonly depth: number;
  /** False when the paragraph ends first. */
  readonly closed: boolean;
  /** Quotes of one number are one utterance: a paragraph that re-opens the mark left open by the one before continues it. */
  readonly speech: number;
}

interface Open {
  readonly kind: 'single' | 'double';
  readonly at: number;
}

const DOUBLE = new Set(['“', '”', '"', '„', '«', '»']);
const SINGLE = new Set(['‘', '’', "'", '‛', '`']);
const ONLY_OPENS = new Set(['“', '„', '«']);
const ONLY_CLOSES = new Set(['”', '»']);
/** `’90s`, `’tis`, `’em` begin with an apostrophe. */
const ELISION = /^(?:\d\ds?\b|tis\b|twas\b|em\b|cause\b|til\b|n\b)/i;

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isBlank = (char: string | undefined): boolean => char === undefined || /\s/.test(char);
const opensAfter = (char: string | undefined): boolean =>
  isBlank(char) || /[([{—–:/-]/.test(char ?? '') || DOUBLE.has(char ?? '') || SINGLE.has(char ?? '');

const canOpen = (text: string, at: number): boolean => {
  const mark = text[at] ?? '';
  if (ONLY_CLOSES.has(mark)) return false;
  if (ONLY_OPENS.has(mark)) return true;
  const elided = SINGLE.has(mark) && mark !== '‘' && ELISION.test(text.slice(at + 1, at + 8));
  return opensAfter(text[at - 1]) && !isBlank(text[at + 1]) && !elided;
};

const canClose = (text: string, at: number): boolean => {
  const mark = text[at] ?? '';
  if (ONLY_OPENS.has(mark)) return false;
  return ONLY_CLOSES.has(mark) || (!isLetter(text[at + 1]) && !isBlank(text[at - 1]));
};

/** `the troops’ base is theirs,’ he said`: a mark after a plural is no end when a surer one, after punctuation, comes before the next opening. */
const isPossessive = (text: string, at: number, end: number): boolean => {
  if (text[at - 1] !== 's' || text[at + 1] !== ' ' || !isLetter(text[at + 2])) return false;
  for (let next = at + 1; next < end; next++) {
    if (!SINGLE.has(text[next] ?? '')) continue;
    if (canClose(text, next)) return /[.,!?…]/.test(text[next - 1] ?? '');
    if (canOpen(text, next)) return false;
  }
  return false;
};

const MARKS = new RegExp(`[${[...DOUBLE, ...SINGLE].join('')}]`, 'g');

const kindOf = (mark: string): Open['kind'] => (DOUBLE.has(mark) ? 'double' : 'single');

/** A lone single mark in the middle of a paragraph is likelier an apostrophe than a quote left open. */
const mayStayOpen = (text: string, open: Open, block: Span): boolean =>
  open.at + 1 < block.end && (open.kind === 'double' || open.at === block.start || leadsIn(text, open, block));

const leadsIn = (text: string, open: Open, block: Span): boolean =>
  /[:,]\s{0,3}$/.test(text.slice(Math.max(block.start, open.at - 4), open.at));

type Found = Omit<Quote, 'speech'>;

const quoteFrom = (open: Open, end: number, outerEnd: number, depth: number): Found => ({
  start: open.at + 1,
  end,
  outer: { start: open.at, end: outerEnd },
  depth,
  closed: outerEnd > end,
});

/** Takes the innermost open mark of the kind, and what was left open inside it, off the stack. */
function closeMark(stack: Open[], kind: Open['kind'], at: number): Found | undefined {
  const index = stack.findLastIndex((open) => open.kind === kind);
  const open = stack[index];
  stack.length = index;
  return open && at > open.at + 1 ? quoteFrom(open, at, at + 1, index) : undefined;
}

function quotesOfBlock(text: string, block: Span): Found[] {
  const quotes: (Found | undefined)[] = [];
  const stack: Open[] = [];
  const closes = (kind: Open['kind'], at: number): boolean =>
    stack.some((open) => open.kind === kind) &&
    canClose(text, at) &&
    !(kind === 'single' && isPossessive(text, at, block.end));
  for (const { index, 0: mark } of text.slice(block.start, block.end).matchAll(MARKS)) {
    const [at, kind] = [block.start + index, kindOf(mark)];
    if (closes(kind, at)) quotes.push(closeMark(stack, kind, at));
    else if (stack.length < 2 && stack.at(-1)?.kind !== kind && canOpen(text, at)) stack.push({ kind, at });
  }
  const left = stack.filter((open) => mayStayOpen(text, open, block));
  quotes.push(...left.map((open, depth) => quoteFrom(open, block.end, block.end, depth)));
  return quotes.filter((quote) => quote !== undefined).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Sorted by start, the outer before the inner. Offsets count in `article.text`; noise has no quotes. */
export function findQuotes(article: Article): readonly Quote[] {
  const quotes: Quote[] = [];
  let speech = -1;
  let leftOpen: string | undefined;
  for (const block of article.blocks) {
    if (block.kind === 'noise') continue;
    const found = quotesOfBlock(article.text, block);
    const reopens =
      leftOpen !== undefined && found[0]?.outer.start === block.start && article.text[block.start] === leftOpen;
    for (const [index, quote] of found.entries()) {
      if (quote.depth === 0 && !(index === 0 && reopens)) speech++;
      quotes.push({ ...quote, speech });
    }
    const last = found.findLast((quote) => quote.depth === 0);
    leftOpen = last && !last.closed ? article.text[last.outer.start] : undefined;
  }
  return quotes;
}
