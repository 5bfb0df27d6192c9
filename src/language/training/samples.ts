/** Treebank documents in, sentences as parallel arrays out: the form in which the lemmatiser trains. */
import type { GoldDocument, GoldSentence } from './conllu';

export interface Sample {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** `UPOS|XPOS`. */
  readonly tags: readonly string[];
}

const sampleOf = ({ words }: GoldSentence): Sample => ({
  forms: words.map((word) => word.form),
  lemmas: words.map((word) => word.lemma),
  tags: words.map((word) => `${word.upos}|${word.xpos}`),
});

export const samplesOf = (documents: readonly GoldDocument[]): readonly Sample[] =>
  documents.flatMap(({ sentences }) => sentences.map(sampleOf));
