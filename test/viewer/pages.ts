/** Writes pages for the browser: graphs enter, HTML files in a temporary folder leave; builds the viewer when it is not built. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { About, PageGraph } from '../../src/export/page';
import { renderPage, toPageData } from '../../src/export/page';

const ROOT = resolve(__dirname, '../..');
const TEMPLATE = join(ROOT, 'viewer/dist/index.html');

const newestIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);

const isFresh = (): boolean => existsSync(TEMPLATE) && statSync(TEMPLATE).mtimeMs >= newestIn(join(ROOT, 'viewer/src'));

/** The built page without data, built anew when its sources are newer. */
export const template = (): string => {
  if (!isFresh())
    execFileSync(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', 'viewer'], { cwd: ROOT });
  return readFileSync(TEMPLATE, 'utf8');
};

export const pageOf = (graph: PageGraph, about: About = {}): string => renderPage(template(), toPageData(graph, about));

export const writePage = (
  graph: PageGraph,
  name = 'index',
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-page-')),
): string => {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, pageOf(graph, { version: '0.0.0' }));
  return path;
};
