/** Parcels of extractions in, kept on disk; the same extractions out, in id order, one at a time. */
import type { Article, ArticleId, Extraction } from '../model';
import { explained, openDatabase, StoreError, type Database } from './open';
import type { Parcel, Row } from './parcel';
import { readerOf, type Window } from './reading';
import type { Signed } from './stories';

/** How a relation changes when an article comes or goes. */
export interface Change {
  readonly words: string;
  readonly before: number;
  readonly after: number;
}

export type ArticleRow = Pick<Row, 'id' | 'uri' | 'title' | 'published' | 'outlet'>;

export interface StoreStatus {
  readonly articles: number;
  readonly relations: number;
  readonly evidence: number;
  readonly bytes: number;
  /** Which versions of the program read the articles, and how many each. */
  readonly readers: readonly { readonly reader: string; readonly articles: number }[];
}

export interface Store {
  /** All or none of them; an article that is there already is left as it is. The number that were new. */
  readonly add: (parcels: readonly Parcel[]) => number;
  /** What changes in the graph's relations; throws StoreError when the article is not there. */
  readonly remove: (id: ArticleId) => readonly Change[];
  /** Removes one and adds another in its place, both or neither; what changed by the removal. */
  readonly replace: (old: ArticleId, fresh: Parcel) => readonly Change[];
  /** Puts what was found in articles now in the place of what was found before; all or none. One that has gone meanwhile stays away. The number that were there. */
  readonly renew: (parcels: readonly Parcel[]) => number;
  readonly has: (id: ArticleId) => boolean;
  readonly find: (idOrUri: string) => readonly ArticleRow[];
  readonly list: () => IterableIterator<ArticleRow>;
  /** In id order, whatever the order in which they came; of articles published within the window, if one is given. */
  readonly extractions: (window?: Window) => IterableIterator<Extraction>;
  /** Those that another version of the program read, or all, as they were read; in id order. */
  readonly articlesToRead: (all: boolean) => IterableIterator<Article>;
  readonly signatures: (window?: Window) => IterableIterator<Signed>;
  /** An article's text; empty when it is not there. */
  readonly textOf: (id: ArticleId) => string;
  readonly status: () => StoreStatus;
  readonly close: () => void;
}

const INSERT_ARTICLE = `INSERT INTO articles (id, uri, title, published, outlet, url, received, format, reader, signature, extraction)
VALUES (@id, @uri, @title, @published, @outlet, @url, @received, @format, @reader, @signature, @extraction) ON CONFLICT DO NOTHING`;
const INSERT_SHARE = 'INSERT INTO shares (article, relation, words, evidence) VALUES (?, ?, ?, ?)';
const CHANGES = `SELECT own.words AS words, (SELECT sum(evidence) FROM shares WHERE relation = own.relation) AS before,
(SELECT sum(evidence) FROM shares WHERE relation = own.relation) - own.evidence AS after
FROM shares AS own WHERE own.article = ? ORDER BY own.relation`;
const ROW = 'SELECT id, uri, title, published, outlet FROM articles';
const STATUS = `SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(DISTINCT relation) FROM shares) AS relations,
(SELECT coalesce(sum(evidence), 0) FROM shares) AS evidence`;
const READERS = 'SELECT reader, count(*) AS articles FROM articles GROUP BY reader ORDER BY reader';

const adder = (database: Database, reader: string) => {
  const [article, share] = [database.prepare(INSERT_ARTICLE), database.prepare(INSERT_SHARE)];
  return database.transaction((parcels: readonly Parcel[]): number => {
    let added = 0;
    for (const { row, shares } of parcels) {
      if (article.run({ ...row, reader }).changes === 0) continue;
      added++;
      for (const { relation, words, evidence } of shares) share.run(row.id, relation, words, evidence);
    }
    return added;
  });
};

const remover = (database: Database) => {
  const [changes, gone] = [
    database.prepare<[ArticleId], Change>(CHANGES),
    database.prepare('DELETE FROM articles WHERE id = ?'),
  ];
  return database.transaction((id: ArticleId): readonly Change[] => {
    const found = changes.all(id);
    if (gone.run(id).changes === 0)
      throw new StoreError(`There is no article ${id} in the store: \`newsgraph list\` shows what is there.`);
    return found;
  });
};

const sizeOf = (database: Database): number =>
  Number(database.pragma('page_count', { simple: true })) * Number(database.pragma('page_size', { simple: true }));

const statusOf = (database: Database): StoreStatus => ({
  ...(database.prepare(STATUS).get() as Omit<StoreStatus, 'bytes' | 'readers'>),
  bytes: sizeOf(database),
  readers: database.prepare<[], StoreStatus['readers'][number]>(READERS).all(),
});

export interface StoreOptions {
  /** Make a store where there is none. */
  readonly create?: boolean;
  /** The version of the program, written beside each article that it reads. */
  readonly reader?: string;
}

/** Throws StoreError when the file is no store, of another version, or held by another process for longer than a few seconds. */
export const openStore = (path: string, { create = false, reader = '' }: StoreOptions = {}): Store => {
  const database = openDatabase(path, create);
  const [add, remove] = [adder(database, reader), remover(database)];
  const replace = database.transaction((old: ArticleId, fresh: Parcel): readonly Change[] => {
    const changes = remove(old);
    add([fresh]);
    return changes;
  });
  const has = database.prepare('SELECT 1 FROM articles WHERE id = ?');
  const renew = database.transaction((parcels: readonly Parcel[]): number => {
    const there = parcels.filter(({ row }) => has.get(row.id) !== undefined);
    for (const { row } of there) remove(row.id);
    return add(there);
  });
  const find = database.prepare<[string, string], ArticleRow>(`${ROW} WHERE id = ? OR uri = ? ORDER BY id`);
  return {
    add: (parcels) => explained(path, () => add.immediate(parcels)),
    remove: (id) => explained(path, () => remove.immediate(id)),
    replace: (old, fresh) => explained(path, () => replace.immediate(old, fresh)),
    renew: (parcels) => explained(path, () => renew.immediate(parcels)),
    has: (id) => has.get(id) !== undefined,
    find: (asked) => find.all(asked, asked),
    list: () => database.prepare<[], ArticleRow>(`${ROW} ORDER BY uri, id`).iterate(),
    ...readerOf(database, reader),
    status: () => statusOf(database),
    close: () => void database.close(),
  };
};
