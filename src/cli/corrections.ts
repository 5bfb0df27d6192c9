/** Paths of corrections files in; their corrections, and what is wrong with them, out. */
import type { CorrectionFile } from '../build';
import { parseCorrections } from '../graph';
import { sha256, type Problem } from '../model';
import { readText } from './files';

export interface ReadCorrections {
  readonly files: readonly (CorrectionFile & { readonly sha256: string })[];
  readonly problems: readonly Problem[];
}

/** Throws UserError when a file cannot be read. */
export const readCorrections = (paths: readonly string[]): ReadCorrections => {
  const read = paths.map((uri) => {
    const text = readText(uri);
    return { uri, sha256: sha256(text), ...parseCorrections(uri, text) };
  });
  return {
    files: read.map(({ uri, sha256: hash, corrections }) => ({ uri, sha256: hash, corrections })),
    problems: read.flatMap(({ problems }) => problems),
  };
};
