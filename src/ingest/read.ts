/** One source in; its articles and problems out: the reader is chosen by name and first bytes, archives are opened. */
import { countsOf, gunzip, isGzip, isZip, MAX_DEPTH, unzip } from './archive';
import { csvReader } from './csv';
import { isEnglish, languageOf } from './english';
import { feedReader } from './feed';
import { htmlReader } from './html';
import { jsonlReader } from './jsonl';
import { mailReader } from './mail';
import { pdfReader } from './pdf';
import { headOf, isProblem, problem, sourceOf, type Read, type Reader, type Source } from './source';
import { textReader } from './text';
import { warcReader } from './warc';

/** The first that accepts a source reads it. */
export const READERS: readonly Reader[] = [
  warcReader,
  jsonlReader,
  csvReader,
  pdfReader,
  feedReader,
  mailReader,
  htmlReader,
  textReader,
];

async function* readZip(source: Source): AsyncIterable<Read> {
  const unpacked = countsOf(source);
  for await (const { name, bytes, fault } of unzip(source, unpacked)) {
    const uri = name ? `${source.uri}/${name}` : source.uri;
    if (bytes === undefined) yield problem(uri, 'archive', fault ?? 'cannot be unpacked');
    else if (!/(?:^|\/)(?:\.|__MACOSX\/)/.test(name))
      yield* readAny(sourceOf(uri, bytes, { depth: (source.depth ?? 0) + 1, unpacked }));
  }
}

/** Names promise a format; the first bytes tell whether it is that. Texts of two bytes a letter have NUL bytes, and a mark in front. */
const falseName = (uri: string, head: string): string | undefined => {
  if (/\.zip$/i.test(uri) && !isZip(head)) return 'is no ZIP archive, whatever its name says';
  if (/\.warc(?:\.gz)?$/i.test(uri) && !isGzip(head) && !head.startsWith('WARC/'))
    return 'is no web archive, whatever its name says';
  if (/\.pdf$/i.test(uri) && !head.includes('%PDF-')) return 'is no PDF, whatever its name says';
  if (/\.(?:jsonl|ndjson|[ct]sv)$/i.test(uri) && /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head))
    return 'is in UTF-16: save it as UTF-8';
  const isKnown = isZip(head) || isGzip(head) || head.includes('%PDF-') || /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head);
  return !isKnown && head.startsWith('\0'.repeat(16)) ? 'is not text: it holds binary data' : undefined;
};

async function* readAny(source: Source): AsyncIterable<Read> {
  const head = await headOf(source);
  const wrong = head === '' ? undefined : falseName(source.uri, head);
  const archive = isZip(head) || (isGzip(head) && !warcReader.accepts(source.uri, head));
  if (wrong) yield problem(source.uri, 'binary', wrong);
  else if (archive && (source.depth ?? 0) >= MAX_DEPTH)
    yield problem(source.uri, 'archive', `lies inside more than ${MAX_DEPTH} archives`);
  else if (isZip(head)) yield* readZip(source);
  else if (archive) yield* readAny(gunzip(source));
  else yield* (READERS.find((reader) => reader.accepts(source.uri, head)) ?? textReader).read(source);
}

/** Articles that are not English are listed as skipped. */
export async function* readSource(source: Source): AsyncIterable<Read> {
  for await (const read of readAny(source)) {
    if (isProblem(read) || (await isEnglish(read))) yield read;
    else
      yield problem(
        read.source.uri,
        'not_english',
        `is not in English (it looks like "${await languageOf(read)}") and was skipped`,
      );
  }
}
