/** The tables of a store. */

/** Raised whenever a table changes its meaning; `upgrade.ts` has a step from each version to the next. */
export const STORE_VERSION = 2;

/**
 * An article's text and everything found in it is one row, deflated JSON; `reader` is the version of the program that found it; what it contributes to each relation and entity is kept beside
 * it in small rows, so that taking it away can say at once what changes.
 */
export const SCHEMA = `
CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  uri TEXT NOT NULL,
  title TEXT,
  published TEXT,
  outlet TEXT,
  url TEXT,
  received TEXT NOT NULL,
  format TEXT NOT NULL,
  reader TEXT NOT NULL,
  signature BLOB NOT NULL,
  extraction BLOB NOT NULL
) STRICT;
CREATE INDEX articles_by_uri ON articles(uri);
CREATE TABLE shares (
  article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  relation TEXT NOT NULL,
  words TEXT NOT NULL,
  evidence INTEGER NOT NULL,
  PRIMARY KEY (article, relation)
) STRICT, WITHOUT ROWID;
CREATE INDEX shares_by_relation ON shares(relation);
`;
