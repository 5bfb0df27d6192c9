/** A word's form in; the rows of the embedding tables that describe it out: its vector, itself, its ends and its shape. */

import { hash } from './hash';
import type { WordIndex } from './word-index';

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
  constructor(
    private readonly vectorWords: WordIndex,
    private readonly words: WordIndex,
  ) {}

  rows(form: string): WordRows {
    const lower = form.toLowerCase().replace(/[’‘]/g, "'");
    return {
      vector: this.vectorRow(lower, form),
      word: this.words.rowOf(wordKey(form)),
      hashed: HASHED_FIELDS.map((field) => hash(field.key(form, lower)) % field.rows),
    };
  }

  private vectorRow(lower: string, form: string): number {
    const row = this.vectorWords.rowOf(lower);
    const plain = PLAIN.get(form.toLowerCase());
    return row < 0 && plain !== undefined ? this.vectorWords.rowOf(plain) : row;
  }
}
