/** Articles in, what was found in them out: in the same order, whether it was found here or by several workers. */
import { availableParallelism } from 'node:os';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Piscina } from 'piscina';
import type { Knowledge } from '../../knowledge';
import type { Article } from '../../model';
import { spareCores } from '../memory';
import type { Tasks, Work } from './work';

export interface Means {
  readonly knowledge: Knowledge;
  /** Files of names added to the tables: workers read them again. */
  readonly knowledgeFiles?: readonly string[];
  /** 1: all in this process; default: one for each core. */
  readonly workers?: number;
  /** No article is begun once it is aborted; those that are begun still come out. */
  readonly signal?: AbortSignal;
}

/** Fewer articles than these are done before a worker has read its weights. */
const HANDFUL = 12;
/** Articles under way for each worker: enough that a long one holds up no other, few enough to hold memory. */
const AHEAD = 16;
/** Of these, so many lie with the worker itself, which goes on with the next while this process writes to a store. */
const AT_HAND = 4;

type Task<K extends keyof Tasks> = (article: Article) => Promise<Tasks[K]>;

/** The worker lies beside the bundle when built, and is TypeScript beside this file when not. */
const workerFile = (): { readonly filename: string; readonly execArgv: string[] } => {
  const built = join(__dirname, 'worker.cjs');
  return existsSync(built)
    ? { filename: built, execArgv: [] }
    : { filename: join(__dirname, 'worker.ts'), execArgv: ['-r', 'ts-node/register'] };
};

const openPool = async (name: keyof Tasks, workers: number, files: readonly string[]): Promise<Piscina> => {
  const { Piscina } = await import('piscina');
  spareCores();
  const threads = { minThreads: workers, maxThreads: workers, concurrentTasksPerWorker: AT_HAND };
  return new Piscina({ ...workerFile(), name, workerData: files, ...threads });
};

/** Its failure is met when its turn comes, or not at all when an earlier one ended the run. */
const handled = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined);
  return promise;
};

/** Keeps `ahead` tasks under way and gives their results in the order of the articles. */
async function* inOrder<T>(
  articles: AsyncIterator<Article>,
  run: (article: Article) => Promise<T>,
  ahead: number,
  signal?: AbortSignal,
): AsyncGenerator<T> {
  const waiting: Promise<T>[] = [];
  for (let more = true; more || waiting.length > 0;) {
    while (more && waiting.length < ahead && signal?.aborted !== true) {
      const next = await articles.next();
      if (next.done === true) more = false;
      else waiting.push(handled(run(next.value)));
    }
    const first = waiting.shift();
    if (first === undefined) return;
    yield await first;
  }
}

async function* inPool<K extends keyof Tasks>(
  task: K,
  articles: AsyncIterator<Article>,
  workers: number,
  { knowledgeFiles = [], signal }: Means,
): AsyncGenerator<Tasks[K]> {
  const pool = await openPool(task, workers, knowledgeFiles);
  const run: Task<K> = (article) => pool.run(article) as Promise<Tasks[K]>;
  try {
    yield* inOrder(articles, run, workers * AHEAD, signal);
  } finally {
    await pool.destroy();
  }
}

/** One after the other, with a pause between them in which a signal is heard. What reads is loaded only where it reads. */
async function* inProcess<K extends keyof Tasks>(
  task: K,
  articles: AsyncIterator<Article>,
  { knowledge, signal }: Means,
): AsyncGenerator<Tasks[K]> {
  const { workWith } = await import('./work');
  const work: Work = workWith(knowledge);
  const run: Task<K> = async (article) => {
    await setImmediate();
    return work[task](article);
  };
  yield* inOrder(articles, run, 1, signal);
}

async function* iterated(articles: AsyncIterable<Article> | Iterable<Article>): AsyncGenerator<Article> {
  yield* articles;
}

async function* chained(first: readonly Article[], rest: AsyncIterator<Article>): AsyncGenerator<Article> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Throws what the reading or the analysis of an article throws. */
export async function* doTask<K extends keyof Tasks>(
  task: K,
  articles: AsyncIterable<Article> | Iterable<Article>,
  means: Means,
): AsyncGenerator<Tasks[K]> {
  const workers = means.workers ?? availableParallelism();
  const source = iterated(articles);
  const first: Article[] = [];
  let ended = workers < 2;
  while (!ended && first.length <= HANDFUL) {
    const next = await source.next();
    if (next.done === true) ended = true;
    else first.push(next.value);
  }
  const all = chained(first, source);
  yield* ended ? inProcess(task, all, means) : inPool(task, all, workers, means);
}
