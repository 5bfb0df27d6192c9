/** A gold sentence in; the same sentence as a headline writer or a careless typist would have it out. */
import type { GoldSentence, GoldWord } from '../../training/conllu';
import { asHeadline, withoutTitleStops } from './headlines';
import type { Random } from './random';

/** Undefined where a sentence does not lend itself. */
type Change = (words: readonly GoldWord[]) => readonly GoldWord[] | undefined;
type SureChange = (words: readonly GoldWord[]) => readonly GoldWord[];

const reform =
  (change: (form: string) => string): SureChange =>
  (words) =>
    words.map((word) => ({ ...word, form: change(word.form) }));

const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an the and or of in on at to for by with from as n't 's".split(' '),
);

/** `Ministers meet in Kyiv` becomes `Ministers Meet in Kyiv`. */
const titleCase = reform((form) => (SMALL_WORDS.has(form) ? form : form.charAt(0).toUpperCase() + form.slice(1)));
const upperCase = reform((form) => form.toUpperCase());
const lowerCase = reform((form) => form.toLowerCase());

const CURLY: ReadonlyMap<string, string> = new Map([
  ["'", '’'],
  ['--', '—'],
  ['-', '–'],
]);

/** Quotes by their tag: ``` `` ``` opens, `''` closes. */
const curly: SureChange = (words) =>
  words.map((word) => {
    if (word.form === "'" && word.xpos === '``') return { ...word, form: '‘' };
    if (word.form === '"') return { ...word, form: word.xpos === '``' ? '“' : '”' };
    if (word.form === '-') return word.xpos === 'HYPH' ? word : { ...word, form: '–' };
    return { ...word, form: CURLY.get(word.form) ?? word.form.replace(/'/g, '’') };
  });

/** Captions and headlines end without a full stop. */
const withoutLastStop: SureChange = (words) => {
  const last = words.length - 1;
  const stop = words[last]!;
  const free = last > 1 && stop.upos === 'PUNCT' && stop.form === '.' && words.every(({ head }) => head !== last);
  return free ? words.slice(0, last) : words;
};

/** How many sentences in a hundred get a changed copy of each kind. */
const KINDS: readonly { readonly change: Change; readonly share: number }[] = [
  { change: (words) => withoutLastStop(titleCase(words)), share: 5 },
  { change: upperCase, share: 3 },
  { change: lowerCase, share: 3 },
  { change: curly, share: 12 },
  { change: withoutLastStop, share: 4 },
  { change: asHeadline, share: 70 },
  { change: withoutTitleStops, share: 100 },
];

const changedBy =
  (change: Change) =>
  (sentence: GoldSentence): readonly GoldSentence[] => {
    const words = change(sentence.words);
    return words === undefined ? [] : [{ ...sentence, words }];
  };

/** The sentences themselves and some changed copies. */
export const withVariants = (sentences: readonly GoldSentence[], random: Random): readonly GoldSentence[] => [
  ...sentences,
  ...KINDS.flatMap(({ change, share }) =>
    sentences.filter(() => random.next() * 100 < share).flatMap(changedBy(change)),
  ),
];
