/** Which words are quoted and who speaks them: a scene in, quotations with their speakers' mentions out. */
import type { Scene, View } from './scene';
import { baseRelation, childrenBy } from './tree';

export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Index of the view whose mention speaks. */
  readonly speaker?: number;
}

const OPEN = /^(?:[“‘«„]|``)$/;
const CLOSE = /^(?:[”’»]|'')$/;
const STRAIGHT = /^["]$/;

interface Raw {
  readonly start: number;
  readonly end: number;
}

/** A quotation that a paragraph leaves open ends with the paragraph; the next one opens its own. */
function rawQuotations(scene: Scene): readonly Raw[] {
  const found: Raw[] = [];
  const { text } = scene.document.article;
  let open: number | undefined;
  let last = 0;
  const close = (end: number): void => {
    if (open !== undefined && end > open) found.push({ start: open, end });
    open = undefined;
  };
  for (const sentence of scene.document.sentences) {
    if (open !== undefined && text.slice(last, sentence.start).includes('\n')) close(last);
    for (const token of sentence.tokens) {
      if (OPEN.test(token.form) || (STRAIGHT.test(token.form) && open === undefined)) {
        if (open === undefined) open = token.end;
      } else if (
        STRAIGHT.test(token.form) ||
        (CLOSE.test(token.form) && open !== undefined && isClosing(text, token.start))
      )
        close(token.start);
    }
    last = sentence.end;
  }
  close(last);
  return found;
}

/** A closing mark hugs the word before it: `end of talks’ he said`; `the ’90s` does not. */
const isClosing = (text: string, at: number): boolean => at > 0 && !/\s/.test(text[at - 1] ?? ' ');

const SPEECH = new Set(
  (
    'say tell add claim insist warn ask reply state explain argue declare announce write tweet note stress admit ' +
    'continue recall remark comment respond describe conclude joke suggest observe exclaim report urge call vow shout ' +
    'whisper acknowledge complain boast answer agree'
  ).split(' '),
);

interface Speech {
  readonly verb: number;
  readonly speaker: View;
}

/** The verbs of speech of a sentence whose subjects are mentions. */
function speechesIn(scene: Scene, sentence: number): readonly Speech[] {
  const tree = scene.trees[sentence];
  if (tree === undefined) return [];
  return tree.tokens.flatMap((token, i) => {
    if (token.upos !== 'VERB' || !SPEECH.has(token.lemma.toLowerCase())) return [];
    const subject = childrenBy(tree, i, 'nsubj')[0] ?? sharedSubject(scene, sentence, i);
    const speaker = subject === undefined ? undefined : speakerAt(scene, sentence, subject);
    return speaker === undefined ? [] : [{ verb: token.start, speaker }];
  });
}

/** `A source shrugged and said`, `Speaking on Monday, he vowed, adding:` share the subject of the verb they hang from. */
function sharedSubject(scene: Scene, sentence: number, verb: number): number | undefined {
  const tree = scene.trees[sentence];
  const token = tree?.tokens[verb];
  if (tree === undefined || token === undefined || token.head < 0) return undefined;
  return /^(?:conj|advcl|xcomp|parataxis)$/.test(baseRelation(token.deprel))
    ? childrenBy(tree, token.head, 'nsubj')[0]
    : undefined;
}

const speakerAt = (scene: Scene, sentence: number, token: number): View | undefined =>
  (scene.bySentence[sentence] ?? [])
    .map((i) => scene.views[i])
    .find((view) => view !== undefined && view.mention.head === token && view.mention.kind !== 'demonym');

const distance = (at: number, quote: Raw): number => (at < quote.start ? quote.start - at : at - quote.end);

/** The speech verb outside the quotation and nearest to it, in its own sentences or, ending in a colon, in the one before. */
function speakerOf(scene: Scene, quote: Raw, first: number, last: number, speeches: Speeches): number | undefined {
  const { text } = scene.document.article;
  const before = scene.document.sentences[first - 1];
  const from = before !== undefined && /:\s*$/.test(text.slice(before.start, before.end)) ? first - 1 : first;
  let best: Speech | undefined;
  for (let s = from; s <= last; s++)
    for (const speech of speeches(s)) {
      if (speech.verb >= quote.start && speech.verb < quote.end) continue;
      if (speech.speaker.mention.start >= quote.start && speech.speaker.mention.end <= quote.end) continue;
      if (best === undefined || distance(speech.verb, quote) < distance(best.verb, quote)) best = speech;
    }
  return best?.speaker.index;
}

type Speeches = (sentence: number) => readonly Speech[];

export function quotationsOf(scene: Scene): readonly Quotation[] {
  const { sentences } = scene.document;
  const memo = new Map<number, readonly Speech[]>();
  const speeches: Speeches = (s) => {
    const known = memo.get(s) ?? speechesIn(scene, s);
    memo.set(s, known);
    return known;
  };
  let s = 0;
  let previous: Quotation | undefined;
  return rawQuotations(scene).map((raw) => {
    while (s < sentences.length - 1 && (sentences[s]?.end ?? 0) <= raw.start) s++;
    let last = s;
    while (last < sentences.length - 1 && (sentences[last + 1]?.start ?? Infinity) < raw.end) last++;
    const speaker = speakerOf(scene, raw, s, last, speeches) ?? continued(scene, previous, raw);
    previous = speaker === undefined ? { ...raw } : { ...raw, speaker };
    return previous;
  });
}

/** A quotation right after another, with no word of its own between, goes on with the same speaker. */
function continued(scene: Scene, previous: Quotation | undefined, raw: Raw): number | undefined {
  if (previous?.speaker === undefined) return undefined;
  const gap = scene.document.article.text.slice(previous.end, raw.start);
  return gap.length < 12 && !/\p{L}/u.test(gap) ? previous.speaker : undefined;
}

/** The index of the quotation that holds the offset, or -1; quotations are in order and apart. */
export function quotationAt(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = quotations[middle];
    if (quote === undefined) return -1;
    if (offset < quote.start) high = middle - 1;
    else if (offset >= quote.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
