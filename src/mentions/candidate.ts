/** What the sources of mentions hand to the decision: a span of tokens, what it may be, and how strongly its source believes so. */
import type { EntityType, GrammaticalNumber, KnowledgeId, MentionKind } from '../model';

export type Source = 'tagger' | 'knowledge' | 'title' | 'capitals' | 'repeat' | 'model';

interface Sighting {
  /** Index in `Document.sentences`. */
  readonly sentence: number;
  /** First token, and one past the last. */
  readonly first: number;
  readonly last: number;
  readonly kind: MentionKind;
  readonly type: EntityType;
  readonly source: Source;
  readonly known?: KnowledgeId | undefined;
  readonly number?: GrammaticalNumber | undefined;
  /** Its own form or the noun before it leaves no doubt of its type: `Farrow & Stent`, `the lender Quist`. */
  readonly told?: boolean | undefined;
  /** Where the source knows better than the odds how sure it is, 0 to 1. */
  readonly confidence?: number | undefined;
}

/** What a source puts forward, and what it adds to the tagger's log-odds of it. */
export interface Proposal extends Sighting {
  readonly support: number;
}

/** What the decision is made from. */
export interface Candidate extends Proposal {
  /** The tagger's log-odds that just these words are a name of this type. */
  readonly odds: number;
}

/** All of one shape, whatever shapes their sources gave them, for the decision looks at them many times. */
export const candidateOf = (proposal: Proposal, odds: number): Candidate => {
  const { sentence, first, last, kind, type, source, support, known, number, told, confidence } = proposal;
  return { sentence, first, last, kind, type, source, support, odds, known, number, told, confidence };
};
