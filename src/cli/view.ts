/** `newsgraph view`: the folder of a build in; its page opened in the browser. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError, type ExitCode } from './errors';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** A machine without a browser is no fault: the address has been printed. */
const open = (address: string): void => {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...args, address], { detached: true, stdio: 'ignore' });
  opener.on('error', () => undefined);
  opener.unref();
};

export const runView = (folder: string, opens: boolean, print: (line: string) => void): ExitCode => {
  const page = resolve(join(folder, 'index.html'));
  if (!existsSync(page))
    throw new UserError(`There is no page in ${folder}: run \`newsgraph build\` with --out ${folder} first.`);
  const address = pathToFileURL(page).href;
  print(address);
  if (opens) open(address);
  return 0;
};
