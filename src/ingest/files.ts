/** Paths, patterns and addresses in; their articles and problems out, in the order given, folders in name order. */
import { createReadStream, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Problem } from '../model';
import { readSidecar, SIDECAR, type Sidecar } from './sidecar';
import { bytesOf, problem, sourceOf, Unreadable, type Read, type Source } from './source';
import { readSource } from './read';
import { fetchSource, isAddress } from './web';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist: check the path',
  EACCES: 'cannot be read: you have no permission for it',
  EPERM: 'cannot be read: you have no permission for it',
};

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unreadable';

const unreadable = (uri: string, error: unknown): Problem =>
  problem(uri, 'unreadable', REASONS[codeOf(error)] ?? `cannot be read (${codeOf(error)})`);

type Found = { readonly path: string } | Problem;

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `above`: the folders that this one lies in, by what they really are, so that links that lead back up are seen. */
function* filesIn(folder: string, above: ReadonlySet<string>): Iterable<Found> {
  const real = realpathSync(folder);
  if (above.has(real))
    return yield problem(folder, 'loop', 'is a link back to a folder that it lies in, and was passed over');
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== SIDECAR)
    .sort(byName);
  if (names.length === 0 && above.size === 0) yield problem(folder, 'empty', 'is a folder without files');
  const inside = new Set([...above, real]);
  for (const name of names) yield* findFiles(join(folder, name), inside);
}

function* findFiles(path: string, above: ReadonlySet<string> = new Set()): Iterable<Found> {
  try {
    const found = statSync(path);
    if (found.isDirectory()) yield* filesIn(path, above);
    else if (found.isFile()) yield { path };
    else yield problem(path, 'unreadable', 'is neither a file nor a folder');
  } catch (error) {
    yield unreadable(path, error);
  }
}

/** A path with stars is a pattern, unless a file of that very name is there. */
const expanded = (path: string): Iterable<Found> => {
  if (!/[*?{[]/.test(path) || existsSync(path)) return findFiles(path);
  const matches = globSync(path, { dot: false, expandDirectories: false }).sort(byName);
  return matches.length > 0
    ? matches.map((match) => ({ path: match }))
    : [problem(path, 'unreadable', 'matches no file')];
};

/** The path from the working folder, with slashes; of a file elsewhere, its name: no folder of the machine stands in what is written. */
const uriOf = (path: string): string => {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') || short === '' ? basename(path) : short.split(sep).join('/');
};

async function* told(path: string, onBytes: (bytes: number) => void): AsyncIterable<Uint8Array> {
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    onBytes(piece.length);
    yield piece;
  }
}

const fileSource = (path: string, sidecar: Sidecar, onBytes: (bytes: number) => void): Source => {
  const known = sidecar.of(basename(path));
  return {
    uri: uriOf(path),
    size: statSync(path).size,
    stream: () => told(path, onBytes),
    ...(known ? { known } : {}),
  };
};

const BROKEN: Readonly<Record<string, string>> = {
  Z_BUF_ERROR: 'breaks off before its end: fetch it again',
  Z_DATA_ERROR: 'is damaged and cannot be unpacked to its end: fetch it again',
};

const brokenOff = (uri: string, error: unknown): Problem => {
  if (error instanceof Unreadable) return problem(uri, 'archive', error.message);
  const code = codeOf(error);
  if (code in REASONS) return unreadable(uri, error);
  return problem(uri, 'broken', BROKEN[code] ?? `cannot be read to its end (${code})`);
};

async function* readFile(
  path: string,
  sidecar: Sidecar,
  { onBytes = () => undefined }: ReadOptions,
): AsyncIterable<Read> {
  try {
    yield* readSource(fileSource(path, sidecar, onBytes));
  } catch (error) {
    yield brokenOff(uriOf(path), error);
  }
}

export interface ReadOptions {
  /** Addresses may lead into a private network. */
  readonly allowPrivate?: boolean;
  /** Is told of the bytes of files as they are read. */
  readonly onBytes?: (bytes: number) => void;
}

async function* readAddress(address: string, { allowPrivate = false }: ReadOptions): AsyncIterable<Read> {
  const source = await fetchSource(address, allowPrivate);
  if ('code' in source) yield source;
  else yield* readSource(source);
}

const STDIN = '-';

/** It can be read only once, so it is held in memory. */
async function* readStandardInput(): AsyncIterable<Read> {
  const bytes = await bytesOf({ uri: 'stdin', stream: () => process.stdin });
  if (bytes) yield* readSource(sourceOf('stdin', bytes));
  else yield problem('stdin', 'too_large', 'gives more than 200 MB: name the file instead');
}

const sizeOf = (found: Found): number => {
  try {
    return 'code' in found ? 0 : statSync(found.path).size;
  } catch {
    return 0;
  }
};

/** How many bytes the files have together; nothing where an address or standard input is among them. */
export const bytesIn = (paths: readonly string[]): number | undefined => {
  if (paths.some((path) => path === STDIN || isAddress(path))) return undefined;
  let sum = 0;
  for (const path of paths) for (const found of expanded(path)) sum += sizeOf(found);
  return sum;
};

/** `-` is standard input. */
export async function* readFiles(paths: readonly string[], options: ReadOptions = {}): AsyncIterable<Read> {
  const sidecars = new Map<string, Sidecar>();
  for (const path of paths) {
    if (path === STDIN) yield* readStandardInput();
    else if (isAddress(path)) yield* readAddress(path, options);
    else {
      for (const found of expanded(path)) {
        if ('code' in found) {
          yield found;
          continue;
        }
        const folder = dirname(found.path);
        const known = sidecars.get(folder);
        const sidecar = known ?? readSidecar(folder);
        sidecars.set(folder, sidecar);
        if (!known) yield* sidecar.problems;
        yield* readFile(found.path, sidecar, options);
      }
    }
  }
}
