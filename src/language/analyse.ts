/** Text or an article in; its sentences with tags, lemmas and trees out: `parse(tag(tokenise(article)))`. */
import type { Article, Document, ParsedToken, Sentence, TaggedToken, Token } from '../model';
import { loadLemmatiser } from './lemmas';
import type { Lemmatiser } from './lemmas';
import { loadParser, uposNumbers } from './parser';
import type { Parser } from './parser';
import { loadTagger } from './tagger';
import type { Tagger } from './tagger';
import { tokenise } from './tokenise';

interface Engine {
  readonly tagger: Tagger;
  readonly lemmatiser: Lemmatiser;
  readonly parser: Parser;
  /** `UPOS|XPOS` to the tagger's number, and each number's UPOS as a number. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  readonly upos: Int32Array;
}

let engine: Engine | undefined;

const makeEngine = (): Engine => {
  const tagger = loadTagger();
  const names = tagger.tagSet.upos.map((upos, index) => `${upos}|${tagger.tagSet.xpos[index]!}`);
  const numbers = new Map(names.map((name, index) => [name, index]));
  return {
    tagger,
    lemmatiser: loadLemmatiser(),
    parser: loadParser(),
    names,
    numbers,
    upos: uposNumbers(tagger.tagSet),
  };
};

const theEngine = (): Engine => (engine ??= makeEngine());

const idsOf = ({ tagger }: Engine, tokens: readonly Token[]): Int32Array => {
  tagger.table.makeRoom();
  return Int32Array.from(tokens, (token) => tagger.table.idOf(token.form));
};

const tagSentence = (sentence: Sentence<Token>): Sentence<TaggedToken> => {
  const { tagger, lemmatiser, names } = theEngine();
  const ids = idsOf(theEngine(), sentence.tokens);
  const tags = new Int32Array(ids.length);
  tagger.tag(ids, ids.length, tags);
  const tokens = sentence.tokens.map((token, at) => {
    const tag = tags[at]!;
    const lemma = lemmatiser.lemma(token.form, names[tag]!);
    return { ...token, upos: tagger.tagSet.upos[tag]!, xpos: tagger.tagSet.xpos[tag]!, lemma };
  });
  return { ...sentence, tokens };
};

/** Adds parts of speech and lemmas. Throws a WeightsError when a weights file is missing or damaged. */
export const tag = (document: Document<Token>): Document<TaggedToken> => ({
  article: document.article,
  sentences: document.sentences.map(tagSentence),
});

const parseSentence = (sentence: Sentence<TaggedToken>): Sentence<ParsedToken> => {
  const { parser, tagger, numbers, upos } = theEngine();
  const ids = idsOf(theEngine(), sentence.tokens);
  const tags = Int32Array.from(sentence.tokens, (token) => numbers.get(`${token.upos}|${token.xpos}`) ?? 0);
  parser.sentence.fill(tagger.table, ids, tags, ids.length, upos);
  parser.parse(ids.length);
  const { heads, labels } = parser.state;
  const tokens = sentence.tokens.map((token, at) => ({
    ...token,
    head: heads[at + 1]! - 1,
    deprel: parser.relations[labels[at + 1]!]!,
  }));
  return { ...sentence, tokens };
};

/** Adds a dependency tree to each sentence: one root, no cycles, no crossing arcs. Throws as tag does. */
export const parse = (document: Document<TaggedToken>): Document<ParsedToken> => ({
  article: document.article,
  sentences: document.sentences.map(parseSentence),
});

/** Everything: tokens, tags, lemmas and trees of every block that is not noise. Throws as tag does. */
export const analyse = (input: string | Article): Document<ParsedToken> => parse(tag(tokenise(input)));
