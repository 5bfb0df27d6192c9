/** What ingest makes of a file: an article whose offsets are fixed for good, and the problems met on the way. */
import type { ArticleId } from './ids';

/** UTF-16 code units, half-open, always into `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a stretch of text is. Noise (broken script, navigation, comment remnants) stays in the text, so that offsets hold, and is never analysed. */
export type BlockKind = 'headline' | 'byline' | 'dateline' | 'caption' | 'body' | 'noise';

export interface Block extends Span {
  readonly kind: BlockKind;
}

export interface Article {
  readonly id: ArticleId;
  /**
   * Plain-text formats: the file as received, decoded, nothing removed. Other formats (HTML, PDF, ...): the text that the
   * reader took out, kept so that every quote can be verified; `source.received` is the SHA-256 of the bytes.
   */
  readonly text: string;
  /** In order, without overlap; line breaks separate them. */
  readonly blocks: readonly Block[];
  readonly source: { readonly uri: string; readonly received: string; readonly format: string };
  readonly title?: string;
  /** ISO 8601, a date or a date and time. */
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
}

/** Bad input is listed, never thrown away: what, where, why, in one sentence for a person. */
export interface Problem {
  readonly uri: string;
  readonly line?: number;
  readonly code: string;
  readonly message: string;
}
