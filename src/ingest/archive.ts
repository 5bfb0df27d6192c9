/** A ZIP archive or a gzipped file in; the files inside it out, unpacked one at a time and never beyond a limit. */
import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { Inflate, Unzip, UnzipPassThrough, type UnzipDecoder } from 'fflate';
import { Unreadable, type Source, type Unpacked } from './source';

/** An entry may unpack to so many bytes. */
const MAX_ENTRY = 100_000_000;
const MAX_ENTRIES = 100_000;
/** Texts and pages pack to a tenth or twentieth. What unpacks to more than this, all archives inside counted, is a bomb. */
const MOST_TIMES = 200;
const BOMB_FROM = 100_000_000;
const BOMB = `unpacks to more than ${MOST_TIMES} times its size`;
/** Archives inside archives. */
export const MAX_DEPTH = 3;

export interface Entry {
  readonly name: string;
  /** Absent where the entry could not be unpacked; then `fault` says why. */
  readonly bytes?: Uint8Array;
  readonly fault?: string;
}

export const isZip = (head: string): boolean => /^PK(?:\u0003\u0004|\u0005\u0006)/.test(head);
export const isGzip = (head: string): boolean => head.startsWith('\u001f\u008b');

/** The counts of the outermost archive are shared by all inside it. */
export const countsOf = ({ unpacked }: Source): Unpacked => unpacked ?? { packed: 0, unpacked: 0 };

const isBomb = ({ packed, unpacked }: Unpacked): boolean => unpacked > BOMB_FROM && unpacked > packed * MOST_TIMES;

interface Unpacking {
  readonly ready: Entry[];
  readonly counts: Unpacked;
  count: number;
  broken?: string;
}

/** Stops unpacking an entry that has become too large, instead of throwing away what comes out. */
class LimitedInflate implements UnzipDecoder {
  static readonly compression = 8;
  ondata: UnzipDecoder['ondata'] = () => undefined;
  private size = 0;
  private readonly inflate = new Inflate((piece, final) => {
    this.size += piece.length;
    this.ondata(null, piece, final);
  });
  push(piece: Uint8Array, final: boolean): void {
    if (this.size <= MAX_ENTRY) this.inflate.push(piece, final);
  }
}

type File = Parameters<NonNullable<Unzip['onfile']>>[0];

const collect = (state: Unpacking, file: File): void => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  file.ondata = (error, piece, final) => {
    const before = size;
    if (error) return void state.ready.push({ name: file.name, fault: `cannot be unpacked (${error.message})` });
    size += piece.length;
    state.counts.unpacked += piece.length;
    if (isBomb(state.counts)) state.broken = BOMB;
    if (size <= MAX_ENTRY) pieces.push(piece);
    if (size > MAX_ENTRY && before <= MAX_ENTRY)
      state.ready.push({ name: file.name, fault: 'unpacks to more than 100 MB' });
    else if (final && size <= MAX_ENTRY) state.ready.push({ name: file.name, bytes: Buffer.concat(pieces) });
  };
  file.start();
};

const collector =
  (state: Unpacking) =>
  (file: File): void => {
    if (file.name.endsWith('/') || state.broken) return;
    if (++state.count > MAX_ENTRIES) state.broken = `holds more than ${MAX_ENTRIES} files`;
    else collect(state, file);
  };

/** The pieces of a source; those of an outermost archive are counted. */
async function* counted(source: Source, counts: Unpacked): AsyncIterable<Uint8Array> {
  for await (const piece of source.stream()) {
    if (!source.unpacked) counts.packed += piece.length;
    yield piece;
  }
}

/** Entries in the order of the archive; the last may say that the archive breaks off. */
export async function* unzip(source: Source, counts: Unpacked): AsyncIterable<Entry> {
  const state: Unpacking = { ready: [], counts, count: 0 };
  const unzipper = new Unzip(collector(state));
  unzipper.register(LimitedInflate);
  unzipper.register(UnzipPassThrough);
  const givenUp = (): Entry | undefined =>
    state.broken === undefined ? undefined : { name: '', fault: `was given up: it ${state.broken}` };
  try {
    for await (const piece of counted(source, counts)) {
      unzipper.push(piece);
      for (const entry of state.ready.splice(0)) {
        if (isBomb(counts)) state.broken = BOMB;
        if (givenUp()) break;
        yield entry;
      }
      if (isBomb(counts)) state.broken = BOMB;
      const fault = givenUp();
      if (fault) return yield fault;
    }
    unzipper.push(new Uint8Array(0), true);
    yield* state.ready.splice(0);
  } catch (error) {
    yield* state.ready.splice(0);
    yield {
      name: '',
      fault: `is a broken archive (${error instanceof Error ? error.message : 'unreadable'}): fetch it again`,
    };
  }
  if (state.count === 0 && !state.broken)
    yield { name: '', fault: 'is an archive without files, or breaks off before its first' };
}

async function* gunzipped(source: Source, counts: Unpacked): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  const packed = Readable.from(counted(source, counts));
  packed.on('error', (error) => gunzip.destroy(error));
  for await (const piece of packed.pipe(gunzip)) {
    counts.unpacked += piece.length;
    if (isBomb(counts)) throw new Unreadable(`was given up: it ${BOMB}`);
    yield piece;
  }
}

/** The same source, its bytes unpacked as they are read; a truncated file fails while it is read. */
export const gunzip = (source: Source): Source => ({
  uri: source.uri.replace(/\.gz$/i, ''),
  stream: () => gunzipped(source, { ...countsOf(source) }),
  depth: (source.depth ?? 0) + 1,
  unpacked: countsOf(source),
  ...(source.known ? { known: source.known } : {}),
});
