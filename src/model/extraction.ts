/** All that one article contributes: what the store keeps and the fold adds up. */
import type { Article, Span } from './article';
import type { ArticleId } from './ids';
import type { Chain, Mention } from './mention';
import type { Claim } from './relation';

export interface Extraction {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly claims: readonly Claim[];
  /** The story that the article retells: the least id among reprints and updates of the same copy; absent where it was not looked for. */
  readonly story?: ArticleId;
}
