/** Tokens in, pronoun mentions out: personal, possessive, reflexive and relative ones, with number, gender and a first guess at the type. */
import type { EntityType, Gender, GrammaticalNumber, ParsedToken } from '../model';

export interface PronounForm {
  readonly type: EntityType;
  readonly number?: GrammaticalNumber;
  readonly gender?: Gender;
}

const FEMININE: PronounForm = { type: 'person', number: 'singular', gender: 'feminine' };
const MASCULINE: PronounForm = { type: 'person', number: 'singular', gender: 'masculine' };
const NEUTER: PronounForm = { type: 'organisation', number: 'singular', gender: 'neuter' };
const PLURAL: PronounForm = { type: 'group', number: 'plural' };
const SPEAKER: PronounForm = { type: 'person', number: 'singular' };
const HEARER: PronounForm = { type: 'person' };
const RELATIVE: PronounForm = { type: 'person' };

const FORMS: ReadonlyMap<string, PronounForm> = new Map([
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, FEMININE] as const),
  ...['he', 'him', 'his', 'himself'].map((word) => [word, MASCULINE] as const),
  ...['it', 'its', 'itself'].map((word) => [word, NEUTER] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves', 'we', 'us', 'our', 'ours', 'ourselves', 'both'].map(
    (word) => [word, PLURAL] as const,
  ),
  ...['i', 'me', 'my', 'mine', 'myself'].map((word) => [word, SPEAKER] as const),
  ...['you', 'your', 'yours', 'yourself', 'yourselves'].map((word) => [word, HEARER] as const),
  ...['who', 'whom', 'whose'].map((word) => [word, RELATIVE] as const),
]);

/** `us` the pronoun and `US` the country differ only in case; `mine` and `both` may be a noun and a determiner. */
const misread = (token: ParsedToken): boolean => {
  if (token.form === 'US' || token.form === 'IT') return token.upos !== 'PRON';
  if (token.form === 'I') return false;
  return token.upos !== 'PRON' && token.upos !== 'DET';
};

/** Of `both` only the pronoun, not the determiner of `both leaders`; of `that`, none. */
const counts = (token: ParsedToken): boolean => token.form.toLowerCase() !== 'both' || token.upos === 'PRON';

export const pronounForm = (token: ParsedToken): PronounForm | undefined => {
  if (token.upos === 'PUNCT' || token.upos === 'AUX') return undefined;
  if (token.upos !== 'PRON' && token.upos !== 'DET' && token.form !== 'I') return undefined;
  const form = FORMS.get(token.form.toLowerCase());
  return form === undefined || misread(token) || !counts(token) ? undefined : form;
};
