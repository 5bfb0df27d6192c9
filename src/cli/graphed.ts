/** Extractions, and a store if one is named, in; the graph of both, or of the part asked for, given to whoever uses it. */
import { graphOfCorpus, type CorrectionFile, type Graphed } from '../build';
import { corpusIn, corpusOf, together, type Corpus } from '../corpus';
import { PartError, TooLargeError, type Part } from '../graph';
import type { Knowledge } from '../knowledge';
import type { Aside, Extraction } from '../model';
import type { Store } from '../store';
import { UserError } from './errors';
import { holdMemory } from './memory';
import { withStore } from './store';

/** Days of publication, both inclusive. */
export interface Days {
  readonly since?: string;
  readonly until?: string;
}

export interface Wanted {
  readonly knowledge: Knowledge;
  readonly corrections: readonly CorrectionFile[];
  readonly part: Part;
  readonly days: Days;
}

const isWithin = ({ since, until }: Days, published: string | undefined): boolean =>
  (since === undefined || (published !== undefined && published >= since)) &&
  (until === undefined || (published !== undefined && published.slice(0, 10) <= until));

const graphed = (corpus: Corpus, { knowledge, corrections, part }: Wanted, aside?: Aside): Graphed => {
  try {
    return graphOfCorpus(corpus, knowledge, { corrections, part, ...(aside ? { aside } : {}) });
  } catch (error) {
    if (error instanceof TooLargeError || error instanceof PartError) throw new UserError(error.message);
    throw error;
  }
};

export type Use<T> = (graphed: Graphed) => T | Promise<T>;

export const withGraph = <T>(extractions: readonly Extraction[], wanted: Wanted, use: Use<T>): T | Promise<T> =>
  use(graphed(corpusOf(extractions.filter(({ article }) => isWithin(wanted.days, article.published))), wanted));

/** The graph is good only while it is used: its evidence and texts are read from disk. */
export const withStoredGraph = async <T>(
  store: Store,
  more: readonly Extraction[],
  wanted: Wanted,
  use: Use<T>,
): Promise<T> => {
  const { onDisk } = await import('../store');
  holdMemory();
  const aside = onDisk();
  const stored = corpusIn({
    extractions: () => store.extractions(wanted.days),
    signatures: () => store.signatures(wanted.days),
    textOf: store.textOf,
  });
  const added = more.filter(({ article }) => isWithin(wanted.days, article.published));
  try {
    return await use(graphed(together(stored, added), wanted, aside));
  } finally {
    aside.close();
  }
};

/** Of a store alone. */
export const withGraphOfStore = <T>(path: string, wanted: Wanted, use: Use<T>): Promise<T> =>
  withStore(path, false, (store) => withStoredGraph(store, [], wanted, use));
