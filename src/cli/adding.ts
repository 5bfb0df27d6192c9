/** `newsgraph add`: articles read, analysed, and put into a store on disk. */
import { bytesIn, isProblem, readFiles } from '../ingest';
import type { Knowledge } from '../knowledge';
import type { Article, ArticleId } from '../model';
import type { Parcel, Store } from '../store';
import type { ExitCode } from './errors';
import { holdMemory } from './memory';
import { startProgress } from './pool/progress';
import { stoppable } from './pool/stopping';
import { doTask } from './pool/tasks';
import { count, withStore, type Print } from './store';

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
  { print, allowPrivate, onBytes }: AddOptions & { readonly onBytes: (bytes: number) => void },
  tally: Tally,
): AsyncGenerator<Article> {
  const begun = new Set<ArticleId>();
  for await (const read of readFiles(paths, { allowPrivate, onBytes })) {
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
  const bytes = bytesIn(paths);
  const progress = startProgress(bytes === undefined ? {} : { bytes });
  let batch: Parcel[] = [];
  const flush = (): void => {
    const full = batch;
    batch = [];
    tally.added += store.add(full);
  };
  try {
    const fresh = freshArticles(store, paths, { ...options, onBytes: progress.read }, tally);
    for await (const parcel of doTask('parcel', fresh, { ...options, signal })) {
      progress.step();
      if (batch.push(parcel) >= BATCH) flush();
    }
  } finally {
    progress.stop();
    flush();
  }
  return tally;
};

/** 1 when some input had problems, or it was stopped. */
export const runAdd = (paths: readonly string[], options: AddOptions): Promise<ExitCode> =>
  stoppable((signal) =>
    withStore(options.store, true, async (store): Promise<ExitCode> => {
      holdMemory();
      const { added, there, problems } = await addArticles(store, paths, options, signal);
      options.print(`${count(added, 'article')} added${there > 0 ? `, ${there} there already` : ''}.`);
      if (signal.aborted) options.print('Stopped before the end: the same command again goes on from here.');
      return problems > 0 || signal.aborted ? 1 : 0;
    }),
  );
