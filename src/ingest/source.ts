/** What a reader gets and gives: a named run of bytes in; articles and listed problems out. */
import type { Article, Problem } from '../model';
import type { Known } from './article';

/** Bytes, counted as they go by. */
export interface Unpacked {
  packed: number;
  unpacked: number;
}

/** A reader gives up; `message` follows the file's name in a sentence. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

export interface Source {
  /** The path or address as the user wrote it; it stands in problems and in `Article.source.uri`. */
  readonly uri: string;
  /** How many bytes there are, where that is known before they are read. */
  readonly size?: number;
  /** The bytes in pieces, from the start, as often as it is called. */
  readonly stream: () => AsyncIterable<Uint8Array>;
  /** What a person wrote of this file in `articles.json` beside it. */
  readonly known?: Known;
  /** How many archives this one is inside of. */
  readonly depth?: number;
  /** Of the outermost archive: what was read of it, and what all in it unpacked to. */
  readonly unpacked?: Unpacked;
}

export type Read = Article | Problem;

/** One format: which files it takes, and how one is read. */
export interface Reader {
  readonly format: string;
  /** `head` is the first few hundred bytes, one character a byte. */
  readonly accepts: (uri: string, head: string) => boolean;
  readonly read: (source: Source) => AsyncIterable<Read>;
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

/** Formats that are read whole may be this large; those that hold many articles are streamed and have no such limit. */
export const MAX_WHOLE = 200_000_000;

/** Why a text cannot be an article, if it cannot. */
export const faultOf = (text: string): { readonly code: string; readonly message: string } | undefined => {
  if (!/\S/.test(text)) return { code: 'empty', message: 'holds no text' };
  if (text.length > MAX_TEXT)
    return { code: 'too_large', message: 'holds more than 20 million characters: split it into articles' };
  return undefined;
};

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Of bytes that are in memory already: an archive's entry, a feed's item, a test. */
export const sourceOf = (
  uri: string,
  bytes: Uint8Array,
  more: Pick<Source, 'known' | 'depth' | 'unpacked'> = {},
): Source => ({
  uri,
  size: bytes.length,
  stream: () => once(bytes),
  ...more,
});

/** All of a source's bytes, or nothing when they are more than `limit`. */
export const bytesOf = async (source: Source, limit = MAX_WHOLE): Promise<Uint8Array | undefined> => {
  if ((source.size ?? 0) > limit) return undefined;
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source.stream()) {
    size += piece.length;
    if (size > limit) return undefined;
    pieces.push(piece);
  }
  return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
};

/** The first bytes, one character each, for telling formats apart. */
export const headOf = async (source: Source, length = 512): Promise<string> => {
  let head = '';
  for await (const piece of source.stream()) {
    head += Buffer.from(piece.subarray(0, length - head.length)).toString('latin1');
    if (head.length >= length) break;
  }
  return head;
};
