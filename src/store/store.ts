/** Extractions in, kept on disk; the same extractions out, in id order, one at a time. */
import type { Article, ArticleId, Extraction } from '../model';
import { explained, openDatabase, StoreError, type Database } from './open';
import { packed } from './packed';
import { readerOf, type Window } from './reading';
import { signatureOf } from './signature';
import type { Signed } from './stories';

/** What one article contributes to one relation: in words for people, with the number of pieces of evidence. */
export interface Share {
  readonly relation: string;
  readonly words: string;
  readonly evidence: number;
}

export interface Contribution {
  readonly extraction: Extraction;
  readonly shares: readonly Share[];
}

/** How a relation changes when an article comes or goes. */
export interface Change {
  readonly words: string;
  readonly before: number;
  readonly after: number;
}

export interface ArticleRow {
  readonly id: ArticleId;
  readonly uri: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
}

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
  readonly add: (contributions: readonly Contribution[]) => number;
  /** What changes in the graph's relations; throws StoreError when the article is not there. */
  readonly remove: (id: ArticleId) => readonly Change[];
  /** Removes one and adds another in its place, both or neither; what changed by the removal. */
  readonly replace: (old: ArticleId, fresh: Contribution) => readonly Change[];
  /** Puts what was found in articles now in the place of what was found before; all or none. One that has gone meanwhile stays away. The number that were there. */
  readonly renew: (contributions: readonly Contribution[]) => number;
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

const rowOf = ({ extraction: { article }, extraction }: Contribution, reader: string) => ({
  ...{
    reader,
    id: article.id,
    uri: article.source.uri,
    received: article.source.received,
    format: article.source.format,
  },
  title: article.title ?? null,
  published: article.published ?? null,
  outlet: article.outlet ?? null,
  url: article.url ?? null,
  signature: Buffer.from(signatureOf(article.text).buffer),
  extraction: packed(extraction),
});

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
  return database.transaction((contributions: readonly Contribution[]): number => {
    let added = 0;
    for (const contribution of contributions) {
      if (article.run(rowOf(contribution, reader)).changes === 0) continue;
      added++;
      const { id } = contribution.extraction.article;
      for (const { relation, words, evidence } of contribution.shares) share.run(id, relation, words, evidence);
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
  const replace = database.transaction((old: ArticleId, fresh: Contribution): readonly Change[] => {
    const changes = remove(old);
    add([fresh]);
    return changes;
  });
  const has = database.prepare('SELECT 1 FROM articles WHERE id = ?');
  const renew = database.transaction((contributions: readonly Contribution[]): number => {
    const there = contributions.filter(({ extraction }) => has.get(extraction.article.id) !== undefined);
    for (const { extraction } of there) remove(extraction.article.id);
    return add(there);
  });
  const find = database.prepare<[string, string], ArticleRow>(`${ROW} WHERE id = ? OR uri = ? ORDER BY id`);
  return {
    add: (contributions) => explained(path, () => add.immediate(contributions)),
    remove: (id) => explained(path, () => remove.immediate(id)),
    replace: (old, fresh) => explained(path, () => replace.immediate(old, fresh)),
    renew: (contributions) => explained(path, () => renew.immediate(contributions)),
    has: (id) => has.get(id) !== undefined,
    find: (asked) => find.all(asked, asked),
    list: () => database.prepare<[], ArticleRow>(`${ROW} ORDER BY uri, id`).iterate(),
    ...readerOf(database, reader),
    status: () => statusOf(database),
    close: () => void database.close(),
  };
};
