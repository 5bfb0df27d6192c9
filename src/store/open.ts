/** A path in; the database behind the store out, made, checked or refused. */
import Sqlite from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { SCHEMA, STORE_VERSION } from './schema';
import { upgrade, versionOf } from './upgrade';

export type Database = Sqlite.Database;

/** The store cannot be used; the message is one sentence for a person. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** Pages held in memory, in KiB: a store is read from end to end, or a few rows of it. */
const CACHE_KIB = 2048;

/** How long one process waits for another that is writing. */
const WAIT_MS = 5000;

const REASONS: Readonly<Record<string, string>> = {
  SQLITE_CANTOPEN: 'its folder does not exist or cannot be written to',
  SQLITE_NOTADB: 'it is not a store',
  SQLITE_CORRUPT: 'it is damaged: restore a copy of it',
  SQLITE_BUSY: 'another newsgraph is writing to it: wait until that has ended',
  SQLITE_LOCKED: 'another newsgraph is writing to it: wait until that has ended',
  SQLITE_FULL: 'the disk is full',
  SQLITE_READONLY: 'it cannot be written to',
  SQLITE_IOERR: 'the disk cannot be read or written',
};

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** What the database says becomes what a person can do; anything else is passed on. */
export const explained = <T>(path: string, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    const code = codeOf(error);
    const reason = Object.entries(REASONS).find(([prefix]) => code.startsWith(prefix))?.[1];
    if (reason === undefined) throw error;
    throw new StoreError(`${path} cannot be used as a store: ${reason}.`);
  }
};

const isEmpty = (database: Database): boolean =>
  database.prepare("SELECT count(*) FROM sqlite_master WHERE type = 'table'").pluck().get() === 0;

/** Another process may have made it in the meantime. */
const make = (database: Database): void => {
  database
    .transaction(() => {
      if (!isEmpty(database)) return;
      database.exec(SCHEMA);
      database.pragma(`user_version = ${STORE_VERSION}`);
    })
    .immediate();
};

/** What the database itself says of a full disk or another writer is left to it. */
const brought = (database: Database, path: string, version: number): void => {
  try {
    upgrade(database);
  } catch (error) {
    if (codeOf(error) !== '' && codeOf(error).startsWith('SQLITE_')) throw error;
    throw new StoreError(
      `${path} was made by an older newsgraph (store version ${version}) and cannot be made one of version ${STORE_VERSION}, because an article in it is damaged: it was left as it is; add its articles to a new store.`,
    );
  }
};

/** A new file is made; a store of this version is taken, an older one upgraded; any other is refused with what to do. */
const prepare = (database: Database, path: string): void => {
  database.pragma(`busy_timeout = ${WAIT_MS}`);
  const version = versionOf(database);
  if (version === 0 && isEmpty(database)) {
    database.pragma('journal_mode = WAL');
    make(database);
  } else if (version === 0)
    throw new StoreError(`${path} is a database of something else: name another file with --store.`);
  else if (version > STORE_VERSION) {
    throw new StoreError(
      `${path} was made by a newer newsgraph (store version ${version}, this one knows ${STORE_VERSION}): update newsgraph.`,
    );
  } else if (version < STORE_VERSION) brought(database, path, version);
  database.pragma(`cache_size = -${CACHE_KIB}`);
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
};

/** `create` false: a missing file is an error instead of a new store. */
export const openDatabase = (path: string, create: boolean): Database => {
  if (!create && !existsSync(path)) throw new StoreError(`There is no store ${path}: \`newsgraph add\` makes one.`);
  if (!existsSync(dirname(path))) throw new StoreError(`${path} cannot be used as a store: its folder does not exist.`);
  return explained(path, () => {
    const database = new Sqlite(path);
    try {
      prepare(database, path);
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  });
};
