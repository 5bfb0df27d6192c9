/**
 * Treebank sentences in; some of them again in the spellings of news out: headlines in Title Case, in CAPITALS or in lower case,
 * curly quotes and apostrophes, dashes instead of hyphens. Trees and tags stay as they are.
 */
import type { Sample } from './samples';

type Spelling = (form: string, sample: Sample, at: number) => string;

const titled: Spelling = (form, sample, at) => {
  const small = form.length < 4 && /^(?:ADP|DET|CCONJ|PART)\|/.test(sample.tags[at]!) && at > 0;
  return small || form.startsWith("'") || form === "n't" ? form : form.charAt(0).toUpperCase() + form.slice(1);
};

const CURLY: Readonly<Record<string, string>> = { "'": '’', '"': '”', '``': '“', "''": '”', '--': '–', '-': '–' };

/** Quotes open where the tag says so; a hyphen inside a word stays. */
const curly: Spelling = (form, sample, at) => {
  const opens = sample.tags[at]!.endsWith('|``');
  if (opens) return form === "'" ? '‘' : '“';
  if (form === '-' && sample.tags[at]!.endsWith('|HYPH')) return form;
  return CURLY[form] ?? form.replace(/'/g, '’');
};

const SPELLINGS: readonly {
  readonly every: number;
  readonly offset: number;
  readonly spell: Spelling;
  readonly longest: number;
}[] = [
  { every: 8, offset: 1, spell: titled, longest: 14 },
  { every: 40, offset: 3, spell: (form) => form.toUpperCase(), longest: 14 },
  { every: 25, offset: 5, spell: (form) => form.toLowerCase(), longest: 30 },
  { every: 4, offset: 0, spell: curly, longest: 60 },
];

const changed = (sample: Sample, spell: Spelling): Sample | undefined => {
  const forms = sample.forms.map((form, at) => spell(form, sample, at));
  return forms.some((form, at) => form !== sample.forms[at]) ? { ...sample, forms } : undefined;
};

/** Headlines have no full stop at their end. */
const withoutStop = (sample: Sample): Sample => {
  const last = sample.forms.length - 1;
  if (sample.forms[last] !== '.' || last < 2 || sample.heads.includes(last + 1)) return sample;
  const cut = <T>(values: readonly T[]): readonly T[] => values.slice(0, last);
  return {
    ...sample,
    forms: cut(sample.forms),
    lemmas: cut(sample.lemmas),
    tags: cut(sample.tags),
    heads: cut(sample.heads),
    relations: cut(sample.relations),
  };
};

export const variantsOf = (samples: readonly Sample[]): readonly Sample[] =>
  SPELLINGS.flatMap(({ every, offset, spell, longest }) =>
    samples
      .filter((sample, index) => index % every === offset && sample.forms.length <= longest)
      .map((sample) => changed(spell === curly ? sample : withoutStop(sample), spell))
      .filter((sample) => sample !== undefined),
  );
