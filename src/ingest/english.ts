/** An article in; whether it is English out: others are listed, not mangled. */
import type { Article } from '../model';

/** Shorter texts are taken as they are: a name or a headline tells no language. */
const LEAST = 120;
const SAMPLE = 3000;

/** Words that make up a fifth and more of English prose and hardly any of another language's. */
const FUNCTION_WORDS = new Set(
  'the and of to that with for was said his from this are has have by he it which were been will would but not they who had their after'.split(
    ' ',
  ),
);
const ENGLISH_SHARE = 0.08;

/** Small words of languages that are written with plain letters, and that English has not. */
const FOREIGN_WORDS = new Set(
  (
    'de la el los las del que una por con para le les des du et est dans pour sur qui une di il che della per sono con nel der die das ' +
    'und den dem ein eine mit nicht von zu im het een van voor met zijn op te aan og det er til av som den med att och en ett yang dan ' +
    'untuk dengan dari ini na sa ng ang mga kwa ya wa katika nie jest je na za su se si da ja az ezt bir bu ve ile icin'
  ).split(' '),
);
const FOREIGN_SHARE = 0.12;
/** Letters beyond those of English, as a share of all: names alone bring hardly any. */
const FOREIGN_LETTERS = 0.02;

/** A table of results has few words of any language, and letters of none: one word in eight with a figure in it. */
const FIGURES_SHARE = 0.12;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Names of foreign people and places lead a guesser by letters astray; the small words between them do not. */
const hasEnglishWords = (words: readonly string[]): boolean =>
  share(words.filter((word) => FUNCTION_WORDS.has(word)).length, words.length) >= ENGLISH_SHARE;

const isTable = (sample: string): boolean => {
  const tokens = sample.match(/\S+/g) ?? [];
  return share(tokens.filter((token) => /\d/.test(token)).length, tokens.length) >= FIGURES_SHARE;
};

const looksForeign = (sample: string, words: readonly string[]): boolean => {
  const letters = sample.match(/\p{L}/gu) ?? [];
  const others = letters.filter((letter) => letter > '\u007f').length;
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word)).length;
  return share(others, letters.length) >= FOREIGN_LETTERS || share(foreign, words.length) >= FOREIGN_SHARE;
};

/** ISO 639-1, where the text is long enough to tell; a table of figures is foreign only by plain signs. */
export const languageOf = async ({ text, blocks }: Article): Promise<string | undefined> => {
  const prose = blocks.filter(({ kind }) => kind !== 'noise').map(({ start, end }) => text.slice(start, end));
  const sample = prose.join('\n').slice(0, SAMPLE);
  if (sample.length < LEAST) return undefined;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (hasEnglishWords(words) || (isTable(sample) && !looksForeign(sample, words))) return 'en';
  const { detect } = await import('tinyld/light');
  return detect(sample) || undefined;
};

export const isEnglish = async (article: Article): Promise<boolean> => ((await languageOf(article)) ?? 'en') === 'en';
