/** Evidence and article texts enter, the block leaves that the page parses only when somebody asks to read. */
import type { ArticleRecord, Evidence, Span } from '../../model';
import type { TextBlock } from './data';
import { stringTable } from './strings';

const lengthOf = (span: Span): number => Math.max(0, span.end - span.start);

const startsAndLengths = (evidence: readonly Evidence[], part: 'trigger' | 'subject' | 'object') => ({
  starts: evidence.map((piece) => piece[part].start - piece.sentence.start),
  lengths: evidence.map((piece) => lengthOf(piece[part])),
});

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

export const textBlock = (
  evidence: readonly Evidence[],
  articles: readonly ArticleRecord[],
  nodeOf: ReadonlyMap<string, number>,
): TextBlock => {
  const strings = stringTable();
  const [trigger, subject, object] = [
    startsAndLengths(evidence, 'trigger'),
    startsAndLengths(evidence, 'subject'),
    startsAndLengths(evidence, 'object'),
  ];
  return {
    texts: articles.map((article) => article.text),
    noise: articles.map((article) => (article.noise ?? []).flatMap(({ start, end }) => [start, end])),
    sentenceStart: evidence.map((piece) => piece.sentence.start),
    sentenceLength: evidence.map((piece) => lengthOf(piece.sentence)),
    triggerStart: trigger.starts,
    triggerLength: trigger.lengths,
    subjectStart: subject.starts,
    subjectLength: subject.lengths,
    objectStart: object.starts,
    objectLength: object.lengths,
    rule: evidence.map((piece) => strings.of(piece.rule)),
    saidBy: evidence.map((piece) => strings.optional(speakersOf(piece))),
    speaker: evidence.map((piece) => nodeNumber(nodeOf, piece.saidBy[0]?.entity)),
    time: evidence.map((piece) => strings.optional(timeOf(piece))),
    place: evidence.map((piece) => nodeNumber(nodeOf, piece.place)),
    confidence: evidence.map((piece) => Math.round((Number.isFinite(piece.confidence) ? piece.confidence : 0) * 100)),
    strings: strings.list(),
  };
};
