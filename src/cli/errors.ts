/** What can go wrong at the command line, in one sentence, with the exit code it ends in. */

/** 0: all done. 1: done, but some input had problems. 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** A fault that a person can mend: printed as its one sentence, never with a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
  constructor(
    message: string,
    readonly exitCode: ExitCode = 2,
  ) {
    super(message);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to write there',
  EPERM: 'you have no permission to write there',
  EROFS: 'the disk cannot be written to',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a file of that name is in the way',
  EISDIR: 'a folder of that name is in the way',
};

/** Of a failed write or read of `path`. */
export const fileError = (path: string, doing: string, error: unknown): UserError => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const reason = code === 'ENOENT' ? 'it does not exist' : (REASONS[code] ?? code) || String(error);
  return new UserError(`${path} cannot be ${doing}: ${reason}.`);
};
