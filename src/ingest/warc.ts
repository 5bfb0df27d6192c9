/** A web archive (WARC, gzipped or not) in, as a stream; one article a page out. */
import type { WARCRecord } from 'warcio';
import { problem, type Read, type Reader } from './source';

const MAX_PAGE = 20_000_000;

/** HTTP headers take up so much of a record at most. */
const MAX_HEADERS = 100_000;

/** What is wrong with the length that a record claims: its content is shorter, as where the archive breaks off inside it. */
const falseLength = (record: WARCRecord, size: number): string | undefined => {
  const claimed = record.warcHeader('Content-Length') ?? '';
  if (!/^\d+$/.test(claimed)) return `says that it is "${claimed.slice(0, 20)}" bytes long, so it was passed over`;
  const headers = record.httpHeaders?.toString().length ?? 0;
  return size + headers + MAX_HEADERS < Number(claimed)
    ? 'is shorter than its record says, so what follows it may be missing: fetch the archive again'
    : undefined;
};

/** A record's content, or nothing when it is longer than a page may be, whatever its headers say of its length. */
const contentOf = async (record: WARCRecord): Promise<Uint8Array | undefined> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of record) {
    size += piece.length;
    if (size <= MAX_PAGE) pieces.push(piece);
  }
  return size <= MAX_PAGE ? Buffer.concat(pieces) : undefined;
};

const isPage = (record: WARCRecord): boolean => {
  if (record.warcType !== 'response' && record.warcType !== 'resource') return false;
  const type = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '';
  const status = record.httpHeaders?.statusCode ?? 200;
  return /html/i.test(type) && Number(status) === 200;
};

const webAddress = (address: string | null): string | undefined =>
  address !== null && /^https?:\/\//i.test(address) ? address : undefined;

const readRecord = async (uri: string, record: WARCRecord): Promise<Read | undefined> => {
  if (!isPage(record)) return undefined;
  const address = webAddress(record.warcTargetURI ?? null);
  const name = `${uri}#${address ?? record.warcHeader('WARC-Record-ID') ?? ''}`;
  const content = await contentOf(record);
  if (!content) return problem(name, 'too_large', 'is a page of more than 20 MB');
  const wrong = falseLength(record, content.length);
  if (wrong) return problem(name, 'broken', wrong);
  const { readPage } = await import('./page');
  const read = readPage(name, content);
  if ('code' in read) return read;
  const published = read.published ?? record.warcDate ?? undefined;
  return { ...read, ...(address ? { url: address } : {}), ...(published ? { published: published.slice(0, 10) } : {}) };
};

export const warcReader: Reader = {
  format: 'warc',
  accepts: (uri, head) => /\.warc(?:\.gz)?$/i.test(uri) || head.startsWith('WARC/'),
  async *read({ uri, stream }) {
    let pages = 0;
    const { WARCParser } = await import('warcio');
    try {
      for await (const record of new WARCParser(stream(), { keepHeadersCase: false, parseHttp: true })) {
        const read = await readRecord(uri, record);
        if (!read) continue;
        pages++;
        yield read;
      }
    } catch (error) {
      const why = error instanceof Error ? error.message.split('\n')[0] : 'unreadable';
      return yield problem(uri, 'broken', `breaks off after ${pages} pages: ${why}`);
    }
    if (pages === 0) yield problem(uri, 'empty', 'is an archive without a page of text');
  },
};
