/** `newsgraph build`: files in; graph.json, graph.gexf, index.html and manifest.json in a folder out, and a summary printed. */
import { graphOf } from '../build';
import { gexfExporter, jsonExporter } from '../export';
import { renderPage, toPageData } from '../export/page';
import type { NewsGraph } from '../graph';
import { isProblem, readFiles } from '../ingest';
import type { Knowledge } from '../knowledge';
import type { Article, ArticleId, Extraction, Problem } from '../model';
import { VERSION } from '../version';
import { readCorrections, type ReadCorrections } from './corrections';
import { UserError, type ExitCode } from './errors';
import { writeFolder } from './files';
import { manifestOf } from './manifest';
import { startProgress } from './pool/progress';
import { doTask } from './pool/tasks';
import { pageTemplate } from './template';
import { summary } from './summary';

export interface Inputs {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly corrections: ReadCorrections['files'];
}

/** The same text twice is one article. */
export const readInputs = async (
  paths: readonly string[],
  { corrections, allowPrivate }: BuildOptions,
): Promise<Inputs> => {
  const corrected = readCorrections(corrections);
  const articles = new Map<ArticleId, Article>();
  const problems: Problem[] = [...corrected.problems];
  for await (const read of readFiles(paths, { allowPrivate })) {
    if (isProblem(read)) problems.push(read);
    else if (!articles.has(read.id)) articles.set(read.id, read);
  }
  return { articles: [...articles.values()], problems, corrections: corrected.files };
};

const outputs = (graph: NewsGraph, inputs: Inputs): ReadonlyMap<string, Iterable<string>> => {
  const pieces = (exporter: typeof jsonExporter): readonly string[] => [...exporter.write(graph)];
  const page = renderPage(pageTemplate(), toPageData(graph, { version: VERSION, problems: inputs.problems.length }));
  const files = new Map<string, readonly string[]>([
    ['graph.json', pieces(jsonExporter)],
    ['graph.gexf', pieces(gexfExporter)],
    ['index.html', [page]],
  ]);
  return new Map([...files, ['manifest.json', [manifestOf(graph, inputs, files)]]]);
};

export interface BuildOptions {
  readonly out: string;
  readonly knowledge: Knowledge;
  /** The files that the knowledge was added to from, for workers. */
  readonly knowledgeFiles?: readonly string[];
  readonly workers?: number;
  readonly corrections: readonly string[];
  readonly allowPrivate: boolean;
  /** A store whose articles are built from, beside the files. */
  readonly store?: string;
  readonly print: (line: string) => void;
}

const fromStore = async (path: string): Promise<readonly Extraction[]> => {
  const { withStore } = await import('./store');
  return withStore(path, false, (store) => [...store.extractions()]);
};

const extracted = async (articles: readonly Article[], options: BuildOptions): Promise<readonly Extraction[]> => {
  const progress = startProgress(articles.length);
  const found: Extraction[] = [];
  try {
    for await (const extraction of doTask('extraction', articles, options)) {
      found.push(extraction);
      progress.step();
    }
  } finally {
    progress.stop();
  }
  return found;
};

/** The store's, and those of files that are not in it. */
const allExtractions = async (articles: readonly Article[], options: BuildOptions): Promise<readonly Extraction[]> => {
  const kept = options.store === undefined ? [] : await fromStore(options.store);
  const there = new Set(kept.map(({ article }) => article.id));
  return [
    ...kept,
    ...(await extracted(
      articles.filter(({ id }) => !there.has(id)),
      options,
    )),
  ];
};

/** Throws UserError when no article could be read or the folder cannot be written; 1 when some input had problems. */
export const runBuild = async (paths: readonly string[], options: BuildOptions): Promise<ExitCode> => {
  const { out, knowledge, print } = options;
  const read = await readInputs(paths, options);
  for (const { message } of read.problems) print(`problem: ${message}`);
  const extractions = await allExtractions(read.articles, options);
  if (extractions.length === 0)
    throw new UserError(`No article was found in ${paths.join(', ') || 'the store'}: nothing was written.`);
  const { graph, problems } = graphOf(extractions, knowledge, read.corrections);
  for (const { message } of problems) print(`problem: ${message}`);
  const articles = extractions.map(({ article }) => article);
  const inputs = { ...read, articles, problems: [...read.problems, ...problems] };
  writeFolder(out, outputs(graph, inputs));
  for (const line of summary(graph, out)) print(line);
  return inputs.problems.length > 0 ? 1 : 0;
};
