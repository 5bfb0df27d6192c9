/** An article in; whether it is English out: others are listed, not mangled. */
import { detect } from 'tinyld/light';
import type { Article } from '../model';

/** Shorter texts are taken as they are: a name or a headline tells no language. */
const LEAST = 120;
const SAMPLE = 3000;

export const languageOf = ({ text, blocks }: Article): string | undefined => {
  const prose = blocks.filter(({ kind }) => kind !== 'noise').map(({ start, end }) => text.slice(start, end));
  const sample = prose.join('\n').slice(0, SAMPLE);
  if (sample.length < LEAST) return undefined;
  const found = detect(sample);
  return found === '' ? undefined : found;
};

export const isEnglish = (article: Article): boolean => (languageOf(article) ?? 'en') === 'en';
