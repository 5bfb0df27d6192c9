/** `newsgraph remove`, `list` and `status`: what is in a store on disk, and articles out of it. */
import type { ArticleRow, Change, Store } from '../store';
import { VERSION } from '../version';
import { UserError, type ExitCode } from './errors';
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
    store = openStore(path, { create, reader: VERSION });
    return await act(store);
  } catch (error) {
    if (error instanceof StoreError) throw new UserError(error.message);
    throw error;
  } finally {
    store?.close();
  }
};

export const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

export const changeLine = ({ words, before, after }: Change): string =>
  plain(after === 0 ? `gone: ${words}` : `less: ${words} (${before} to ${after})`);

export const oneArticle = (store: Store, asked: string): ArticleRow => {
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

export const runList = (path: string, print: Print): Promise<ExitCode> =>
  withStore<ExitCode>(path, false, (store) => {
    for (const { id, uri, published, outlet, title } of store.list()) {
      print(plain([id, published?.slice(0, 10) ?? '', outlet ?? '', uri, title ?? ''].filter(Boolean).join('  ')));
    }
    return 0;
  });

export const runStatus = (path: string, print: Print): Promise<ExitCode> =>
  withStore<ExitCode>(path, false, (store) => {
    const { articles, relations, evidence, bytes, readers } = store.status();
    print(
      `${count(articles, 'article')}, ${count(relations, 'relation')} with ${count(evidence, 'piece')} of evidence, ${(bytes / 1e6).toFixed(1)} MB.`,
    );
    for (const { reader, articles: read } of readers)
      if (reader !== VERSION)
        print(
          `${count(read, 'article')} read by newsgraph ${reader}: \`newsgraph reread\` reads them again with ${VERSION}.`,
        );
    return 0;
  });
