/** `newsgraph verify`: a graph in; every place where it does not agree with the articles on disk out. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NewsGraph } from '../graph';
import { isProblem, readFiles } from '../ingest';
import { articleId, type Article, type ArticleRecord, type Evidence, type Span } from '../model';
import type { ExitCode } from './errors';
import { openGraphFile } from './open';

const inside = (span: Span, whole: Span): boolean =>
  span.start < span.end && span.start >= whole.start && span.end <= whole.end;

const evidenceFault = (piece: Evidence, article: ArticleRecord | undefined): string | undefined => {
  if (!article) return 'its article is not in the graph';
  if (!inside(piece.sentence, { start: 0, end: article.text.length })) return 'its sentence lies outside the article';
  const parts = { trigger: piece.trigger, subject: piece.subject, object: piece.object };
  const outside = Object.entries(parts).find(([, span]) => !inside(span, piece.sentence));
  return outside ? `its ${outside[0]} lies outside its sentence` : undefined;
};

function* edgeFaults(graph: NewsGraph): Iterable<string> {
  const articles = new Map(graph.getAttribute('articles').map((article) => [article.id, article]));
  for (const { edge, attributes } of graph.edgeEntries()) {
    if (attributes.evidence.length === 0) yield `relation ${edge} has no evidence.`;
    for (const piece of attributes.evidence) {
      const fault = evidenceFault(piece, articles.get(piece.article));
      if (fault) yield `relation ${edge}: ${fault}.`;
    }
  }
}

/** A JSON-lines article is `file#id`: the file is what can be read again. */
const fileOf = (uri: string): string => uri.replace(/#[^#/]*$/, '');

const pathsOf = (articles: readonly ArticleRecord[], root: string): readonly string[] =>
  [...new Set(articles.map(({ uri }) => (existsSync(join(root, uri)) ? uri : fileOf(uri))))]
    .sort()
    .map((uri) => join(root, uri));

const readAgain = async (articles: readonly ArticleRecord[], root: string): Promise<ReadonlyMap<string, Article>> => {
  const read = new Map<string, Article>();
  for await (const found of readFiles(pathsOf(articles, root))) if (!isProblem(found)) read.set(found.id, found);
  return read;
};

const articleFault = (article: ArticleRecord, read: ReadonlyMap<string, Article>): string | undefined => {
  if (articleId(article.text) !== article.id) return `article ${article.uri}: its text in the graph was changed.`;
  if (!read.has(article.id)) return `article ${article.uri}: the file is gone or says something else now.`;
  return undefined;
};

/** 0 when everything agrees; 1 with a line for each fault when not. */
export const runVerify = async (graphPath: string, root: string, print: (line: string) => void): Promise<ExitCode> => {
  const graph = openGraphFile(graphPath);
  const articles = graph.getAttribute('articles');
  const read = await readAgain(articles, root);
  const faults = [...articles.flatMap((article) => articleFault(article, read) ?? []), ...edgeFaults(graph)];
  faults.forEach(print);
  const pieces = graph.reduceEdges((sum, _, { evidence }) => sum + evidence.length, 0);
  if (faults.length === 0)
    print(`All ${pieces} pieces of evidence stand where the graph says, in ${articles.length} articles.`);
  return faults.length === 0 ? 0 : 1;
};
