/** An article in; its sentences with their tokens out. Noise is never read; a block bounds its sentences. */
import { articleId, sha256 } from '../model';
import type { Article, Block, Document, Sentence, Token } from '../model';
import { scanTokens } from './scanner';
import type { Offsets } from './scanner';
import { sentenceStarts } from './sentences';

/** Every line that is not blank, as a body block. */
const lineBlocks = (text: string): readonly Block[] => {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() !== '') blocks.push({ start, end, kind: 'body' });
    start = end + 1;
  }
  return blocks;
};

/** Plain text as an article whose lines are its blocks. */
export const articleOfText = (text: string): Article => ({
  id: articleId(text),
  text,
  blocks: lineBlocks(text),
  source: { uri: '', received: sha256(text), format: 'text' },
});

const sentenceOf = (article: Article, block: Block, offsets: Offsets, first: number, last: number): Sentence<Token> => {
  const tokens: Token[] = [];
  for (let index = first; index < last; index++) {
    const start = offsets[2 * index]!;
    const end = offsets[2 * index + 1]!;
    tokens.push({ start, end, form: article.text.slice(start, end) });
  }
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end, block: block.kind, tokens };
};

const blockSentences = (article: Article, block: Block): readonly Sentence<Token>[] => {
  const offsets = scanTokens(article.text, block.start, block.end);
  const starts = sentenceStarts(article.text, offsets);
  return starts.map((first, index) =>
    sentenceOf(article, block, offsets, first, starts[index + 1] ?? offsets.length / 2),
  );
};

/** Sentences and tokens of every block that is not noise, with half-open UTF-16 offsets into the article's text. */
export const tokenise = (input: string | Article): Document<Token> => {
  const article = typeof input === 'string' ? articleOfText(input) : input;
  const blocks = article.blocks.filter((block) => block.kind !== 'noise');
  return { article, sentences: blocks.flatMap((block) => blockSentences(article, block)) };
};
