/** The text block, parsed when first asked for: an evidence row enters, its sentence and highlighted pieces leave. */
import type { TextBlock } from '../../../src/export/page/data';

export interface Piece {
  readonly text: string;
  readonly part: 'plain' | 'subject' | 'trigger' | 'object';
}

export interface Quote {
  readonly evidence: number;
  readonly article: number;
  /** Where the sentence lies in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly rule: string;
  readonly saidBy: string | undefined;
  readonly time: string | undefined;
  /** 0 to 1. */
  readonly confidence: number;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly part: Piece['part'];
}

/** Marks may touch or overlap: the earlier one wins, and what is left of the later one is still marked. */
export const piecesOf = (text: string, marks: readonly Mark[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const [start, end] = [Math.max(at, mark.start), Math.min(text.length, mark.end)];
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), part: 'plain' });
    pieces.push({ text: text.slice(start, end), part: mark.part });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), part: 'plain' });
  return pieces;
};

/** The marks of one piece of evidence, relative to its sentence. */
const marksOf = (block: TextBlock, row: number): readonly Mark[] => {
  const mark = (part: Mark['part'], start: number, length: number): Mark => ({ part, start, end: start + length });
  return [
    mark('trigger', block.triggerStart[row] ?? 0, block.triggerLength[row] ?? 0),
    mark('subject', block.subjectStart[row] ?? 0, block.subjectLength[row] ?? 0),
    mark('object', block.objectStart[row] ?? 0, block.objectLength[row] ?? 0),
  ];
};

const optional = (block: TextBlock, index: number | undefined): string | undefined =>
  index === undefined || index === 0 ? undefined : block.strings[index - 1];

export const quoteOf = (block: TextBlock, evidence: number, article: number): Quote => {
  const start = block.sentenceStart[evidence] ?? 0;
  const end = start + (block.sentenceLength[evidence] ?? 0);
  const text = (block.texts[article] ?? '').slice(start, end);
  return {
    evidence,
    article,
    start,
    end,
    text,
    pieces: piecesOf(text, marksOf(block, evidence)),
    rule: block.strings[block.rule[evidence] ?? -1] ?? '',
    saidBy: optional(block, block.saidBy[evidence]),
    time: optional(block, block.time[evidence]),
    confidence: (block.confidence[evidence] ?? 0) / 100,
  };
};
