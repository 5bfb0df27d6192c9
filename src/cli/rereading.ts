/** `newsgraph reread`: the articles of a store in; what this version finds in them put in the place of what was found before. */
import type { Parcel, Store } from '../store';
import { VERSION } from '../version';
import type { AddOptions } from './adding';
import type { ExitCode } from './errors';
import { holdMemory } from './memory';
import { startProgress } from './pool/progress';
import { stoppable } from './pool/stopping';
import { doTask } from './pool/tasks';
import { count, withStore } from './store';

/** So many articles are written at once: a stop in between loses no more than these. */
const BATCH = 50;

const STOPPED = 'Stopped before the end: the same command again goes on from here.';
const STOPPED_IN_ALL = 'Stopped before the end: what was read stays; with --all, the same command begins anew.';

const toRead = (store: Store, all: boolean): number => {
  const { articles, readers } = store.status();
  const own = readers.find(({ reader }) => reader === VERSION)?.articles ?? 0;
  return all ? articles : articles - own;
};

/** Those written before it is stopped stay written. */
const rereadIn = async (store: Store, all: boolean, options: AddOptions, signal: AbortSignal): Promise<number> => {
  const progress = startProgress({ articles: toRead(store, all) });
  let [done, batch] = [0, [] as Parcel[]];
  const flush = (): void => {
    done += store.renew(batch);
    batch = [];
  };
  try {
    for await (const parcel of doTask('parcel', store.articlesToRead(all), { ...options, signal })) {
      progress.step();
      if (batch.push(parcel) >= BATCH) flush();
    }
    flush();
  } finally {
    progress.stop();
  }
  return done;
};

/** 1 when it was stopped before the end. */
export const runReread = (all: boolean, options: AddOptions): Promise<ExitCode> =>
  stoppable((signal) =>
    withStore(options.store, false, async (store): Promise<ExitCode> => {
      holdMemory();
      options.print(`${count(await rereadIn(store, all, options, signal), 'article')} read again.`);
      if (signal.aborted) options.print(all ? STOPPED_IN_ALL : STOPPED);
      return signal.aborted ? 1 : 0;
    }),
  );
