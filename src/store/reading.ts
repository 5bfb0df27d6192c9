/** An open database in; what is in it out, a few rows at a time, in the order of article ids. */
import type { Article, ArticleId, Extraction } from '../model';
import type { Database } from './open';
import { unpacked } from './packed';
import type { Signed } from './stories';

/** Days of publication, ISO 8601, both inclusive; an article without one is in no window. */
export interface Window {
  readonly since?: string;
  readonly until?: string;
}

/** Rows that are held at once. */
const PAGE = 64;
/** Texts that are held, the latest read: the evidence of an edge asks for the same ones again. */
const TEXTS = 256;

interface Choice extends Window {
  /** Only what another reader has read. */
  readonly unless?: string;
}

const within = ({ since, until, unless }: Choice): string =>
  [
    since !== undefined && ' AND published >= @since',
    until !== undefined && ' AND substr(published, 1, 10) <= @until',
    unless !== undefined && ' AND reader <> @unless',
  ]
    .filter(Boolean)
    .join('');

interface Paged {
  readonly id: ArticleId;
  readonly published: string | null;
  readonly value: Buffer;
}

/** Other statements may run in between, so no statement is left open. */
function* pages(database: Database, column: 'extraction' | 'signature', choice: Choice): IterableIterator<Paged> {
  const select = database.prepare<[Choice & { readonly after: string }], Paged>(
    `SELECT id, published, ${column} AS value FROM articles WHERE id > @after${within(choice)} ORDER BY id LIMIT ${PAGE}`,
  );
  for (let after = ''; ;) {
    const rows = select.all({ ...choice, after });
    yield* rows;
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.id ?? after;
  }
}

const aligned = (blob: Buffer): Uint32Array => new Uint32Array(Uint8Array.from(blob).buffer);

/** The latest answers are kept; the oldest goes first. */
const remembered = (read: (id: ArticleId) => string): ((id: ArticleId) => string) => {
  const known = new Map<ArticleId, string>();
  return (id) => {
    const text = known.get(id) ?? read(id);
    known.delete(id);
    known.set(id, text);
    const [oldest] = known.keys();
    if (known.size > TEXTS && oldest !== undefined) known.delete(oldest);
    return text;
  };
};

export const readerOf = (database: Database, reader: string) => {
  const one = database.prepare<[ArticleId], Buffer>('SELECT extraction FROM articles WHERE id = ?').pluck();
  return {
    *extractions(window: Window = {}): IterableIterator<Extraction> {
      for (const { value } of pages(database, 'extraction', window)) yield unpacked(value);
    },
    *articlesToRead(all: boolean): IterableIterator<Article> {
      for (const { value } of pages(database, 'extraction', all ? {} : { unless: reader }))
        yield unpacked(value).article;
    },
    *signatures(window: Window = {}): IterableIterator<Signed> {
      for (const { id, published, value } of pages(database, 'signature', window))
        yield [id, aligned(value), published];
    },
    textOf: remembered((id) => {
      const blob = one.get(id);
      return blob === undefined ? '' : unpacked(blob).article.text;
    }),
  };
};
