/** The rows of a sentence's words and the tags given so far in; the atoms of the tagger's feature templates out. */
import { atomIndex, compileTemplates } from './templates';
import {
  CLUSTER,
  CLUSTER256,
  CLUSTER64,
  COLUMNS,
  EXACT,
  FLAGS,
  isAllCapitals,
  PREFIX1,
  PREFIX2,
  PREFIX3,
  SHAPE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  SUFFIX5,
  TAG_CLASS,
  WORD,
} from './words';
import type { WordTable } from './words';

/** What is read of each neighbour: name of the atom, column of the word table. */
const CENTRE = [
  ['word', WORD],
  ['exact', EXACT],
  ['suffix1', SUFFIX1],
  ['suffix2', SUFFIX2],
  ['suffix3', SUFFIX3],
  ['suffix4', SUFFIX4],
  ['suffix5', SUFFIX5],
  ['prefix1', PREFIX1],
  ['prefix2', PREFIX2],
  ['prefix3', PREFIX3],
  ['shape', SHAPE],
  ['flags', FLAGS],
  ['cluster', CLUSTER],
  ['cluster256', CLUSTER256],
  ['cluster64', CLUSTER64],
  ['class', TAG_CLASS],
] as const;
const NEIGHBOUR = [
  ['word', WORD],
  ['suffix3', SUFFIX3],
  ['shape', SHAPE],
  ['flags', FLAGS],
  ['cluster', CLUSTER],
  ['cluster64', CLUSTER64],
  ['class', TAG_CLASS],
] as const;
const PLACES = [
  { name: 'w', distance: 0, columns: CENTRE },
  { name: 'p1', distance: -1, columns: NEIGHBOUR },
  { name: 'p2', distance: -2, columns: NEIGHBOUR },
  { name: 'n1', distance: 1, columns: NEIGHBOUR },
  { name: 'n2', distance: 2, columns: NEIGHBOUR },
] as const;

const NAMES: readonly string[] = [
  't1',
  't2',
  'place',
  ...PLACES.flatMap(({ name, columns }) => columns.map(([column]) => `${name}.${column}`)),
];

const ROWS = `
  place
  w.word
  w.exact
  w.suffix1
  w.suffix2
  w.suffix3
  w.suffix4
  w.suffix5
  w.prefix1
  w.prefix2
  w.prefix3
  w.shape
  w.flags place
  w.cluster
  w.cluster256
  w.cluster64 w.flags
  w.cluster64 w.suffix2
  w.cluster64 w.suffix3
  w.suffix1 w.flags
  w.suffix2 w.shape
  t1
  t1 t2
  t1 w.word
  t1 w.suffix3
  t1 w.cluster
  t1 w.cluster64
  t1 w.shape
  t1 t2 w.cluster64
  t2 w.word
  p1.word
  p1.suffix3
  p2.word
  n1.word
  n1.suffix3
  n2.word
  p1.cluster
  n1.cluster
  n2.cluster
  p1.word w.word
  w.word n1.word
  p1.word n1.word
  w.word n2.word
  p2.word p1.word
  p1.cluster w.cluster64
  w.cluster64 n1.cluster
  w.cluster n1.cluster64
  p1.cluster64 w.cluster64 n1.cluster64
  w.word n1.cluster64
  w.word p1.cluster64
  n1.cluster64 n2.cluster64
  t1 n1.word
  t1 n1.cluster
  t1 w.cluster64 n1.cluster64
  w.shape n1.shape
  p1.shape w.shape n1.shape
  p1.flags w.flags n1.flags
  t1 n1.class
  w.class n1.class
  w.class
  t1 w.class n1.class
  t2 t1 w.class
  n1.class n2.class
  w.word n1.class
  w.suffix3 n1.class
  w.class n1.class n2.class
  t1 w.word n1.class
`;

export const TAG_TEMPLATES = compileTemplates(NAMES, ROWS.trim().split('\n'));

interface Source {
  readonly atom: number;
  readonly column: number;
}

const INDEX = atomIndex(NAMES);
const T1 = INDEX.get('t1')!;
const T2 = INDEX.get('t2')!;
const PLACE = INDEX.get('place')!;
const SOURCES = PLACES.map(({ name, distance, columns }) => ({
  distance,
  sources: columns.map(([column, index]): Source => ({ atom: INDEX.get(`${name}.${column}`)!, column: index })),
}));

const BEFORE = -101;
const AFTER = -102;

/** Whether the sentence is written mostly in capitals, which then say nothing about names. */
export const isShouted = (table: WordTable, ids: Int32Array, length: number): boolean => {
  let capitals = 0;
  for (let at = 0; at < length; at++) if (isAllCapitals(table.rows[ids[at]! * COLUMNS + FLAGS]!)) capitals++;
  return length > 2 && capitals * 2 > length;
};

export class TagAtoms {
  readonly values = new Int32Array(NAMES.length + 1);

  /** The word at `at`, between its neighbours. */
  setPlace(table: WordTable, ids: Int32Array, length: number, at: number, shouted: boolean): void {
    const { values } = this;
    const { rows } = table;
    for (const { distance, sources } of SOURCES) {
      const other = at + distance;
      const base = other >= 0 && other < length ? ids[other]! * COLUMNS : -1;
      const outside = other < 0 ? BEFORE : AFTER;
      for (const { atom, column } of sources) values[atom] = base < 0 ? outside : rows[base + column]!;
    }
    values[PLACE] = (at === 0 ? 1 : 0) | (shouted ? 2 : 0);
  }

  /** The tags given to the two words before; -1 and -2 outside. */
  setTags(previous: number, beforeThat: number): void {
    this.values[T1] = previous;
    this.values[T2] = beforeThat;
  }
}
