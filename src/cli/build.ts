/** `newsgraph build`: files in; graph.json, graph.gexf, index.html and manifest.json in a folder out, and a summary printed. */
import type { Part } from '../graph';
import { isProblem, readFiles } from '../ingest';
import type { Knowledge } from '../knowledge';
import type { Article, ArticleId, Extraction, Problem } from '../model';
import { readCorrections, type ReadCorrections } from './corrections';
import { UserError, type ExitCode } from './errors';
import { writeFolder } from './files';
import { withGraph, withStoredGraph, type Days, type Use } from './graphed';
import { outputs } from './outputs';
import { startProgress } from './pool/progress';
import { doTask } from './pool/tasks';
import { withStore } from './store';
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
  readonly part: Part;
  readonly days: Days;
  readonly print: (line: string) => void;
}

const extracted = async (articles: readonly Article[], options: BuildOptions): Promise<readonly Extraction[]> => {
  const progress = startProgress({ articles: articles.length });
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

/** The store's articles, and those of files that are not in it. */
const withBoth = async <T>(inputs: Inputs, options: BuildOptions, use: Use<T>): Promise<T> => {
  const wanted = { ...options, corrections: inputs.corrections };
  if (options.store === undefined) return withGraph(await extracted(inputs.articles, options), wanted, use);
  return withStore(options.store, false, async (store) => {
    const more = inputs.articles.filter(({ id }) => !store.has(id));
    return withStoredGraph(store, await extracted(more, options), wanted, use);
  });
};

const nothingFound = (paths: readonly string[], { store, days, part }: BuildOptions): UserError => {
  const narrow = days.since !== undefined || days.until !== undefined || part.focus !== undefined;
  const where = [...paths, ...(store === undefined ? [] : [store])].join(', ');
  return new UserError(
    `No article was found in ${where || 'nothing'}${narrow ? ' for what was asked' : ''}: nothing was written.`,
  );
};

/** Throws UserError when no article could be read or the folder cannot be written; 1 when some input had problems. */
export const runBuild = async (paths: readonly string[], options: BuildOptions): Promise<ExitCode> => {
  const { out, print } = options;
  if (paths.length === 0 && options.store === undefined)
    throw new UserError('There is nothing to read: name files or folders, or a store with --store.');
  const read = await readInputs(paths, options);
  for (const { message } of read.problems) print(`problem: ${message}`);
  return withBoth(read, options, ({ graph, problems }): ExitCode => {
    if (graph.getAttribute('articles').length === 0) throw nothingFound(paths, options);
    for (const { message } of problems) print(`problem: ${message}`);
    const all = [...read.problems, ...problems];
    writeFolder(out, outputs(graph, { problems: all, corrections: read.corrections }));
    for (const line of summary(graph, out)) print(line);
    return all.length > 0 ? 1 : 0;
  });
};
