/** `newsgraph build`: files in; graph.json, graph.gexf, index.html and manifest.json in a folder out, and a summary printed. */
import { analyseArticle, graphOf } from '../build';
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
import { pageTemplate } from './template';
import { summary } from './summary';

export interface Inputs {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly corrections: ReadCorrections['files'];
}

/** The same text twice is one article. */
export const readInputs = async (paths: readonly string[], corrections: readonly string[] = []): Promise<Inputs> => {
  const corrected = readCorrections(corrections);
  const articles = new Map<ArticleId, Article>();
  const problems: Problem[] = [...corrected.problems];
  for await (const read of readFiles(paths)) {
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
  readonly corrections: readonly string[];
  readonly print: (line: string) => void;
}

/** Throws UserError when no article could be read or the folder cannot be written; 1 when some input had problems. */
export const runBuild = async (paths: readonly string[], options: BuildOptions): Promise<ExitCode> => {
  const { out, knowledge, print } = options;
  const read = await readInputs(paths, options.corrections);
  for (const { message } of read.problems) print(`problem: ${message}`);
  if (read.articles.length === 0)
    throw new UserError(`No article was found in ${paths.join(', ')}: nothing was written.`);
  const extractions: readonly Extraction[] = read.articles.map(
    (article) => analyseArticle(article, knowledge).extraction,
  );
  const { graph, problems } = graphOf(extractions, knowledge, read.corrections);
  for (const { message } of problems) print(`problem: ${message}`);
  const inputs = { ...read, problems: [...read.problems, ...problems] };
  writeFolder(out, outputs(graph, inputs));
  for (const line of summary(graph, out)) print(line);
  return inputs.problems.length > 0 ? 1 : 0;
};
