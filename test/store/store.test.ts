import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../src/model';
import { openStore, type Parcel, parcelOf, StoreError, type Store, type Window } from '../../src/store';
import { contribution, parcel } from './sample';

const path = (): string => join(mkdtempSync(join(tmpdir(), 'newsgraph-store-')), 's.sqlite');

const using = <T>(file: string, act: (store: Store) => T): T => {
  const store = openStore(file, { create: true });
  try {
    return act(store);
  } finally {
    store.close();
  }
};

const everything = (store: Store): string =>
  JSON.stringify([[...store.extractions()], [...store.list()], { ...store.status(), bytes: 0 }]);

const ALL = [0, 1, 2, 3, 4, 5].map((n) => parcel(n));
const dated = (n: number, published: string): Parcel => {
  const { extraction, shares } = contribution(n);
  return parcelOf({ extraction: { ...extraction, article: { ...extraction.article, published } }, shares });
};
const undated = (n: number, text: string): Parcel => {
  const { extraction, shares } = contribution(n, text);
  const { published: _, ...article } = extraction.article;
  return parcelOf({ extraction: { ...extraction, article }, shares });
};
const idOf = (n: number): ArticleId => ALL[n]!.row.id;
const EXPECTED = using(path(), (store) => {
  store.add(ALL);
  return everything(store);
});

describe('a store', () => {
  it('holds the same whatever the order of arrival, with articles removed and added again', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    const detour = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 });
    fc.assert(
      fc.property(order, detour, fc.boolean(), (ns, away, together) => {
        const file = path();
        using(file, (store) => {
          if (together) store.add(ns.map((n) => ALL[n]!));
          else for (const n of ns) store.add([ALL[n]!]);
          for (const n of away) if (store.has(idOf(n))) store.remove(idOf(n));
          for (const n of away) if (!store.has(idOf(n))) store.add([ALL[n]!]);
        });
        expect(using(file, everything)).toBe(EXPECTED);
        rmSync(file);
      }),
      { seed: 11, numRuns: 25 },
    );
  });

  it('adds an article once', () => {
    using(path(), (store) => {
      expect(store.add(ALL)).toBe(6);
      expect(store.add(ALL)).toBe(0);
      expect(store.status().articles).toBe(6);
    });
  });

  it('says what changes when an article goes', () => {
    using(path(), (store) => {
      store.add(ALL.slice(0, 2));
      expect(store.remove(idOf(1))).toEqual([
        { words: 'Ana — visited — Place 1', before: 1, after: 0 },
        { words: 'Ana — met with — Rui', before: 3, after: 1 },
      ]);
      expect(() => store.remove(idOf(1))).toThrow(StoreError);
    });
  });

  it('replaces an article, or leaves the old one when the new one cannot be added', () => {
    using(path(), (store) => {
      store.add([ALL[0]!]);
      store.replace(idOf(0), ALL[1]!);
      expect([...store.list()].map(({ uri }) => uri)).toEqual(['1.txt']);
      const broken = { ...ALL[2]!, shares: [ALL[2]!.shares[0]!, ALL[2]!.shares[0]!] };
      expect(() => store.replace(idOf(1), broken)).toThrow();
      expect([...store.list()].map(({ uri }) => uri)).toEqual(['1.txt']);
    });
  });

  it('puts what was found anew in the place of what was found before', () => {
    const file = path();
    using(file, (store) => store.add(ALL));
    const store = openStore(file, { reader: '9.9' });
    expect([...store.articlesToRead(false)]).toHaveLength(6);
    store.renew([{ ...ALL[0]!, shares: [] }]);
    expect([...store.articlesToRead(false)]).toHaveLength(5);
    expect(store.status()).toMatchObject({ articles: 6, readers: [{ articles: 5 }, { reader: '9.9', articles: 1 }] });
    store.close();
  });

  it('leaves an article away that went while it was read again', () => {
    using(path(), (store) => {
      store.add(ALL);
      store.remove(idOf(0));
      expect(store.renew(ALL.slice(0, 2))).toBe(1);
      expect(store.status().articles).toBe(ALL.length - 1);
    });
  });

  it('gives the articles of some days', () => {
    using(path(), (store) => {
      store.add(['2021-02-28', '2021-03-01', '2021-03-02T09:00:00Z'].map((day, n) => dated(n, day)));
      store.add([undated(9, 'Undated.')]);
      const days = (window: Window) =>
        [...store.extractions(window)].map(({ article }) => article.published?.slice(8, 10));
      expect(days({ since: '2021-03-01' }).sort()).toEqual(['01', '02']);
      expect(days({ until: '2021-03-01' }).sort()).toEqual(['01', '28']);
      expect(days({ since: '2021-03-02', until: '2021-03-02' })).toEqual(['02']);
      expect([...store.signatures({ since: '2021-03-02' })]).toHaveLength(1);
    });
  });

  it('reads texts again', () => {
    using(path(), (store) => {
      store.add(ALL);
      for (const [n] of ALL.entries()) expect(store.textOf(idOf(n))).toBe(contribution(n).extraction.article.text);
      expect(store.textOf('a-none' as ArticleId)).toBe('');
    });
  });

  it('finds articles by id and by path', () => {
    using(path(), (store) => {
      store.add(ALL);
      expect(store.find('3.txt')).toMatchObject([{ id: idOf(3), outlet: 'The Daily' }]);
      expect(store.find(idOf(3))).toMatchObject([{ uri: '3.txt' }]);
      expect(store.find('nowhere')).toEqual([]);
    });
  });
});

describe('a file that is no store', () => {
  const withVersion = (version: number): string => {
    const file = path();
    const database = new Sqlite(file);
    database.exec('CREATE TABLE articles (id TEXT)');
    database.pragma(`user_version = ${version}`);
    database.close();
    return file;
  };
  const text = path();
  writeFileSync(text, 'This is a letter to my aunt, and long enough to be no database at all.'.repeat(20));

  it.each([
    ['a newer store', withVersion(99), /made by a newer newsgraph/],
    ["another program's database", withVersion(0), /a database of something else/],
    ['a text', text, /it is not a store/],
    ['a path in no folder', '/nowhere/at/all.sqlite', /folder does not exist|cannot be used/],
  ])('%s is refused in one sentence', (_, file, words) => {
    expect(() => openStore(file, { create: true })).toThrow(words);
  });

  it('is not made where one is asked for', () => {
    expect(() => openStore(path())).toThrow(/There is no store/);
  });

  it('names another process that is writing', () => {
    const file = path();
    using(file, (store) => store.add(ALL));
    const other = new Sqlite(file);
    other.exec('BEGIN IMMEDIATE');
    const store = openStore(file);
    expect(() => store.add([parcel(9)])).toThrow(/another newsgraph is writing/);
    other.exec('ROLLBACK');
    other.close();
    expect(store.add([parcel(9)])).toBe(1);
    store.close();
  });
});
