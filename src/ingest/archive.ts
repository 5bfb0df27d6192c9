/** A ZIP archive or a gzipped file in; the files inside it out, unpacked one at a time and never beyond a limit. */
import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import type { Source } from './source';

/** An entry, and all entries of one archive together, may unpack to so many bytes: more is a bomb. */
const MAX_ENTRY = 100_000_000;
const MAX_ALL = 2_000_000_000;
const MAX_ENTRIES = 100_000;
/** Archives inside archives. */
export const MAX_DEPTH = 3;

export interface Entry {
  readonly name: string;
  /** Absent where the entry could not be unpacked; then `fault` says why. */
  readonly bytes?: Uint8Array;
  readonly fault?: string;
}

export const isZip = (uri: string, head: string): boolean => /\.zip$/i.test(uri) || head.startsWith('PK\u0003\u0004');
export const isGzip = (head: string): boolean => head.startsWith('\u001f\u008b');

interface Unpacking {
  readonly ready: Entry[];
  total: number;
  count: number;
  broken?: string;
}

const collector =
  (state: Unpacking) =>
  (file: Parameters<NonNullable<Unzip['onfile']>>[0]): void => {
    const pieces: Uint8Array[] = [];
    let size = 0;
    if (file.name.endsWith('/')) return;
    if (++state.count > MAX_ENTRIES) return void (state.broken = `it holds more than ${MAX_ENTRIES} files`);
    file.ondata = (error, piece, final) => {
      if (error) return void state.ready.push({ name: file.name, fault: `cannot be unpacked (${error.message})` });
      size += piece.length;
      state.total += piece.length;
      if (state.total > MAX_ALL) state.broken = 'it unpacks to more than 2 GB';
      if (size <= MAX_ENTRY) pieces.push(piece);
      if (size > MAX_ENTRY) {
        file.terminate();
        state.ready.push({ name: file.name, fault: 'unpacks to more than 100 MB' });
      } else if (final) state.ready.push({ name: file.name, bytes: Buffer.concat(pieces) });
    };
    file.start();
  };

/** Entries in the order of the archive; the last may say that the archive breaks off. */
export async function* unzip(source: Source): AsyncIterable<Entry> {
  const state: Unpacking = { ready: [], total: 0, count: 0 };
  const unzipper = new Unzip(collector(state));
  unzipper.register(UnzipInflate);
  unzipper.register(UnzipPassThrough);
  try {
    for await (const piece of source.stream()) {
      unzipper.push(piece);
      yield* state.ready.splice(0);
      if (state.broken) return yield { name: '', fault: `was given up: ${state.broken}` };
    }
    unzipper.push(new Uint8Array(0), true);
    yield* state.ready.splice(0);
  } catch (error) {
    yield* state.ready.splice(0);
    yield { name: '', fault: `is broken (${error instanceof Error ? error.message : 'unreadable'})` };
  }
  if (state.count === 0 && !state.broken)
    yield { name: '', fault: 'is an archive without files, or breaks off before its first' };
}

async function* gunzipped(source: Source): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  const packed = Readable.from(source.stream());
  packed.on('error', (error) => gunzip.destroy(error));
  yield* packed.pipe(gunzip);
}

/** The same source, its bytes unpacked as they are read; a truncated file fails while it is read. */
export const gunzip = (source: Source): Source => ({
  uri: source.uri.replace(/\.gz$/i, ''),
  stream: () => gunzipped(source),
  depth: (source.depth ?? 0) + 1,
  ...(source.known ? { known: source.known } : {}),
});
