/** Extractions from memory or from a store in; what a fold goes through, in the order of article ids, out. */
import { distinct } from './entities';
import type { Article, ArticleId, Extraction } from './model';
import { signatureOf } from './store/signature';
import type { Signed } from './store/stories';

/** Each extraction once, in the order of article ids; as often as it is asked, and the same every time. */
export interface Corpus {
  readonly extractions: () => Iterable<Extraction>;
  readonly signatures: () => Iterable<Signed>;
  /** What is held of an article while the graph is made: where its text lies on disk, a reader of it. */
  readonly hold: (article: Article) => Article;
}

export const corpusOf = (extractions: readonly Extraction[]): Corpus => {
  const ordered = distinct(extractions);
  return {
    extractions: () => ordered,
    signatures: () =>
      ordered.map(({ article }): Signed => [article.id, signatureOf(article.text), article.published ?? null]),
    hold: (article) => article,
  };
};

/** Only its noise is asked of its blocks. */
const heldElsewhere = (article: Article, textOf: (id: ArticleId) => string): Article => {
  const { text: _, ...rest } = article;
  const { id } = rest;
  return {
    ...rest,
    blocks: article.blocks.filter(({ kind }) => kind === 'noise'),
    get text() {
      return textOf(id);
    },
  };
};

/** What a store offers of what is in it. */
export interface Stored {
  readonly extractions: () => Iterable<Extraction>;
  readonly signatures: () => Iterable<Signed>;
  readonly textOf: (id: ArticleId) => string;
}

export const corpusIn = ({ extractions, signatures, textOf }: Stored): Corpus => ({
  extractions,
  signatures,
  hold: (article) => heldElsewhere(article, textOf),
});

function* merged<T>(one: Iterable<T>, other: Iterable<T>, idOf: (thing: T) => string): Iterable<T> {
  const rest = other[Symbol.iterator]();
  let next = rest.next();
  for (const thing of one) {
    for (; next.done !== true && idOf(next.value) < idOf(thing); next = rest.next()) yield next.value;
    yield thing;
  }
  for (; next.done !== true; next = rest.next()) yield next.value;
}

/** No article may be in both. */
export const together = (stored: Corpus, more: readonly Extraction[]): Corpus => {
  const added = corpusOf(more);
  const ids = new Set(more.map(({ article }) => article.id));
  return {
    extractions: () => merged(stored.extractions(), added.extractions(), ({ article }) => article.id),
    signatures: () => merged(stored.signatures(), added.signatures(), ([id]) => id),
    hold: (article) => (ids.has(article.id) ? article : stored.hold(article)),
  };
};
