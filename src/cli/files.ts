/** Writes output so that what stood there before stays whole: aside first, then renamed. */
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileError } from './errors';

const CHUNK = 1 << 20;

/** What could not be made need not be removed. */
const discard = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
};

const writePieces = (path: string, pieces: Iterable<string>): void => {
  const file = openSync(path, 'w');
  try {
    let held = '';
    for (const piece of pieces) {
      held += piece;
      if (held.length < CHUNK) continue;
      writeSync(file, held);
      held = '';
    }
    writeSync(file, held);
  } finally {
    closeSync(file);
  }
};

/** Throws UserError when the folder or file cannot be written; then nothing has changed. */
export const writeFileWhole = (path: string, pieces: Iterable<string>): void => {
  const aside = join(dirname(path), `.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writePieces(aside, pieces);
    renameSync(aside, path);
  } catch (error) {
    discard(aside);
    throw fileError(path, 'written', error);
  }
};

/** Several files of one folder: all are written aside before the first is renamed. */
export const writeFolder = (folder: string, files: ReadonlyMap<string, Iterable<string>>): void => {
  const asides = new Map([...files.keys()].map((name) => [name, join(folder, `.${name}.${process.pid}.tmp`)] as const));
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, pieces] of files) writePieces(asides.get(name) ?? name, pieces);
    for (const [name, aside] of asides) renameSync(aside, join(folder, name));
  } catch (error) {
    for (const aside of asides.values()) discard(aside);
    throw fileError(folder, 'written to', error);
  }
};

export const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw fileError(path, 'read', error);
  }
};
