/** `newsgraph add`, `remove`, `replace`, `list` and `status`: articles in and out of a store on disk. */
import { analyseArticle, contributionOf } from '../build';
import { isProblem, readFiles } from '../ingest';
import type { Knowledge } from '../knowledge';
import type { Article, ArticleId } from '../model';
import type { ArticleRow, Change, Contribution, Store } from '../store';
import { UserError, type ExitCode } from './errors';
import { startProgress } from './pool/progress';
import { stoppable } from './pool/stopping';
import { doTask } from './pool/tasks';
import { plain } from './table';

export type Print = (line: string) => void;

/** Runs with the store open, closes it whatever happens, and turns its errors into errors for people. */
export const withStore = async <T>(
  path: string,
  create: boolean,
  act: (store: Store) => T | Promise<T>,
): Promise<T> => {
  const { openStore, StoreError } = await import('../store').catch(() => {
    throw new UserError(
      'The store needs the package better-sqlite3, which is not installed: run `npm install better-sqlite3`.',
    );
  });
  let store: Store | undefined;
  try {
    store = openStore(path, { create });
    return await act(store);
  } catch (error) {
    if (error instanceof StoreError) throw new UserError(error.message);
    throw error;
  } finally {
    store?.close();
  }
};

/** So many articles are written at once: a stop in between loses no more than these. */
const BATCH = 50;

export interface AddOptions {
  readonly store: string;
  readonly knowledge: Knowledge;
  readonly knowledgeFiles?: readonly string[];
  readonly workers?: number;
  readonly allowPrivate: boolean;
  readonly print: Print;
}

interface Tally {
  added: number;
  there: number;
  problems: number;
}

/** Articles that the store does not have yet; the others, and problems, are counted. */
async function* freshArticles(
  store: Store,
  paths: readonly string[],
  { print, allowPrivate }: AddOptions,
  tally: Tally,
): AsyncGenerator<Article> {
  const begun = new Set<ArticleId>();
  for await (const read of readFiles(paths, { allowPrivate })) {
    if (isProblem(read)) {
      tally.problems++;
      print(`problem: ${read.message}`);
    } else if (begun.has(read.id) || store.has(read.id)) tally.there++;
    else {
      begun.add(read.id);
      yield read;
    }
  }
}

/** Whatever ends it, what was found before is kept. */
const addArticles = async (
  store: Store,
  paths: readonly string[],
  options: AddOptions,
  signal: AbortSignal,
): Promise<Tally> => {
  const tally: Tally = { added: 0, there: 0, problems: 0 };
  const progress = startProgress();
  let batch: Contribution[] = [];
  const flush = (): void => {
    const full = batch;
    batch = [];
    tally.added += store.add(full);
  };
  try {
    const fresh = freshArticles(store, paths, options, tally);
    for await (const contribution of doTask('contribution', fresh, { ...options, signal })) {
      progress.step();
      if (batch.push(contribution) >= BATCH) flush();
    }
  } finally {
    progress.stop();
    flush();
  }
  return tally;
};

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** 1 when some input had problems, or it was stopped. */
export const runAdd = (paths: readonly string[], options: AddOptions): Promise<ExitCode> =>
  stoppable((signal) =>
    withStore(options.store, true, async (store): Promise<ExitCode> => {
      const { added, there, problems } = await addArticles(store, paths, options, signal);
      options.print(`${count(added, 'article')} added${there > 0 ? `, ${there} there already` : ''}.`);
      if (signal.aborted) options.print('Stopped before the end: the same command again goes on from here.');
      return problems > 0 || signal.aborted ? 1 : 0;
    }),
  );

const changeLine = ({ words, before, after }: Change): string =>
  plain(after === 0 ? `gone: ${words}` : `less: ${words} (${before} to ${after})`);

const oneArticle = (store: Store, asked: string): ArticleRow => {
  const found = store.find(asked);
  if (found[0] === undefined)
    throw new UserError(`There is no article ${asked} in the store: \`newsgraph list\` shows what is there.`);
  if (found.length > 1)
    throw new UserError(
      `${asked} is ${found.length} articles: name one by its id (${found.map(({ id }) => id).join(', ')}).`,
    );
  return found[0];
};

export const runRemove = (asked: readonly string[], path: string, print: Print): Promise<ExitCode> =>
  withStore<ExitCode>(path, false, (store) => {
    for (const one of asked) {
      const { id, uri } = oneArticle(store, one);
      const changes = store.remove(id);
      print(plain(`${uri} (${id}) removed: ${count(changes.length, 'relation')} changed.`));
      for (const change of changes) print(`  ${changeLine(change)}`);
    }
    return 0;
  });

const readOne = async (file: string): Promise<Article> => {
  const articles: Article[] = [];
  for await (const read of readFiles([file])) {
    if (isProblem(read)) throw new UserError(read.message);
    articles.push(read);
  }
  if (articles[0] === undefined || articles.length > 1)
    throw new UserError(`${file} holds ${articles.length} articles: give a file with one.`);
  return articles[0];
};

/** The new article is read before the old one goes. */
export const runReplace = (asked: string, file: string, options: AddOptions): Promise<ExitCode> =>
  withStore(options.store, false, async (store): Promise<ExitCode> => {
    const old = oneArticle(store, asked);
    const article = await readOne(file);
    const fresh = contributionOf(analyseArticle(article, options.knowledge).extraction, options.knowledge);
    const changes = article.id === old.id ? [] : store.replace(old.id, fresh);
    options.print(plain(`${old.uri} replaced by ${article.source.uri}: ${count(changes.length, 'relation')} changed.`));
    for (const change of changes) options.print(`  ${changeLine(change)}`);
    return 0;
  });

export const runList = (path: string, print: Print): Promise<ExitCode> =>
  withStore<ExitCode>(path, false, (store) => {
    for (const { id, uri, published, outlet, title } of store.list()) {
      print(plain([id, published?.slice(0, 10) ?? '', outlet ?? '', uri, title ?? ''].filter(Boolean).join('  ')));
    }
    return 0;
  });

export const runStatus = (path: string, print: Print): Promise<ExitCode> =>
  withStore<ExitCode>(path, false, (store) => {
    const { articles, relations, evidence, bytes } = store.status();
    print(
      `${count(articles, 'article')}, ${count(relations, 'relation')} with ${count(evidence, 'piece')} of evidence, ${(bytes / 1e6).toFixed(1)} MB.`,
    );
    return 0;
  });
