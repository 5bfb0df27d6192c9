/** Finding evidence sentences that hold every word typed: the text block enters, a search over its sentences leaves. */
import type { TextBlock } from '../../src/export/page/data';
import type { Dataset } from './data/dataset';
import { folded } from './search';

export interface SentenceHit {
  readonly evidence: number;
  readonly article: number;
  readonly text: string;
}

export interface SentenceSearch {
  readonly find: (query: string, limit?: number) => readonly SentenceHit[];
}

interface Sentence extends SentenceHit {
  readonly folded: string;
}

/** A sentence that proves several relations is listed once. */
const sentencesOf = (data: Dataset, block: TextBlock): readonly Sentence[] => {
  const seen = new Set<string>();
  const sentences: Sentence[] = [];
  for (let evidence = 0; evidence < data.pieces; evidence++) {
    const article = data.evidenceArticle[evidence]!;
    const start = block.sentenceStart[evidence] ?? 0;
    const key = `${article}:${start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const text = (block.texts[article] ?? '').slice(start, start + (block.sentenceLength[evidence] ?? 0));
    sentences.push({ evidence, article, text, folded: folded(text) });
  }
  return sentences;
};

export const sentenceSearchOf = (data: Dataset, block: TextBlock): SentenceSearch => {
  const sentences = sentencesOf(data, block);
  return {
    find: (query, limit = 12) => {
      const words = folded(query)
        .split(/\s+/)
        .filter((word) => word !== '');
      if (words.length === 0) return [];
      const hits: Sentence[] = [];
      for (const sentence of sentences) {
        if (hits.length >= limit) break;
        if (words.every((word) => sentence.folded.includes(word))) hits.push(sentence);
      }
      return hits;
    },
  };
};
