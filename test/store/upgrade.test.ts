import Sqlite from 'better-sqlite3';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openStore, parcelOf, StoreError } from '../../src/store';
import { contribution, parcel } from './sample';

/** The tables as version 1 had them. */
const FIRST = `
CREATE TABLE articles (
  id TEXT PRIMARY KEY, uri TEXT NOT NULL, title TEXT, published TEXT, outlet TEXT, url TEXT, received TEXT NOT NULL,
  format TEXT NOT NULL, signature BLOB NOT NULL, extraction BLOB NOT NULL
) STRICT;
CREATE INDEX articles_by_uri ON articles(uri);
CREATE TABLE shares (
  article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE, relation TEXT NOT NULL, words TEXT NOT NULL,
  evidence INTEGER NOT NULL, PRIMARY KEY (article, relation)
) STRICT, WITHOUT ROWID;
CREATE INDEX shares_by_relation ON shares(relation);
PRAGMA user_version = 1;`;

const ALL = [0, 1, 2].map((n) => contribution(n));

/** A store of version 1; `damaged`: what stands in the place of the last article's extraction. */
const olderStore = (damaged?: Buffer): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'newsgraph-older-')), 's.sqlite');
  const database = new Sqlite(file);
  database.exec(FIRST);
  const insert = database.prepare('INSERT INTO articles VALUES (?, ?, NULL, ?, ?, NULL, ?, ?, ?, ?)');
  const share = database.prepare('INSERT INTO shares VALUES (?, ?, ?, ?)');
  for (const [n, { extraction, shares }] of ALL.entries()) {
    const { id, source, published, outlet } = extraction.article;
    const blob = n === 2 && damaged ? damaged : deflateRawSync(JSON.stringify(extraction));
    insert.run(id, source.uri, published, outlet, source.received, source.format, Buffer.alloc(128), blob);
    for (const { relation, words, evidence } of shares) share.run(id, relation, words, evidence);
  }
  database.close();
  return file;
};

describe('a store of an older version', () => {
  it('becomes one of this version, with all that is in it', () => {
    const fresh = openStore(join(mkdtempSync(join(tmpdir(), 'newsgraph-fresh-')), 's.sqlite'), { create: true });
    fresh.add(ALL.map(parcelOf));
    const store = openStore(olderStore());
    expect([...store.extractions()]).toEqual([...fresh.extractions()]);
    expect([...store.signatures()]).toEqual([...fresh.signatures()]);
    expect(store.status()).toMatchObject({ articles: 3, relations: 4, readers: [{ reader: '0.1.0', articles: 3 }] });
    expect(store.add([parcel(7)])).toBe(1);
    for (const one of [store, fresh]) one.close();
  });

  it('is upgraded once', () => {
    const file = olderStore();
    openStore(file).close();
    const store = openStore(file);
    expect(store.status().articles).toBe(3);
    store.close();
  });

  it('stays what it was when it cannot be upgraded', () => {
    const file = olderStore(Buffer.from('damaged'));
    expect(() => openStore(file)).toThrow(StoreError);
    expect(() => openStore(file)).toThrow(/older newsgraph \(store version 1\).*left as it is/);
    const database = new Sqlite(file);
    expect(database.pragma('user_version', { simple: true })).toBe(1);
    expect(database.pragma('table_info(articles)')).toHaveLength(10);
    database.close();
  });

  it('is told to wait when another process writes to it', () => {
    const file = olderStore();
    const other = new Sqlite(file);
    other.exec('BEGIN IMMEDIATE');
    expect(() => openStore(file)).toThrow(/another newsgraph is writing/);
    other.exec('ROLLBACK');
    other.close();
  });
});
