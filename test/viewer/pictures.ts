/** Takes the pictures in docs/viewer of the present version: of the built sample and of made-up graphs. Run by hand: `npm run pictures`. */
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch, open } from './browser';
import { writePage } from './pages';
import { sampleGraph } from './sample';
import { syntheticGraph } from './synthetic';

interface Shot {
  readonly name: string;
  readonly page: string;
  readonly hash?: string;
  readonly dark?: boolean;
  readonly phone?: boolean;
}

const ROOT = resolve(__dirname, '../..');
const FOLDER = join(ROOT, 'docs/viewer');

const shotsOf = (
  pages: Readonly<Record<'seed' | 'sample' | 'thirty' | 'hundreds' | 'thousands', string>>,
): readonly Shot[] => [
  { name: 'overview', page: pages.seed },
  { name: 'overview-dark', page: pages.seed, dark: true },
  { name: 'entity', page: pages.sample, hash: '#at=entity+elena-varga' },
  { name: 'evidence', page: pages.sample, hash: '#at=pair+elena-varga+tomas-lindqvist' },
  { name: 'path', page: pages.sample, hash: '#at=path+kessel-strait+petra-solano' },
  { name: 'compare-dark', page: pages.sample, hash: '#at=compare+ida-roth+elena-varga', dark: true },
  { name: 'changes', page: pages.sample, hash: '#at=changes&since=2024-03-10' },
  { name: 'stances', page: pages.sample, hash: '#stance=asserted+planned+possible+conditional+requested+denied' },
  { name: 'table', page: pages.sample, hash: '#table=evidence' },
  { name: 'article', page: pages.sample, hash: '#at=article+a-1+9' },
  { name: 'phone', page: pages.sample, hash: '#at=entity+elena-varga', phone: true },
  { name: 'phone-dark', page: pages.sample, hash: '#at=pair+elena-varga+tomas-lindqvist', phone: true, dark: true },
  { name: 'size-30', page: pages.thirty },
  { name: 'size-300', page: pages.hundreds },
  { name: 'size-300-dark', page: pages.hundreds, dark: true },
  { name: 'size-3000', page: pages.thousands },
];

const take = async (browser: Browser, shot: Shot): Promise<void> => {
  const opened = await open(
    browser,
    shot.page,
    {
      viewport: shot.phone === true ? { width: 390, height: 844 } : { width: 1280, height: 800 },
      colorScheme: shot.dark === true ? 'dark' : 'light',
      deviceScaleFactor: shot.phone === true ? 2 : 1,
    },
    shot.hash ?? '',
  );
  await opened.page.locator('.panel h2').waitFor();
  await opened.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await opened.page.screenshot({ path: join(FOLDER, `${shot.name}.png`) });
  await opened.close();
  console.log(`docs/viewer/${shot.name}.png`);
};

const main = async (): Promise<void> => {
  mkdirSync(FOLDER, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'newsgraph-pictures-'));
  const built = join(ROOT, 'graph-out/index.html');
  const sample = writePage(sampleGraph(), 'sample', scratch);
  const pages = {
    seed: existsSync(built) ? built : sample,
    sample,
    thirty: writePage(syntheticGraph({ nodes: 30, edges: 50 }), 'thirty', scratch),
    hundreds: writePage(syntheticGraph({ nodes: 300, edges: 520 }), 'hundreds', scratch),
    thousands: writePage(syntheticGraph({ nodes: 3_000, edges: 7_000 }), 'thousands', scratch),
  };
  const only = process.argv.slice(2);
  const browser = await launch();
  for (const shot of shotsOf(pages)) if (only.length === 0 || only.includes(shot.name)) await take(browser, shot);
  await browser.close();
};

void main();
