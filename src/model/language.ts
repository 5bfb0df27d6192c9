/** What the language engine adds to an article, stage by stage: each stage's type widens the one before. */
import type { Article, BlockKind, Span } from './article';

export interface Token extends Span {
  readonly form: string;
}

export interface TaggedToken extends Token {
  /** Universal Dependencies part of speech (`NOUN`, `PROPN`, `VERB`, ...). */
  readonly upos: string;
  /** Penn Treebank tag (`NNP`, `VBD`, ...). */
  readonly xpos: string;
  readonly lemma: string;
}

export interface ParsedToken extends TaggedToken {
  /** Index of the head in the sentence's tokens; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation, with the subtypes nsubj:pass, aux:pass, obl:agent, nmod:poss, acl:relcl kept. */
  readonly deprel: string;
}

export type ReadNameType = 'person' | 'organisation' | 'place' | 'event' | 'other';

/** A name as the reading network sees it: a hint, not a decision. */
export interface ReadName {
  /** Indices in the sentence's tokens: the first, and one past the last. */
  readonly first: number;
  readonly last: number;
  readonly type: ReadNameType;
  /** The least of the probabilities of its words' labels, 0 to 1. */
  readonly probability: number;
}

export interface Sentence<T extends Token> extends Span {
  readonly block: BlockKind;
  readonly tokens: readonly T[];
  /** In order, without overlap; absent where no network has read the sentence. */
  readonly names?: readonly ReadName[];
}

export interface Document<T extends Token> {
  readonly article: Article;
  readonly sentences: readonly Sentence<T>[];
}
