/** A gold sentence's words in; the same words as a headline has them, or nothing where the sentence does not lend itself, out. */
import type { GoldWord } from '../../training/conllu';

const FEWEST = 4;
const MOST = 20;

/** `visit` becomes `visits`, `carry` becomes `carries`, `push` becomes `pushes`. */
const thirdPerson = (lemma: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
};

const isArticle = ({ upos, lemma }: GoldWord): boolean => upos === 'DET' && (lemma === 'the' || lemma === 'a');
const isHelper = ({ deprel, lemma }: GoldWord): boolean => lemma === 'be' && /^(?:aux|aux:pass|cop)$/.test(deprel);
const isLastStop = ({ form }: GoldWord, at: number, words: readonly GoldWord[]): boolean =>
  form === '.' && at === words.length - 1;

/** Without the words that `drops` names, which must have no dependents; undefined where one has. */
export const withoutWords = (
  words: readonly GoldWord[],
  drops: (word: GoldWord, at: number, words: readonly GoldWord[]) => boolean,
): readonly GoldWord[] | undefined => {
  const dropped = words.map(drops);
  if (words.some(({ head }, at) => !dropped[at] && head >= 0 && dropped[head]!)) return undefined;
  let kept = 0;
  const places = dropped.map((drop) => (drop ? -1 : kept++));
  return words
    .filter((_, at) => !dropped[at])
    .map((word) => ({ ...word, head: word.head < 0 ? -1 : places[word.head]! }));
};

const PLURAL = /^NNP?S$/;

/** `visited` becomes `visits`, or `visit` after a plural. */
const inPresent = (word: GoldWord, at: number, words: readonly GoldWord[]): GoldWord => {
  const finite = word.xpos === 'VBD' && word.upos === 'VERB' && /^(?:root|conj|parataxis)$/.test(word.deprel);
  if (!finite) return word;
  const subject = words.find(({ head, deprel }) => head === at && deprel === 'nsubj');
  if (subject === undefined) return word;
  if (PLURAL.test(subject.xpos)) return { ...word, form: word.lemma, xpos: 'VBP' };
  return { ...word, form: thirdPerson(word.lemma), xpos: 'VBZ' };
};

const capitalised = (words: readonly GoldWord[]): readonly GoldWord[] =>
  words.map((word, at) =>
    at === 0 ? { ...word, form: word.form.charAt(0).toUpperCase() + word.form.slice(1) } : word,
  );

/** A past verb with a noun for its subject. */
const tellsNews = (words: readonly GoldWord[]): boolean => {
  const root = words.findIndex(({ head }) => head < 0);
  if (words[root]?.xpos !== 'VBD' && words[root]?.xpos !== 'VBN') return false;
  const isSubject = ({ head, deprel, upos }: GoldWord): boolean =>
    head === root && deprel.startsWith('nsubj') && /^(?:NOUN|PROPN)$/.test(upos);
  return words.some(isSubject);
};

/** `The prime minister visited Kyiv.` becomes `Prime minister visits Kyiv`; `Talks were held` becomes `Talks held`. */
export const asHeadline = (words: readonly GoldWord[]): readonly GoldWord[] | undefined => {
  if (words.length < FEWEST || words.length > MOST) return undefined;
  if (!tellsNews(words)) return undefined;
  const short = withoutWords(
    words.map(inPresent),
    (word, at, all) => isArticle(word) || isHelper(word) || isLastStop(word, at, all),
  );
  return short === undefined || short.length < 3 ? undefined : capitalised(short);
};

const TITLES = /^(?:Mr|Mrs|Ms|Dr|Messrs|St|Prof|Gen|Sgt|Col|Lt|Capt)\.$/;

/** British papers leave out the stop of `Mr.`. */
export const withoutTitleStops = (words: readonly GoldWord[]): readonly GoldWord[] | undefined => {
  if (!words.some(({ form }) => TITLES.test(form))) return undefined;
  return words.map((word) => (TITLES.test(word.form) ? { ...word, form: word.form.slice(0, -1) } : word));
};
