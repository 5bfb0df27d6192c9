/** `npm run bench -- [CORPUS.jsonl] [STORIES]`: times the built command and its engines on news text, and writes docs/performance.md. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { basename, join } from 'node:path';
import { scratchFolder } from './scratch';
import { engineTable, ROUNDS } from './engines';
import { writeMarked } from './marked';

const ROOT = join(__dirname, '..', '..', '..');
const COMMAND = join(ROOT, 'dist', 'newsgraph.cjs');
const COLD_STARTS = 3;

interface Ran {
  /** Wall-clock and processor seconds, and the most memory held, in MB. */
  readonly wall: number;
  readonly processor: number;
  readonly peak: number;
  readonly out: string;
}

/** Has a process say at its end what it used. */
const PROBE = `data:text/javascript,import{isMainThread}from'node:worker_threads';import{writeSync}from'node:fs';
if(isMainThread)process.on('exit',()=>{const u=process.resourceUsage();writeSync(2,'\\nused '+(u.userCPUTime+u.systemCPUTime)/1e6+' '+u.maxRSS/1024)})`;

const run = (folder: string, ...args: readonly string[]): Ran => {
  const begun = performance.now();
  const probe = `--import=${PROBE.replaceAll(' ', '%20').replaceAll('\n', '')}`;
  const ran = spawnSync(process.execPath, [probe, COMMAND, ...args], { cwd: folder, encoding: 'utf8' });
  const wall = (performance.now() - begun) / 1000;
  const used = /used ([\d.]+) ([\d.]+)$/.exec(ran.stderr);
  if (ran.status === 2 || used === null) throw new Error(`newsgraph ${args.join(' ')}: ${ran.stderr}`);
  return { wall, processor: Number(used[1]), peak: Number(used[2]), out: ran.stdout };
};

const wordsIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

const seconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));
const row = (what: string, { wall, processor, peak }: Ran): string =>
  `| ${what} | ${seconds(wall)} | ${seconds(processor)} | ${Math.round(peak)} |`;

/** A graph of a store, its export without a page, and one article out of it. */
interface StoreRuns {
  readonly built: Ran;
  readonly exported: Ran;
  readonly removed: Ran;
  /** Kilobytes on disk for each article. */
  readonly growth: number;
}

const storeRuns = (folder: string, store: string): StoreRuns => {
  const growth = statSync(join(folder, store)).size / 1000;
  const listed = run(folder, 'list', '--store', store).out.trim().split('\n');
  const id = listed[Math.floor(listed.length / 2)]?.split(' ')[0] ?? '';
  return {
    built: run(folder, 'build', '--store', store, '--out', `of-${store}`),
    exported: run(folder, 'export', '--store', store, '--format', 'csv-edges', '--out', `${store}.csv`),
    removed: run(folder, 'remove', id, '--store', store),
    growth: growth / listed.length,
  };
};

const storeRows = (stories: number, { built, exported, removed }: StoreRuns): readonly string[] => [
  row(`build the graph and its page from a store of ${stories}`, built),
  row(`export the relations of a store of ${stories}`, exported),
  row(`remove one article of ${stories}`, removed),
];

/** Articles into a store and out of it, a build from it, and the sample article from a cold start. */
const commandTable = (lines: readonly string[]): readonly string[] => {
  const folder = scratchFolder('bench');
  const [few, cores] = [Math.min(1000, Math.ceil(lines.length / 4)), availableParallelism()];
  writeFileSync(join(folder, 'all.jsonl'), lines.join('\n'));
  writeFileSync(join(folder, 'few.jsonl'), lines.slice(0, few).join('\n'));
  const add = (file: string, store: string, workers: number): Ran =>
    run(folder, 'add', `${file}.jsonl`, '--store', store, '--workers', String(workers));
  const little = add('few', 'few.sqlite', 1);
  const one = add('all', 'one.sqlite', 1);
  const many = add('all', 'many.sqlite', cores);
  const [small, large] = [storeRuns(folder, 'few.sqlite'), storeRuns(folder, 'one.sqlite')];
  const colds = Array.from({ length: COLD_STARTS }, () => run(ROOT, 'build', 'seeds', '--out', join(folder, 'seed')));
  const cold = colds.reduce((best, next) => (next.wall < best.wall ? next : best));
  return [
    '| the built command, from start to end | seconds | processor seconds | peak MB |',
    '|---|--:|--:|--:|',
    row(`add ${few} stories, one process`, little),
    row(`add ${lines.length} stories, one process`, one),
    row(`the same with ${cores} workers`, many),
    ...storeRows(few, small),
    ...storeRows(lines.length, large),
    row('build the sample article', cold),
    '',
    `${cores} workers against one process: ${(one.wall / many.wall).toFixed(2)} times as fast. Memory for ${lines.length} stories against ${few}: ${(one.peak / little.peak).toFixed(2)} times to add, ${(large.built.peak / small.built.peak).toFixed(2)} times to build. A store grows by ${large.growth.toFixed(1)} kB an article.`,
  ];
};

const textOf = (line: string): string => {
  const { text } = JSON.parse(line) as { readonly text?: unknown };
  return typeof text === 'string' ? text : '';
};

/** Without a corpus: the sample article. */
const sampleLines = (): readonly string[] => {
  const [sample = ''] = readdirSync(join(ROOT, 'seeds'))
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const text = readFileSync(join(ROOT, 'seeds', sample), 'utf8');
  return [JSON.stringify({ id: 'sample', text })];
};

const main = (path: string | undefined, stories: number): void => {
  const all = path === undefined ? sampleLines() : readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const lines = all.slice(0, stories);
  const texts = lines.map(textOf);
  const text = `${lines.length} stories of ${path === undefined ? 'seeds/' : basename(path)} (${wordsIn(texts)} words)`;
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
  const how = `Written by \`npm run bench\` on ${machine}, from ${text}. Processor seconds are what other programs on the machine disturb least; best of ${ROUNDS} rounds in the first two tables, each engine once a round.`;
  const report = [
    '## Reading and keeping',
    '',
    how,
    '',
    ...engineTable(ROOT, texts, wordsIn(texts)),
    '',
    ...commandTable(lines),
  ].join('\n');
  writeMarked(join(ROOT, 'docs', 'performance.md'), 'performance', report);
  process.stdout.write(`${report}\n`);
};

main(process.argv[2], Number(process.argv[3] ?? 1500));
