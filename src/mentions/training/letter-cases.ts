/** Annotated articles in, copies in headline letters out: `RUSSIA WARNS UK`, `Russia Warns UK`, and without capitals. */
import seedrandom from 'seedrandom';
import type { GoldArticle, GoldSentence } from './corpora';

const SMALL: ReadonlySet<string> = new Set('a an the of to in on at by for and or as with from but nor'.split(' '));

const title = (form: string): string => (SMALL.has(form) ? form : form.charAt(0).toUpperCase() + form.slice(1));

export type LetterCase = 'upper' | 'title' | 'lower';

const CHANGES: Readonly<Record<LetterCase, (form: string) => string>> = {
  upper: (form) => form.toUpperCase(),
  title,
  lower: (form) => form.toLowerCase(),
};

/** A seeded share of the sentences that hold names, each an article of its own. */
export const inLetters = (
  articles: readonly GoldArticle[],
  letters: LetterCase,
  share: number,
): readonly GoldArticle[] => {
  const random = seedrandom(letters);
  const change = (sentence: GoldSentence): GoldSentence => ({
    ...sentence,
    forms: sentence.forms.map(CHANGES[letters]),
  });
  return articles.flatMap((article) =>
    article.sentences
      .filter(({ spans, forms }) => forms.length < 40 && (spans.length > 0 ? random() < share : random() < share / 4))
      .map((sentence) => ({ ...article, corpus: `${article.corpus} ${letters}`, sentences: [change(sentence)] })),
  );
};
