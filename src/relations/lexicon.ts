/** The words of every rule and table in, one look-up from a token to the lemma that the rules mean out. */
import type { TaggedToken } from '../model';
import type { Pattern, Word } from './pattern';
import { PREDICATES } from './predicates';
import { GOVERNORS, NOUNS, OBJECT_GOVERNORS } from './stance/operators';
import { OBJECT_CONTROL, SUBJECT_CONTROL } from './tree/control';
import { HOSTS } from './tree/hosts';
import { type Forms, nounForms, verbForms } from './tree/inflection';

const isWord = (lemma: string): boolean => /^[a-z]+$/.test(lemma);

/** The trigger without its particle, and the last part of a hyphenated one. */
const headWord = (lemma: string): string => (lemma.split(' ')[0] ?? '').split('-').at(-1) ?? '';

const conditionWords = ({ where }: Pattern): readonly string[] =>
  where.flatMap((condition) => ('lemmas' in condition ? condition.lemmas : []));

const triggersOf = (word: Word): readonly string[] =>
  PREDICATES.flatMap(({ patterns }) => patterns)
    .filter((pattern) => pattern.word === word)
    .flatMap(({ lemmas }) => lemmas.map(headWord));

const VERBS: Forms = verbForms(
  [
    ...triggersOf('verb'),
    ...GOVERNORS.keys(),
    ...OBJECT_GOVERNORS.keys(),
    ...HOSTS,
    ...SUBJECT_CONTROL,
    ...OBJECT_CONTROL,
  ].filter(isWord),
);

const NOUN_FORMS: Forms = nounForms(
  [
    ...triggersOf('noun'),
    ...NOUNS.keys(),
    ...PREDICATES.flatMap(({ patterns }) => patterns.flatMap(conditionWords)),
  ].filter(isWord),
);

const FORMS: Readonly<Record<string, Forms>> = { VERB: VERBS, NOUN: NOUN_FORMS };

/** Verbs and common nouns by their form where the rules know it, else as the lemmatiser says. */
export const lemmaFor = ({ form, lemma, upos }: TaggedToken): string =>
  FORMS[upos]?.get(form.toLowerCase()) ?? lemma.toLowerCase();
