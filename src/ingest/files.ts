/** Paths of files and folders in; their articles and problems out, in the order given, folders in name order. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { htmlReader } from './html';
import { jsonlReader } from './jsonl';
import { problem, type Read, type Reader, type Source } from './source';
import { textReader } from './text';
import type { Known } from './article';
import type { Problem } from '../model';

/** The first that accepts a file reads it. */
const READERS: readonly Reader[] = [jsonlReader, htmlReader, textReader];

const MAX_FILE = 1_000_000_000;
/** What a person knows of the files beside it: file name to title, published, outlet, url. */
const SIDECAR = 'articles.json';
const SIDECAR_SHAPE = z.record(
  z.string(),
  z.object({ title: z.string(), published: z.string(), outlet: z.string(), url: z.string() }).partial().strict(),
);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist: check the path',
  EACCES: 'cannot be read: you have no permission for it',
  EPERM: 'cannot be read: you have no permission for it',
  EISDIR: 'is a folder',
};

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unreadable';

const unreadable = (uri: string, error: unknown): Problem =>
  problem(uri, 'unreadable', REASONS[codeOf(error)] ?? `cannot be read (${codeOf(error)})`);

type Found = { readonly path: string } | Problem;

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function* filesIn(folder: string): Iterable<Found> {
  for (const name of readdirSync(folder).sort(byName)) {
    if (!name.startsWith('.') && name !== SIDECAR) yield* findFiles(join(folder, name));
  }
}

function* findFiles(path: string): Iterable<Found> {
  try {
    if (statSync(path).isDirectory()) yield* filesIn(path);
    else yield { path };
  } catch (error) {
    yield unreadable(path, error);
  }
}

type Sidecar = { readonly known: Readonly<Record<string, Known>>; readonly problems: readonly Problem[] };

const readSidecar = (folder: string): Sidecar => {
  const path = join(folder, SIDECAR);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { known: {}, problems: [] };
  }
  try {
    return { known: SIDECAR_SHAPE.parse(JSON.parse(text)) as Readonly<Record<string, Known>>, problems: [] };
  } catch {
    const message = 'is not an object of file names with title, published, outlet or url, so nothing of it was used';
    return { known: {}, problems: [problem(path, 'sidecar', message)] };
  }
};

const readerFor = (source: Source): Reader => {
  const head = Buffer.from(source.bytes.subarray(0, 512)).toString('latin1');
  return READERS.find((reader) => reader.accepts(source.uri, head)) ?? textReader;
};

/** The path from the working folder, with slashes; of a file elsewhere, its name: no folder of the machine stands in what is written. */
const uriOf = (path: string): string => {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') || short === '' ? basename(path) : short.split(sep).join('/');
};

const load = (path: string, known: Known | undefined): Source | Problem => {
  try {
    if (statSync(path).size > MAX_FILE) return problem(path, 'too_large', 'is larger than 1 GB: split it');
    return { uri: uriOf(path), bytes: readFileSync(path), ...(known ? { known } : {}) };
  } catch (error) {
    return unreadable(path, error);
  }
};

/** Reads one source with the reader that accepts it. */
export const readSource = (source: Source): Iterable<Read> => readerFor(source).read(source);

export async function* readFiles(paths: readonly string[]): AsyncIterable<Read> {
  const sidecars = new Map<string, Sidecar>();
  for (const found of paths.flatMap((path) => [...findFiles(path)])) {
    if ('code' in found) {
      yield found;
      continue;
    }
    const folder = dirname(found.path);
    const fresh = !sidecars.has(folder);
    const sidecar = sidecars.get(folder) ?? readSidecar(folder);
    sidecars.set(folder, sidecar);
    if (fresh) yield* sidecar.problems;
    const source = load(
      found.path,
      Object.hasOwn(sidecar.known, basename(found.path)) ? sidecar.known[basename(found.path)] : undefined,
    );
    if ('code' in source) yield source;
    else yield* readSource(source);
  }
}
