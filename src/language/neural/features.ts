/** A word's form in; the rows of the embedding tables that describe it out: its vector, itself, its ends and its shape. */

/** A table whose rows are chosen by hashing: words that share a row share what is learned. */
export interface HashedField {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly key: (form: string, lower: string) => string;
}

/** `McDonald-17` becomes `XxXxx-dd`: runs longer than two are cut. */
export const shapeOf = (form: string): string => {
  let shape = '';
  for (const letter of form.slice(0, 40)) {
    const kind = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? 'd' : letter;
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
};

export const HASHED_FIELDS: readonly HashedField[] = [
  { name: 'prefix1', rows: 256, columns: 16, key: (form) => form.slice(0, 1) },
  { name: 'prefix3', rows: 4096, columns: 32, key: (_, lower) => lower.slice(0, 3) },
  { name: 'suffix1', rows: 256, columns: 16, key: (form) => form.slice(-1) },
  { name: 'suffix2', rows: 2048, columns: 32, key: (_, lower) => lower.slice(-2) },
  { name: 'suffix3', rows: 8192, columns: 32, key: (_, lower) => lower.slice(-3) },
  { name: 'suffix4', rows: 8192, columns: 32, key: (_, lower) => lower.slice(-4) },
  { name: 'shape', rows: 1024, columns: 32, key: (form) => shapeOf(form) },
];

/** Fowler, Noll and Vo's 32-bit hash, variant 1a, over UTF-16 code units. */
export const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
};

/** The rows of one form; `vector` and `word` are -1 where the form is unknown. */
export interface WordRows {
  readonly vector: number;
  readonly word: number;
  readonly hashed: readonly number[];
}

/** Typographic signs as the word vectors spell them. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ['``', '"'],
  ["''", '"'],
  ['–', '--'],
  ['—', '--'],
  ['…', '...'],
  ['-lrb-', '('],
  ['-rrb-', ')'],
]);

/** How learned words are spelled: lower case, digits as `0`, curly apostrophes straight. */
export const wordKey = (form: string): string => form.toLowerCase().replace(/\d/g, '0').replace(/[’‘]/g, "'");

export class Lexicon {
  private readonly vectorRows: ReadonlyMap<string, number>;
  private readonly wordRows: ReadonlyMap<string, number>;

  constructor(vectorWords: readonly string[], words: readonly string[]) {
    this.vectorRows = new Map(vectorWords.map((word, row) => [word, row]));
    this.wordRows = new Map(words.map((word, row) => [word, row]));
  }

  rows(form: string): WordRows {
    const lower = form.toLowerCase().replace(/[’‘]/g, "'");
    return {
      vector: this.vectorRows.get(lower) ?? this.vectorRows.get(PLAIN.get(form.toLowerCase()) ?? '') ?? -1,
      word: this.wordRows.get(wordKey(form)) ?? -1,
      hashed: HASHED_FIELDS.map((field) => hash(field.key(form, lower)) % field.rows),
    };
  }
}
