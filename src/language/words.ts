/**
 * Word forms in, their integer properties out: hashes of the form, its endings and beginnings, its shape and its clusters. Each
 * distinct form is worked out once and kept in one flat table.
 */
import { isDigit, isUpper, kindOf, LETTER } from './characters';
import { UNCLUSTERED } from './clusters';
import type { WordClusters } from './clusters';
import { hashText } from './hashing';

/** The columns of the table. */
export const WORD = 0;
export const EXACT = 1;
export const SUFFIX1 = 2;
export const SUFFIX2 = 3;
export const SUFFIX3 = 4;
export const SUFFIX4 = 5;
export const SUFFIX5 = 6;
export const PREFIX1 = 7;
export const PREFIX2 = 8;
export const PREFIX3 = 9;
export const SHAPE = 10;
export const FLAGS = 11;
export const CLUSTER = 12;
export const CLUSTER256 = 13;
export const CLUSTER64 = 14;
/** Which tags the word had in training; filled in by the tagger. */
export const TAG_CLASS = 15;
/** The one tag the word nearly always had, plus 1; 0 when it must be worked out. */
export const SURE_TAG = 16;
export const COLUMNS = 17;

const CAPITAL = 1;
const HAS_DIGIT = 2;
const HAS_HYPHEN = 4;
const ALL_CAPITALS = 8;
const INNER_CAPITAL = 16;

/** The table starts afresh when it has this many words, so that memory stays bounded. */
const MOST_WORDS = 100_000;

/** Lower case; numbers of one kind are one word, addresses are one word, curly apostrophes are straight. */
export const normalised = (form: string): string => {
  if (/^\d/.test(form) || /\d/.test(form)) {
    if (/^\d{4}$/.test(form)) return '!year';
    if (/^[\d.,:/-]+$/.test(form)) return '!number';
    return form.replace(/\d/g, '0').toLowerCase();
  }
  if (form.length > 6 && /^(?:https?:|www\.|\S{1,64}@)/i.test(form)) return '!address';
  return form.replace(/[’‘`]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').toLowerCase();
};

const shapeUnit = (unit: number): number => {
  if (isUpper(unit)) return 2;
  if (kindOf(unit) === LETTER) return unit < 128 ? 1 : 6;
  if (isDigit(unit)) return 3;
  if (unit === 45) return 4;
  return unit === 46 || unit === 39 || unit === 0x2019 ? 5 : 7;
};

/** Kinds of characters in order, each run counted to two at most. */
const shapeOf = (form: string): number => {
  let shape = 0;
  let last = -1;
  let run = 0;
  for (let index = 0; index < form.length && index < 14; index++) {
    const unit = shapeUnit(form.charCodeAt(index));
    run = unit === last ? run + 1 : 1;
    last = unit;
    if (run <= 2) shape = (Math.imul(shape, 9) + unit) | 0;
  }
  return shape;
};

const flagsOf = (form: string): number => {
  let capitals = 0;
  let letters = 0;
  let flags = 0;
  for (let index = 0; index < form.length && index < 40; index++) {
    const unit = form.charCodeAt(index);
    if (isUpper(unit)) capitals++;
    if (isUpper(unit) || kindOf(unit) === LETTER) letters++;
    if (isUpper(unit)) flags |= index === 0 ? CAPITAL : INNER_CAPITAL;
    if (isDigit(unit)) flags |= HAS_DIGIT;
    if (unit === 45) flags |= HAS_HYPHEN;
  }
  return letters > 1 && capitals === letters ? flags | ALL_CAPITALS : flags;
};

export const isAllCapitals = (flags: number): boolean => (flags & ALL_CAPITALS) !== 0;
export const isCapitalised = (flags: number): boolean => (flags & CAPITAL) !== 0;

/** What the tagger knows of a form before it sees the sentence. */
export interface TagKnowledge {
  readonly tagClass: (wordHash: number) => number;
  readonly sureTag: (exactHash: number) => number;
}

export class WordTable {
  /** `COLUMNS` integers a word. */
  rows = new Int32Array(4096 * COLUMNS);
  private readonly ids = new Map<string, number>();

  constructor(
    private readonly clusters: WordClusters,
    private readonly tags: TagKnowledge,
  ) {}

  /** Call before a sentence: ids found before are then no longer good. */
  makeRoom(): void {
    if (this.ids.size > MOST_WORDS) this.ids.clear();
  }

  /** The form's row; good until makeRoom is called. */
  idOf(form: string): number {
    const known = this.ids.get(form);
    if (known !== undefined) return known;
    const id = this.ids.size;
    if ((id + 1) * COLUMNS > this.rows.length) this.grow();
    this.fill(id, form);
    this.ids.set(form, id);
    return id;
  }

  private grow(): void {
    const larger = new Int32Array(this.rows.length * 2);
    larger.set(this.rows);
    this.rows = larger;
  }

  private fill(id: number, form: string): void {
    const row = this.rows.subarray(id * COLUMNS, (id + 1) * COLUMNS);
    const word = normalised(form);
    const { length } = word;
    row[WORD] = hashText(word, 0, length, 1);
    row[EXACT] = hashText(form, 0, form.length, 2);
    for (let size = 1; size <= 5; size++)
      row[SUFFIX1 + size - 1] = hashText(word, Math.max(0, length - size), length, 10 + size);
    for (let size = 1; size <= 3; size++)
      row[PREFIX1 + size - 1] = hashText(word, 0, Math.min(size, length), 20 + size);
    row[SHAPE] = shapeOf(form);
    row[FLAGS] = flagsOf(form);
    this.fillClusters(row, word);
    row[TAG_CLASS] = this.tags.tagClass(row[WORD]);
    row[SURE_TAG] = this.tags.sureTag(row[EXACT]);
  }

  private fillClusters(row: Int32Array, word: string): void {
    const cluster = this.clusters.clusterOf(word);
    row[CLUSTER] = cluster === UNCLUSTERED ? UNCLUSTERED : cluster;
    row[CLUSTER256] = cluster === UNCLUSTERED ? UNCLUSTERED : cluster >> 2;
    row[CLUSTER64] = cluster === UNCLUSTERED ? UNCLUSTERED : cluster >> 4;
  }
}
