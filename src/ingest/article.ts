/** A text and what is known of it in; an Article out, with its blocks found and its id derived from the text. */
import { articleId, sha256, type Article } from '../model';
import { segmentBlocks } from './blocks';

/** What a person or a format knows of an article beside its text. */
export interface Known {
  readonly uri?: string;
  readonly format?: string;
  /** SHA-256 of the bytes as received, where they differ from the text. */
  readonly received?: string;
  readonly title?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
}

const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d.{0,20})?)?)?$/;

/** Dates are ISO 8601 from its first ten characters on; anything else that a parser of dates knows is turned into it, the rest is dropped. */
export const isoDate = (value: string | undefined): string | undefined => {
  const text = value?.trim();
  if (!text) return undefined;
  if (DATE.test(text)) return text;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
};

const present = <K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } => {
  const text = value?.trim();
  return text ? ({ [key]: text } as { [P in K]: string }) : {};
};

/** The text becomes `Article.text` exactly as given. */
export const articleFromText = (text: string, known: Known = {}): Article => ({
  id: articleId(text),
  text,
  blocks: segmentBlocks(text),
  source: { uri: known.uri ?? 'text:', received: known.received ?? sha256(text), format: known.format ?? 'text' },
  ...present('title', known.title),
  ...present('published', isoDate(known.published)),
  ...present('outlet', known.outlet),
  ...present('url', known.url),
});
