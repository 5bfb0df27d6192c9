/** Claims (one place in one text) and relations (one edge in the graph), with their stance and proof. */
import type { Span } from './article';
import type { ArticleId, EntityId, MentionId, RelationId } from './ids';

export const MODALITIES = ['asserted', 'planned', 'possible', 'hypothetical', 'requested'] as const;
export type Modality = (typeof MODALITIES)[number];

export interface Stance {
  readonly modality: Modality;
  readonly negated: boolean;
}

/** Who says so; a speaker without a name ('a source', 'officials') keeps its words and has no entity. */
export interface Attribution {
  readonly words: string;
  readonly span: Span;
  /** Within an article: the mention that the words are. */
  readonly mention?: MentionId;
  /** In the graph: the entity that the mention became. */
  readonly entity?: EntityId;
  readonly verb?: string;
}

/** ISO 8601 dates, both inclusive. */
export interface TimeSpan {
  readonly start: string;
  readonly end: string;
  readonly words?: string;
}

export interface Evidence {
  readonly article: ArticleId;
  readonly sentence: Span;
  readonly trigger: Span;
  readonly subject: Span;
  readonly object: Span;
  /** Which predicate's pattern, as `why` prints it: `met_with/verb`. */
  readonly rule: string;
  /** From the outermost speaker inwards; empty: the article itself says so. */
  readonly saidBy: readonly Attribution[];
  readonly time?: TimeSpan;
  /** Within an article: the mention of the place; in the graph: its entity. */
  readonly placeMention?: MentionId;
  readonly place?: EntityId;
  /** 0 to 1, calibrated. */
  readonly confidence: number;
}

/** One place in one text. */
export interface Claim {
  readonly predicate: string;
  readonly subject: MentionId;
  readonly object: MentionId;
  readonly stance: Stance;
  /** The office of a standing fact. */
  readonly role?: string;
  /** The verb's lemma of a `related_to`. */
  readonly label?: string;
  /** Why it holds where the sentence leaves one end to be understood ('the office on the day'); that end's span is elsewhere in the text. */
  readonly derived?: string;
  readonly evidence: Evidence;
}

/**
 * One edge: claims that agree in subject, predicate, object and stance (symmetric predicates: ends in id order). Times,
 * speakers and places stay on the evidence; the edge adds what all evidence together says.
 */
export interface Relation {
  readonly id: RelationId;
  readonly predicate: string;
  readonly subject: EntityId;
  readonly object: EntityId;
  readonly stance: Stance;
  readonly role?: string;
  readonly label?: string;
  /** The rule that derived it from another relation (visited Moscow, so visited Russia); the evidence is that relation's. */
  readonly derived?: string;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly first?: string;
  readonly last?: string;
  readonly articles: number;
  readonly stories: number;
  readonly outlets: number;
  readonly confidence: number;
}
