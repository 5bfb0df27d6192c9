// Builds the page when its sources have changed since it was built last.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const root = join(here, '..');
const stamp = join(root, 'node_modules', '.cache', 'newsgraph', 'viewer.sha256');
const page = join(here, 'dist', 'index.html');

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
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, wanted);
}
