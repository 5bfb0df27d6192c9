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

/** Names of foreign people and places lead a guesser by letters astray; the small words between them do not. */
const hasEnglishWords = (sample: string): boolean => {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  return known >= words.length * ENGLISH_SHARE;
};

/** ISO 639-1, where the text is long enough to tell. */
export const languageOf = async ({ text, blocks }: Article): Promise<string | undefined> => {
  const prose = blocks.filter(({ kind }) => kind !== 'noise').map(({ start, end }) => text.slice(start, end));
  const sample = prose.join('\n').slice(0, SAMPLE);
  if (sample.length < LEAST) return undefined;
  if (hasEnglishWords(sample)) return 'en';
  const { detect } = await import('tinyld/light');
  return detect(sample) || undefined;
};

export const isEnglish = async (article: Article): Promise<boolean> => ((await languageOf(article)) ?? 'en') === 'en';
