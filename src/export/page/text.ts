/** Evidence and article texts enter, the block leaves that the page parses only when somebody asks to read. */
import type { ArticleRecord, Evidence, Span } from '../../model';
import type { TextBlock } from './data';
import { stringTable, type StringTable } from './strings';

const lengthOf = (span: Span): number => Math.max(0, span.end - span.start);

const speakersOf = (piece: Evidence): string | undefined =>
  piece.saidBy.length === 0 ? undefined : piece.saidBy.map((speaker) => speaker.words).join(' › ');

const timeOf = (piece: Evidence): string | undefined => {
  if (!piece.time) return undefined;
  const { start, end } = piece.time;
  return start === end ? start : `${start} to ${end}`;
};

const nodeNumber = (nodeOf: ReadonlyMap<string, number>, id: string | undefined): number => {
  const row = id === undefined ? undefined : nodeOf.get(id);
  return row === undefined ? 0 : row + 1;
};

type Numbers = Record<Exclude<keyof TextBlock, 'texts' | 'noise' | 'strings'>, number[]>;

const emptyColumns = (): Numbers => ({
  sentenceStart: [],
  sentenceLength: [],
  triggerStart: [],
  triggerLength: [],
  subjectStart: [],
  subjectLength: [],
  objectStart: [],
  objectLength: [],
  rule: [],
  saidBy: [],
  speaker: [],
  time: [],
  place: [],
  confidence: [],
});

const addSpans = (columns: Numbers, { sentence, trigger, subject, object }: Evidence): void => {
  columns.sentenceStart.push(sentence.start);
  columns.sentenceLength.push(lengthOf(sentence));
  columns.triggerStart.push(trigger.start - sentence.start);
  columns.triggerLength.push(lengthOf(trigger));
  columns.subjectStart.push(subject.start - sentence.start);
  columns.subjectLength.push(lengthOf(subject));
  columns.objectStart.push(object.start - sentence.start);
  columns.objectLength.push(lengthOf(object));
};

export interface TextColumns {
  readonly add: (piece: Evidence) => void;
  readonly block: () => TextBlock;
}

/** The numbers that one table gave its texts, as another numbers them; 0 stays none. */
const renumbered = (numbers: readonly number[], from: StringTable, to: StringTable): number[] => {
  const known = from.list().map((text) => to.optional(text));
  return numbers.map((number) => (number === 0 ? 0 : (known[number - 1] ?? 0)));
};

/** Pieces of evidence are added one at a time, and none is held; the articles' texts are read when they are asked for. */
export const textColumns = (articles: readonly ArticleRecord[], nodeOf: ReadonlyMap<string, number>): TextColumns => {
  const columns = emptyColumns();
  const [strings, speakers, times] = [stringTable(), stringTable(), stringTable()];
  return {
    add: (piece) => {
      addSpans(columns, piece);
      columns.rule.push(strings.of(piece.rule));
      columns.saidBy.push(speakers.optional(speakersOf(piece)));
      columns.speaker.push(nodeNumber(nodeOf, piece.saidBy[0]?.entity));
      columns.time.push(times.optional(timeOf(piece)));
      columns.place.push(nodeNumber(nodeOf, piece.place));
      columns.confidence.push(Math.round((Number.isFinite(piece.confidence) ? piece.confidence : 0) * 100));
    },
    block: () => ({
      get texts() {
        return articles.map((article) => article.text);
      },
      noise: articles.map((article) => (article.noise ?? []).flatMap(({ start, end }) => [start, end])),
      ...columns,
      saidBy: renumbered(columns.saidBy, speakers, strings),
      time: renumbered(columns.time, times, strings),
      strings: strings.list(),
    }),
  };
};
