/** What programs call: files, folders or texts in; a graph that answers questions out. */
import { readFileSync } from 'node:fs';
import { analyseArticle, graphOf } from './build';
import { parseGraph, type Correction } from './graph';
import { isProblem, readFiles } from './ingest';
import { loadKnowledge } from './knowledge';
import type { Article, Problem } from './model';
import { readGraph, type GraphReader } from './query';

export interface BuildOptions {
  /** JSON-lines files of names to add to the knowledge tables. */
  readonly knowledge?: readonly string[];
  /** What a person has put right, in order. */
  readonly corrections?: readonly Correction[];
}

export interface BuiltGraph extends GraphReader {
  /** Input that could not be used, each with its reason. */
  readonly problems: readonly Problem[];
}

/** `sources` are paths of files and folders, or articles (see articleFromText). Unreadable ones are listed in `problems`. */
export const buildGraph = async (
  sources: readonly (string | Article)[],
  options: BuildOptions = {},
): Promise<BuiltGraph> => {
  const knowledge = loadKnowledge(options.knowledge ? { files: options.knowledge } : {});
  const articles = new Map<string, Article>();
  const problems: Problem[] = [...knowledge.problems];
  for (const source of sources) {
    for await (const read of typeof source === 'string' ? readFiles([source]) : [source]) {
      if (isProblem(read)) problems.push(read);
      else articles.set(read.id, articles.get(read.id) ?? read);
    }
  }
  const extractions = [...articles.values()].map((article) => analyseArticle(article, knowledge).extraction);
  const corrections = [{ uri: 'corrections', corrections: options.corrections ?? [] }];
  const graphed = graphOf(extractions, knowledge, corrections);
  return { ...readGraph(graphed.graph), problems: [...problems, ...graphed.problems] };
};

/** Of a graph.json; throws when there is none or it is no graph (GraphFormatError). */
export const openGraph = (path: string): GraphReader => readGraph(parseGraph(readFileSync(path, 'utf8')));
