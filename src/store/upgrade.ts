/** A database of an older version in; the same made one of this version, whole or not at all. */
import type { ArticleId } from '../model';
import type { Database } from './open';
import { unpacked } from './packed';
import { STORE_VERSION } from './schema';
import { signatureOf } from './signature';

type Step = (database: Database) => void;

const signAnew: Step = (database) => {
  const one = database.prepare<[ArticleId], Buffer>('SELECT extraction FROM articles WHERE id = ?').pluck();
  const sign = database.prepare<[Buffer, ArticleId]>('UPDATE articles SET signature = ? WHERE id = ?');
  for (const id of database.prepare<[], ArticleId>('SELECT id FROM articles ORDER BY id').pluck().all())
    sign.run(Buffer.from(signatureOf(unpacked(one.get(id)!).article.text).buffer), id);
};

/** The first leads from version 1 to 2, the next from 2 to 3. */
const STEPS: readonly Step[] = [
  (database) => {
    database.exec("ALTER TABLE articles ADD COLUMN reader TEXT NOT NULL DEFAULT '0.1.0'");
    signAnew(database);
  },
];

export const versionOf = (database: Database): number => Number(database.pragma('user_version', { simple: true }));

/** One transaction: where a step fails, the store stays what it was. */
export const upgrade = (database: Database): void => {
  database
    .transaction(() => {
      for (let version = versionOf(database); version < STORE_VERSION; version++) STEPS[version - 1]?.(database);
      database.pragma(`user_version = ${STORE_VERSION}`);
    })
    .immediate();
};
