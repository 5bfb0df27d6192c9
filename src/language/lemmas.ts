/**
 * A word form and its tag in, its lemma out: exceptions first, then the rule of the longest known ending. A rule says how many
 * letters to take off and what to put there: `ied` of a past tense is `3y`, so `denied` becomes `deny`.
 */
import { loadWeights } from './weights-file';
import type { Weights } from './weights-file';

export const LEMMAS_KIND = 'lemmas';
export const LONGEST_ENDING = 6;
const MOST_KEPT = 8192;

/** By tag: endings to rules, and whole words to lemmas. */
export interface LemmaTables {
  /** `XPOS` and an ending, parted by a space. */
  readonly rules: ReadonlyMap<string, string>;
  /** Keys are made by `exceptionKey`. */
  readonly exceptions: ReadonlyMap<string, string>;
}

/** Applies a rule such as `3y`. */
export const applyRule = (word: string, rule: string): string => {
  const cut = rule.charCodeAt(0) - 48;
  return word.slice(0, word.length - cut) + rule.slice(1);
};

const straight = (word: string): string => word.replace(/[’‘`]/g, "'");

/** Names keep their letters' case, other words lose it. */
export const lemmaBase = (form: string, tag: string): string =>
  tag.startsWith('PROPN') ? straight(form) : straight(form).toLowerCase();

/** Names are looked up as they are written: `US` is not `us`. */
export const exceptionKey = (tag: string, base: string): string =>
  `${tag} ${tag.startsWith('PROPN') ? base : base.toLowerCase()}`;

/** What the rules alone say. */
export const ruleLemma = (rules: ReadonlyMap<string, string>, base: string, tag: string): string => {
  const xpos = tag.slice(tag.indexOf('|') + 1);
  for (let length = Math.min(LONGEST_ENDING, base.length); length >= 0; length--) {
    const rule = rules.get(`${xpos} ${base.slice(base.length - length).toLowerCase()}`);
    if (rule !== undefined && rule.charCodeAt(0) - 48 < base.length) return applyRule(base, rule);
  }
  return base;
};

/** A form's lemma under one pair of tags. */
interface Kept {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
}

export class Lemmatiser {
  /** By form, which hardly ever has more than two pairs of tags. */
  private readonly kept = new Map<string, Kept[]>();
  private size = 0;

  constructor(private readonly tables: LemmaTables) {}

  /** The lemma of `form` when it has these tags. */
  lemma(form: string, upos: string, xpos: string): string {
    for (const one of this.kept.get(form) ?? []) if (one.xpos === xpos && one.upos === upos) return one.lemma;
    return this.remember(form, upos, xpos);
  }

  private remember(form: string, upos: string, xpos: string): string {
    const lemma = this.workOut(form, `${upos}|${xpos}`);
    if (this.size++ > MOST_KEPT) {
      this.kept.clear();
      this.size = 0;
    }
    const same = this.kept.get(form);
    if (same === undefined) this.kept.set(form, [{ upos, xpos, lemma }]);
    else same.push({ upos, xpos, lemma });
    return lemma;
  }

  private workOut(form: string, tag: string): string {
    const base = lemmaBase(form, tag);
    return this.tables.exceptions.get(exceptionKey(tag, base)) ?? ruleLemma(this.tables.rules, base, tag);
  }
}

const pairsOf = (file: Weights, section: string): ReadonlyMap<string, string> =>
  new Map(
    file.strings(section).map((line) => {
      const [key = '', value = ''] = line.split('\t');
      return [key, value];
    }),
  );

export const readLemmas = (file: Weights): Lemmatiser =>
  new Lemmatiser({ rules: pairsOf(file, 'rules'), exceptions: pairsOf(file, 'exceptions') });

/** The package's lemmatiser. Throws a WeightsError when its file is missing or damaged. */
export const loadLemmatiser = (): Lemmatiser => readLemmas(loadWeights('lemmas.bin', LEMMAS_KIND));
