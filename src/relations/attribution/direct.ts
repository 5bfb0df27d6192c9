/** An article's quotes and trees in, its direct speech out: which quotes are somebody's utterance, and whose. */
import type { Article, Attribution, Block, Span } from '../../model';
import type { Quote } from './quotes';
import { findQuotes } from './quotes';
import type { Place } from './reported';
import type { Saying } from './saying';
import { mentionAt, speakerAt, subjectOf } from './speaker';
import { lemmaOf } from '../tree/tree';
import { SAYING } from './verbs';

/** A token of the article: in which sentence, and where in it. */
interface Seat {
  readonly place: Place;
  readonly index: number;
}

/** What the search for a speaker looks at. */
interface Scene {
  readonly article: Article;
  readonly seats: readonly Seat[];
  readonly quotes: readonly Quote[];
}

const tokenOf = ({ place, index }: Seat): Span => place.tree.tokens[index] ?? { start: 0, end: 0 };
const isVerb = ({ place, index }: Seat): boolean => ['VERB', 'AUX'].includes(place.tree.tokens[index]?.upos ?? '');
const isSaying = (seat: Seat): boolean => isVerb(seat) && SAYING.has(lemmaOf(seat.place.tree, seat.index));
const inside = (span: Span, outer: Span): boolean => outer.start <= span.start && span.end <= outer.end;

/** How many of the ordered things start before an offset: the index of the first that does not. */
function countFrom<T>(ordered: readonly T[], offset: number, startOf: (thing: T) => number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(ordered[middle]!) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const seatFrom = (seats: readonly Seat[], offset: number): number =>
  countFrom(seats, offset, (seat) => tokenOf(seat).start);

function blockOf({ blocks }: Article, at: number): Block | undefined {
  const block = blocks[countFrom(blocks, at + 1, (each) => each.start) - 1];
  return block && at < block.end ? block : undefined;
}

const quoted = (scene: Scene, seat: Seat): boolean => {
  const token = tokenOf(seat);
  const quote = scene.quotes[countFrom(scene.quotes, token.start + 1, (each) => each.outer.start) - 1];
  return quote !== undefined && inside(token, quote.outer);
};

/** The verb's subject by the tree, when it stands outside the quotes; else the nearest mention beside the verb. */
function speakerOfVerb(scene: Scene, seat: Seat): Attribution | undefined {
  const { place, index } = seat;
  const subject = subjectOf(place.tree, index);
  const verb = lemmaOf(place.tree, index);
  if (subject !== undefined && !quoted(scene, { place, index: subject }))
    return speakerAt(place.cast, place.tree, place.sentence, subject, verb);
  const beside = besideVerb(seat);
  return beside === undefined ? undefined : speakerAt(place.cast, place.tree, place.sentence, beside, verb);
}

/** `said Mr Johnson`; `Mr Johnson said`: at most three words between. */
function besideVerb({ place, index }: Seat): number | undefined {
  const there = place.cast.inSentence(place.sentence).filter((mention) => mention.type !== 'place');
  const after = there.find((mention) => mention.first > index && mention.first - index <= 3);
  const before = there.findLast((mention) => mention.last <= index && index - mention.last <= 3);
  return (after ?? before)?.head;
}

/** The seats from one up or down, to the end of the sentence and not into another quote. */
function stretch(scene: Scene, from: number, step: 1 | -1): Seat[] {
  const found: Seat[] = [];
  const sentence = scene.seats[from]?.place.sentence;
  for (let at = from; scene.seats[at]?.place.sentence === sentence; at += step) {
    const seat = scene.seats[at];
    if (seat === undefined || quoted(scene, seat)) break;
    found.push(seat);
  }
  return found;
}

/** `Ms Truss told Mr Lavrov: ‘...’`; `she said. ‘...’`; before a colon any verb will do. */
function cueBefore(scene: Scene, quote: Quote): Attribution | undefined {
  const block = blockOf(scene.article, quote.outer.start);
  if (!block || quote.outer.start === block.start) return undefined;
  const lead = stretch(scene, seatFrom(scene.seats, quote.outer.start) - 1, -1);
  if (lead.some((seat) => tokenOf(seat).start < block.start)) return undefined;
  const colon = /:\s{0,3}$/.test(before(scene.article, quote));
  const verb = lead.find(isSaying) ?? (colon ? lead.find(isVerb) : undefined);
  return verb && speakerOfVerb(scene, verb);
}

const before = (article: Article, quote: Quote): string =>
  article.text.slice(Math.max(0, quote.outer.start - 4), quote.outer.start);
const after = (article: Article, quote: Quote): string => article.text.slice(quote.outer.end, quote.outer.end + 4);

/** `‘...,’ said Ms Truss`; `‘...’: Liz Truss warns Putin`. */
function cueAfter(scene: Scene, quote: Quote): Attribution | undefined {
  if (!quote.closed) return undefined;
  const tail = stretch(scene, seatFrom(scene.seats, quote.outer.end), 1);
  const colon = /^\s?:/.test(after(scene.article, quote));
  const verb = colon ? tail.find(isVerb) : tail.slice(0, 14).find(isSaying);
  const ends =
    /[,?!…—-]$/.test(scene.article.text.slice(quote.start, quote.end)) || /^\s?[,:]/.test(after(scene.article, quote));
  return verb && (ends || tail[0] === verb) ? speakerOfVerb(scene, verb) : undefined;
}

const wordsIn = (article: Article, span: Span): number => article.text.slice(span.start, span.end).split(/\s+/).length;

/** An utterance, not a few words taken over: `must not be ‘bullied’`. */
function isUtterance(scene: Scene, quote: Quote): boolean {
  const { article } = scene;
  const block = blockOf(article, quote.outer.start);
  const lead = before(article, quote);
  const starts = quote.outer.start === block?.start || /[.!?:,’”'"]\s{0,3}$/.test(lead);
  const capital = /^\W{0,3}[\p{Lu}\p{N}]/u.test(article.text.slice(quote.start, quote.start + 5));
  return starts && (capital || wordsIn(article, quote) >= 4);
}

/** `Mr Johnson was unrepentant. ‘I did nothing wrong.’`: the person whom the sentence before is about. */
function subjectBefore(scene: Scene, quote: Quote): Attribution | undefined {
  const block = blockOf(scene.article, quote.outer.start);
  const seat = scene.seats[seatFrom(scene.seats, quote.outer.start) - 1];
  if (!seat || !block || tokenOf(seat).start < block.start) return undefined;
  const { place } = seat;
  const root = place.tree.tokens.findIndex((token) => token.head < 0);
  const subject = subjectOf(place.tree, root);
  const mention = subject === undefined ? undefined : mentionAt(place.cast, place.tree, place.sentence, subject);
  return mention?.type === 'person' ? speakerAt(place.cast, place.tree, place.sentence, mention.head) : undefined;
}

/** Its own cue; else the same utterance's, or the paragraph's; else whoever spoke in the paragraph before. */
function speakersOf(scene: Scene, utterances: readonly Quote[]): Map<Quote, Attribution> {
  const cues = utterances.map((quote) => cueBefore(scene, quote) ?? cueAfter(scene, quote));
  const speakers = new Map<Quote, Attribution>();
  utterances.forEach((quote, index) => {
    const block = blockOf(scene.article, quote.outer.start);
    const sameBlock = (other: Quote): boolean => blockOf(scene.article, other.outer.start) === block;
    const speaker =
      cues[index] ??
      nearby(utterances, cues, speakers, index, (other) => other.speech === quote.speech) ??
      nearby(utterances, cues, speakers, index, sameBlock) ??
      subjectBefore(scene, quote) ??
      (quote.outer.start === block?.start ? speakers.get(utterances[index - 1] ?? quote) : undefined);
    if (speaker) speakers.set(quote, speaker);
  });
  return speakers;
}

/** The speaker of the quote before, else the cue of the one after, as long as they belong together. */
function nearby(
  utterances: readonly Quote[],
  cues: readonly (Attribution | undefined)[],
  speakers: ReadonlyMap<Quote, Attribution>,
  index: number,
  belongs: (other: Quote) => boolean,
): Attribution | undefined {
  const earlier = utterances[index - 1];
  const later = utterances[index + 1];
  if (earlier && belongs(earlier) && speakers.has(earlier)) return speakers.get(earlier);
  return later && belongs(later) ? cues[index + 1] : undefined;
}

/** One saying for each quote that is an utterance with a speaker. */
export function directSpeech(article: Article, places: readonly Place[]): Saying[] {
  const quotes = findQuotes(article).filter((quote) => quote.depth === 0);
  if (quotes.length === 0) return [];
  const seats = places.flatMap((place) => place.tree.tokens.map((_, index) => ({ place, index })));
  const scene = { article, seats, quotes };
  const speakers = speakersOf(
    scene,
    quotes.filter((quote) => isUtterance(scene, quote)),
  );
  return [...speakers].map(([quote, speaker]) => ({
    speaker,
    content: [{ start: quote.start, end: quote.end }],
    kind: 'direct',
  }));
}
