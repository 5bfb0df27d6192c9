/** Treebank documents in, sentences as parallel arrays out: the form in which tagger, lemmatiser and parser train. */
import type { GoldDocument, GoldSentence } from './conllu';

export interface Sample {
  readonly document: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** `UPOS|XPOS`. */
  readonly tags: readonly string[];
  /** 1-based, 0 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

const sampleOf = (document: string, { words }: GoldSentence): Sample => ({
  document,
  forms: words.map((word) => word.form),
  lemmas: words.map((word) => word.lemma),
  tags: words.map((word) => `${word.upos}|${word.xpos}`),
  heads: words.map((word) => word.head + 1),
  relations: words.map((word) => word.deprel),
});

export const samplesOf = (documents: readonly GoldDocument[]): readonly Sample[] =>
  documents.flatMap((document) => document.sentences.map((sentence) => sampleOf(document.id, sentence)));
