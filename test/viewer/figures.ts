/** Measures the viewer on made-up graphs and writes the figures into docs/performance.md. Run by hand: `npm run figures:viewer`. */
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { writeMarked } from '../../src/cli/reports/marked';
import { visibleOf } from '../../viewer/src/filters';
import { searchIndexOf } from '../../viewer/src/search';
import { NO_FILTERS } from '../../viewer/src/state';
import { launch, open } from './browser';
import type { Loaded } from './dataset';
import { loaded } from './dataset';
import { writePage } from './pages';
import type { SampleGraph } from './sample';
import { syntheticGraph } from './synthetic';

interface Figure {
  readonly what: string;
  readonly goal: string;
  readonly figure: string;
}

const milliseconds = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Processor time in milliseconds: what else runs on the machine does not count. */
const timed = (run: () => void): number => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const repeated = (times: number, run: (at: number) => void): number =>
  median(Array.from({ length: times }, (_, at) => timed(() => run(at))));

const QUERIES = ['k', 'ka', 'kar', 'karen', 'karemo', 'warned to', 'tor', 'torv', 'xqzk', 'met with san'];

const inNode = ({ data }: Loaded): readonly Figure[] => {
  const visible = visibleOf(data, NO_FILTERS);
  const index = searchIndexOf(data);
  const filter = repeated(15, (at) =>
    visibleOf(data, { ...NO_FILTERS, hiddenTypes: [at % 8], minEvidence: 1 + (at % 2) }),
  );
  const windowed = repeated(15, (at) => visibleOf(data, { ...NO_FILTERS, window: [19_400 + at, 19_500 + at] }));
  const search = Math.max(...QUERIES.map((query) => repeated(5, () => index.find(query, visible))));
  return [
    { what: 'filter and all counts, 100k/300k (Node)', goal: '< 50 ms', figure: milliseconds(filter) },
    { what: 'the same with a time window', goal: '< 50 ms', figure: milliseconds(windowed) },
    { what: 'search, slowest of ten queries, 100k entities (Node)', goal: '< 30 ms', figure: milliseconds(search) },
  ];
};

interface OpenedPage {
  readonly page: Page;
  /** Processor time of the page's main thread until it can be used, in milliseconds. */
  readonly busy: number;
  readonly close: () => Promise<void>;
}

const opening = async (browser: Browser, path: string): Promise<OpenedPage> => {
  const blank = await open(browser, 'about:blank', { viewport: { width: 1280, height: 800 } });
  const client = await blank.page.context().newCDPSession(blank.page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await blank.page.goto(`file://${path}`);
  await blank.page.locator('.legend-summary').waitFor({ timeout: 120_000 });
  const { metrics } = await client.send('Performance.getMetrics');
  const busy = metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN;
  return { page: blank.page, busy: busy * 1000, close: blank.close };
};

/** The least time that scripts take in an animation frame while the camera moves: other programs can only add to it. */
const FRAMES = `(async () => {
  const times = [];
  const real = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (call) => real((now) => { const start = performance.now(); call(now); times.push(performance.now() - start); });
  for (let at = 0; at < 5; at++) {
    window.__viewer.drawing.setCamera({ x: 0.5 + at / 1000, y: 0.5, ratio: 1 });
    await new Promise((done) => real(() => real(done)));
  }
  window.requestAnimationFrame = real;
  return Math.min(...times.filter((time) => time > 0.2));
})()`;

const HEAP = 'performance.memory ? performance.memory.usedJSHeapSize : 0';

const tenThousand = async (browser: Browser, graph: SampleGraph, folder: string): Promise<readonly Figure[]> => {
  const path = writePage(graph, 'ten', folder);
  const { page, busy, close } = await opening(browser, path);
  await page.evaluate('window.__viewer.store.step((state) => ({ ...state, limit: 1e9 }))');
  const frame = await page.evaluate<number>(FRAMES);
  await close();
  return [
    { what: 'one file, 10k/30k with 60k sentences', goal: '< 15 MB', figure: megabytes(statSync(path).size) },
    { what: 'the same, gzipped', goal: '< 5 MB', figure: megabytes(gzipSync(readFileSync(path)).length) },
    { what: 'opens, 10k/30k, until it can be used', goal: '< 3 s', figure: milliseconds(busy) },
    { what: 'script time in a frame, all 10k/30k drawn', goal: '< 15 ms', figure: milliseconds(frame) },
  ];
};

const hundredThousand = async (browser: Browser, graph: SampleGraph, folder: string): Promise<readonly Figure[]> => {
  const path = writePage(graph, 'hundred', folder);
  const { page, busy, close } = await opening(browser, path);
  const [said, heap] = [await page.locator('.legend-summary').textContent(), await page.evaluate<number>(HEAP)];
  await close();
  return [
    { what: `opens, 100k/300k, until it can be used (${said ?? ''})`, goal: 'no crash', figure: milliseconds(busy) },
    { what: 'its script heap', goal: '< 400 MB', figure: megabytes(heap) },
    { what: 'its file', goal: '', figure: megabytes(statSync(path).size) },
  ];
};

const tableOf = (figures: readonly Figure[]): string =>
  [
    `Measured with \`npm run figures:viewer\` on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, Chromium with software GL. Times are processor time.`,
    '',
    '| what | goal | measured |',
    '|---|---|---|',
    ...figures.map(({ what, goal, figure }) => `| ${what} | ${goal} | ${figure} |`),
  ].join('\n');

const main = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-figures-'));
  const browser = await launch();
  const large = syntheticGraph({ nodes: 100_000, edges: 300_000, sentences: 400_000 });
  const figures = [
    ...inNode(loaded(large)),
    ...(await tenThousand(browser, syntheticGraph({ nodes: 10_000, edges: 30_000, sentences: 60_000 }), folder)),
    ...(await hundredThousand(browser, large, folder)),
  ];
  await browser.close();
  writeMarked(resolve(__dirname, '../../docs/performance.md'), 'viewer', `## The viewer\n\n${tableOf(figures)}`);
  for (const { what, goal, figure } of figures)
    console.log(`${figure.padStart(10)}  ${what}${goal ? ` (goal ${goal})` : ''}`);
};

void main();
