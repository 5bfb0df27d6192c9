/** What the sources of mentions hand to the decision: a span of tokens, what it may be, and how strongly its source believes so. */
import type { EntityType, KnowledgeId, MentionKind } from '../model';

export type Source = 'tagger' | 'knowledge' | 'title' | 'capitals' | 'repeat' | 'model';

export interface Candidate {
  /** Index in `Document.sentences`. */
  readonly sentence: number;
  /** First token, and one past the last. */
  readonly first: number;
  readonly last: number;
  readonly kind: MentionKind;
  readonly type: EntityType;
  /** Log-odds that span and type are right, as the source sees it. */
  readonly score: number;
  readonly source: Source;
  readonly known?: KnowledgeId;
}
