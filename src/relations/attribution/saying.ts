/** The noun of this folder: a stretch of text and who says it. */
import type { Attribution, Span } from '../../model';

export interface Saying {
  readonly speaker: Attribution;
  /** Where the words are that are said: in two pieces when the reporter stands in the middle. */
  readonly content: readonly Span[];
  readonly kind: 'direct' | 'reported' | 'source';
}
