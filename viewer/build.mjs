// Builds the page when its sources have changed since it was built last.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const root = join(here, '..');
const page = join(here, 'dist', 'index.html');
/** Beside the page, so that it tells of this page and no other. */
const stamp = join(here, 'dist', 'sources.sha256');

const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => (name === 'dist' ? [] : filesIn(join(path, name))))
    : [path];

const hash = createHash('sha256');
for (const file of [
  ...filesIn(here),
  ...filesIn(join(root, 'src', 'graph')),
  ...filesIn(join(root, 'src', 'export', 'page')),
  join(root, 'package-lock.json'),
]) {
  hash.update(file.slice(root.length)).update(readFileSync(file));
}
const wanted = hash.digest('hex');
const built = existsSync(stamp) && existsSync(page) ? readFileSync(stamp, 'utf8') : '';
if (built !== wanted) {
  const { build } = await import('vite');
  await build({ configFile: join(here, 'vite.config.mts'), logLevel: 'warn' });
  writeFileSync(stamp, wanted);
}
