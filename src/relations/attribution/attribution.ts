/** A parsed document with its mentions and chains in, who says what out; and for a trigger, its speakers from the outermost inwards. */
import type { Attribution, Document, ParsedToken, Span } from '../../model';
import { directSpeech } from './direct';
import { reportedSpeech } from './reported';
import type { Saying } from './saying';
import { sourcedSpeech } from './sources';
import type { Cast } from './speaker';
import { type Tree, treeOf } from '../tree/tree';

/** The sayings of an article, with what tells one speaker from another. */
export interface Attributions {
  /** What a sentence reports, read when it is first asked about. */
  readonly reportedIn: (sentence: number) => readonly Saying[];
  /** Quotes may go over several sentences: by the stretch of text they stand in. */
  readonly quoted: ReadonlyMap<number, readonly Saying[]>;
  readonly cast: Cast;
}

/** Quotes are kept by stretches of this many characters, so that a trigger is compared with its neighbours only. */
const STRETCH = 256;

function byStretch(sayings: readonly Saying[]): ReadonlyMap<number, readonly Saying[]> {
  const near = new Map<number, Saying[]>();
  for (const saying of sayings)
    for (const stretch of new Set(saying.content.flatMap(stretchesOf))) {
      const there = near.get(stretch);
      if (there) there.push(saying);
      else near.set(stretch, [saying]);
    }
  return near;
}

const stretchesOf = ({ start, end }: Span): number[] => {
  const first = Math.floor(start / STRETCH);
  return Array.from({ length: Math.floor(end / STRETCH) - first + 1 }, (_, index) => first + index);
};

export function findAttributions(
  document: Document<ParsedToken>,
  cast: Cast,
  trees: readonly Tree[] = document.sentences.map((sentence) => treeOf(sentence.tokens)),
): Attributions {
  const places = trees.map((tree, sentence) => ({ tree, sentence, cast }));
  const reported: (readonly Saying[])[] = [];
  const reportedIn = (sentence: number): readonly Saying[] => {
    const place = places[sentence];
    return place === undefined ? [] : (reported[sentence] ??= [...reportedSpeech(place), ...sourcedSpeech(place)]);
  };
  return { reportedIn, quoted: byStretch(directSpeech(document.article, places)), cast };
}

const partWith = (saying: Saying, span: Span): Span | undefined =>
  saying.content.find((part) => part.start <= span.start && span.end <= part.end);

const lengthAround = (saying: Saying, span: Span): number => {
  const part = partWith(saying, span);
  return part ? part.end - part.start : 0;
};

const speakerKey = (cast: Cast, speaker: Attribution): unknown =>
  (speaker.mention && cast.chainOf(speaker.mention)) ?? speaker.mention ?? `${speaker.words}@${speaker.span.start}`;

/** Who says the words at a span of a sentence, outermost first; empty: the article itself says so. */
export function attributionOf(
  { reportedIn, quoted, cast }: Attributions,
  sentence: number,
  span: Span,
): readonly Attribution[] {
  const around = [...reportedIn(sentence), ...(quoted.get(Math.floor(span.start / STRETCH)) ?? [])];
  const holding = around
    .filter((saying) => partWith(saying, span))
    .sort((a, b) => lengthAround(b, span) - lengthAround(a, span));
  const speakers = holding.map((saying) => saying.speaker);
  const keys = speakers.map((speaker) => speakerKey(cast, speaker));
  return speakers.filter((_, index) => keys.indexOf(keys[index]) === index);
}
