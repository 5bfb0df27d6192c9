/** A piece of evidence in; the sentence it stands in, as it is written in the article, out. */
import type { NewsGraph } from '../graph';
import type { EdgeAttributes, Evidence } from '../model';

export type SentenceReader = (evidence: Evidence) => string;

/** Sentences come from the articles' text that the graph carries; line breaks inside one become blanks. */
export const sentenceReader = (graph: NewsGraph): SentenceReader => {
  const articles = new Map((graph.getAttribute('articles') ?? []).map((article) => [article.id, article]));
  return ({ article, sentence }) =>
    (articles.get(article)?.text ?? '').slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
};

/** Each sentence once, in the order of the evidence. */
export const quotesOf = (edge: EdgeAttributes, read: SentenceReader): readonly string[] => [
  ...new Set(edge.evidence.map(read).filter(Boolean)),
];
