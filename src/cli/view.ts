/** `newsgraph view`: the folder of a build in; its page opened in the browser, from the file or from a server on this machine only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { servePage, toPageData } from '../export/page';
import { VERSION } from '../version';
import { UserError, type ExitCode } from './errors';
import { openGraphFile } from './open';
import { pageTemplate } from './template';

/** A page larger than this is served in pieces: browsers are slow with it as one file. */
const LARGE = 25_000_000;

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

export interface ViewOptions {
  readonly opens: boolean;
  /** From a server even when the page is small. */
  readonly serve: boolean;
  readonly print: (line: string) => void;
}

const show = (address: string, { opens, print }: ViewOptions): void => {
  print(address);
  if (opens) open(address);
};

/** Until Ctrl-C. */
const serve = async (folder: string, options: ViewOptions): Promise<void> => {
  const { address, close } = await servePage(pageTemplate(), toPageData(openGraphFile(folder), { version: VERSION }));
  show(address, options);
  options.print('Ctrl-C ends it.');
  await once(process, 'SIGINT');
  await close();
};

export const runView = async (folder: string, options: ViewOptions): Promise<ExitCode> => {
  const page = resolve(join(folder, 'index.html'));
  if (!existsSync(page))
    throw new UserError(`There is no page in ${folder}: run \`newsgraph build\` with --out ${folder} first.`);
  if (options.serve || statSync(page).size > LARGE) await serve(folder, options);
  else show(pathToFileURL(page).href, options);
  return 0;
};
