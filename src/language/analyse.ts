/** Text or an article in; its sentences with tags, lemmas and trees out: `parse(tag(tokenise(article)))`. */
import type { Article, Document, ParsedToken, Sentence, TaggedToken, Token } from '../model';
import { loadLemmatiser } from './lemmas';
import type { Lemmatiser } from './lemmas';
import { mended } from './mend';
import { loadNeuralEngine } from './neural';
import type { Analysis, NeuralEngine, SentenceReading } from './neural';
import { tokenise } from './tokenise';

interface Engine {
  readonly reader: NeuralEngine;
  readonly lemmatiser: Lemmatiser;
}

let engine: Engine | undefined;

const theEngine = (): Engine => (engine ??= { reader: loadNeuralEngine(), lemmatiser: loadLemmatiser() });

type Readings = readonly SentenceReading[];

/** Tags and trees come from one reading of the text: what tagging has read, parsing need not read again. */
const kept = new WeakMap<Document<Token>, Readings>();

const readingsOf = (document: Document<Token>): Readings => {
  const known = kept.get(document);
  if (known !== undefined) return known;
  const forms = document.sentences.map(({ tokens }) => tokens.map(({ form }) => form));
  return theEngine().reader.read(forms);
};

const taggedToken = ({ start, end, form }: Token, { upos, xpos }: Analysis): TaggedToken => {
  const lemma = theEngine().lemmatiser.lemma(form, upos, xpos);
  return { start, end, form, upos, xpos, lemma };
};

const taggedSentence = (sentence: Sentence<Token>, { words, names }: SentenceReading): Sentence<TaggedToken> => ({
  ...sentence,
  tokens: sentence.tokens.map((token, at) => taggedToken(token, words[at]!)),
  names,
});

/** Adds parts of speech, lemmas and the names that the engine reads. Throws a WeightsError when a weights file is missing or damaged. */
export const tag = (document: Document<Token>): Document<TaggedToken> => {
  const readings = readingsOf(document);
  const sentences = document.sentences.map((sentence, at) => taggedSentence(sentence, readings[at]!));
  const tagged = { article: document.article, sentences };
  kept.set(tagged, readings);
  return tagged;
};

const parsedToken = (
  { start, end, form, upos, xpos, lemma }: TaggedToken,
  { head, deprel }: Analysis,
): ParsedToken => ({
  start,
  end,
  form,
  upos,
  xpos,
  lemma,
  head,
  deprel,
});

const parsedSentence = (sentence: Sentence<TaggedToken>, { words }: SentenceReading): Sentence<ParsedToken> => ({
  ...sentence,
  tokens: mended(sentence.tokens.map((token, at) => parsedToken(token, words[at]!))),
});

/** Adds a dependency tree to each sentence: one root, no cycles, no crossing arcs. Throws as tag does. */
export const parse = (document: Document<TaggedToken>): Document<ParsedToken> => {
  const readings = readingsOf(document);
  const sentences = document.sentences.map((sentence, at) => parsedSentence(sentence, readings[at]!));
  return { article: document.article, sentences };
};

const readToken = ({ start, end, form }: Token, { upos, xpos, head, deprel }: Analysis): ParsedToken => {
  const lemma = theEngine().lemmatiser.lemma(form, upos, xpos);
  return { start, end, form, upos, xpos, lemma, head, deprel };
};

/** Written out: V8 gives each object that a spread begins a shape of its own. */
const readSentence = (
  { start, end, block, tokens }: Sentence<Token>,
  { words, names }: SentenceReading,
): Sentence<ParsedToken> => ({
  start,
  end,
  block,
  tokens: mended(tokens.map((token, at) => readToken(token, words[at]!))),
  names,
});

/** Everything in one go, as `parse(tag(tokenise(input)))`: tokens, tags, lemmas and trees of every block that is not noise. Throws as tag does. */
export const analyse = (input: string | Article): Document<ParsedToken> => {
  const document = tokenise(input);
  const readings = readingsOf(document);
  return {
    article: document.article,
    sentences: document.sentences.map((one, at) => readSentence(one, readings[at]!)),
  };
};
