/** Things that a fold lays aside, kept in a file of its own that is gone when the program ends; memory holds their keys only. */
import Sqlite from 'better-sqlite3';
import type { Aside, Groups } from '../model';

/** Pages of each file that are held in memory, in KiB. */
const CACHE_KIB = 1024;

/** A file without a name, in the system's folder for such files, that the system takes away itself. */
const nameless = (schema: string): Sqlite.Database => {
  const database = new Sqlite('');
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  database.pragma(`cache_size = -${CACHE_KIB}`);
  database.exec(schema);
  database.exec('BEGIN');
  return database;
};

const ordinals = (): ((key: string) => number) => {
  const known = new Map<string, number>();
  return (key) => {
    const ordinal = known.get(key) ?? known.size;
    known.set(key, ordinal);
    return ordinal;
  };
};

interface Row {
  readonly place: number;
  readonly thing: string;
}

/** Runs of rows of one place. */
function* runs<T>(rows: Iterable<Row>): IterableIterator<readonly T[]> {
  let [place, held] = [-1, [] as T[]];
  for (const row of rows) {
    if (row.place !== place && held.length > 0) {
      yield held;
      held = [];
    }
    place = row.place;
    held.push(JSON.parse(row.thing) as T);
  }
  if (held.length > 0) yield held;
}

const groupsIn = <T>(database: Sqlite.Database): Groups<T> => {
  const ordinal = ordinals();
  const insert = database.prepare<[number, string]>('INSERT INTO things (place, thing) VALUES (?, ?)');
  return {
    add: (key, thing) => void insert.run(ordinal(key), JSON.stringify(thing)),
    each: () => {
      database.exec('CREATE INDEX IF NOT EXISTS by_place ON things(place)');
      const rows = database.prepare<[], Row>('SELECT place, thing FROM things ORDER BY place, rowid');
      return runs<T>(rows.iterate());
    },
  };
};

const keeperIn = (database: Sqlite.Database): Aside['keep'] => {
  const insert = database.prepare<[string]>('INSERT INTO things (thing) VALUES (?)');
  const select = database.prepare<[number | bigint], string>('SELECT thing FROM things WHERE rowid = ?').pluck();
  return <T>(thing: T) => {
    const { lastInsertRowid } = insert.run(JSON.stringify(thing));
    return () => JSON.parse(select.get(lastInsertRowid) ?? 'null') as T;
  };
};

export interface OnDisk extends Aside {
  readonly close: () => void;
}

export const onDisk = (): OnDisk => {
  const files: Sqlite.Database[] = [];
  const file = (columns: string): Sqlite.Database => {
    const made = nameless(`CREATE TABLE things (${columns}) STRICT`);
    files.push(made);
    return made;
  };
  const kept = file('thing TEXT NOT NULL');
  return {
    groups: <T>() => groupsIn<T>(file('place INTEGER NOT NULL, thing TEXT NOT NULL')),
    keep: keeperIn(kept),
    close: () => files.forEach((made) => made.close()),
  };
};
