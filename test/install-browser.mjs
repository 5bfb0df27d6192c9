// Sees to it that the browser tests have a Chromium: finds one, installs Debian's or Playwright's, or says in one line what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  process.env.NEWSGRAPH_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const found = () => PLACES.some((path) => path && existsSync(path));
const run = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
  0;

if (!found() && process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
  console.log('No Chromium found: installing it with apt-get.');
  if (run('apt-get', ['update', '-qq'])) run('apt-get', ['install', '-y', '-qq', 'chromium']);
}
if (!found() && !existsSync('/usr/bin/apt-get')) {
  run('npx', ['--no-install', 'playwright-core', 'install', 'chromium']);
}
if (!found()) {
  const { chromium } = await import('playwright-core');
  if (!existsSync(chromium.executablePath())) {
    console.error(
      'The browser tests need Chromium: install it (Debian: apt-get install chromium) or set NEWSGRAPH_CHROMIUM to its path.',
    );
    process.exit(1);
  }
}
