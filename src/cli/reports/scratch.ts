/** A name in, the path of a new folder for files of one run out. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** It is gone when the program ends. */
export const scratchFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `newsgraph-${name}-`));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};
