/** What a reader gets and gives: a named run of bytes in; articles and listed problems out. */
import type { Article, Problem } from '../model';
import type { Known } from './article';

export interface Source {
  /** The path or address as the user wrote it; it stands in problems and in `Article.source.uri`. */
  readonly uri: string;
  readonly bytes: Uint8Array;
  /** What a person wrote of this file in `articles.json` beside it. */
  readonly known?: Known;
}

export type Read = Article | Problem;

/** One format: which files it takes, and how one is read. */
export interface Reader {
  readonly format: string;
  readonly accepts: (uri: string, head: string) => boolean;
  readonly read: (source: Source) => Iterable<Read>;
}

export const isProblem = (read: Read): read is Problem => 'code' in read;

export const problem = (uri: string, code: string, message: string, line?: number): Problem => ({
  uri,
  code,
  message: `${uri}${line === undefined ? '' : ` line ${line}`} ${message}.`,
  ...(line === undefined ? {} : { line }),
});

/** An article's text may be this long (UTF-16 code units); a longer one is a listed problem. */
export const MAX_TEXT = 20_000_000;

/** Why a text cannot be an article, if it cannot. */
export const faultOf = (text: string): { readonly code: string; readonly message: string } | undefined => {
  if (!/\S/.test(text)) return { code: 'empty', message: 'holds no text' };
  if (text.length > MAX_TEXT)
    return { code: 'too_large', message: 'holds more than 20 million characters: split it into articles' };
  return undefined;
};
