import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import seedrandom from 'seedrandom';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store';

/** Adds articles for ever, and says after each batch how many are safely there. */
const WRITER = `
require('ts-node/register');
const { openStore } = require('./src/store');
const { parcel } = require('./test/store/sample');
const store = openStore(process.argv[1], { create: true });
for (let n = Number(process.argv[2]); ; n += 5) {
  store.add([n, n + 1, n + 2, n + 3, n + 4].map((i) => parcel(i)));
  require('node:fs').writeSync(1, String(n + 5) + '\\n');
}`;

/** Resolves to how many were said to be safe; `delay`: milliseconds from the first batch to the end. */
const writeUntilKilled = (file: string, from: number, delay: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, ['-e', WRITER, file, String(from)], { cwd: join(__dirname, '..', '..') });
    let said = '';
    writer.stdout.once('data', () => void setTimeout(delay).then(() => writer.kill('SIGKILL')));
    writer.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    writer.stderr.on('data', (chunk: Buffer) => reject(new Error(chunk.toString())));
    // The last line may have been cut short: what stands before the last line's end was said.
    writer.on('close', () => resolve(Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1))));
  });

const integrity = (file: string): unknown => {
  const database = new Sqlite(file);
  const found = database.pragma('integrity_check', { simple: true });
  const orphans = database
    .prepare('SELECT count(*) FROM shares WHERE article NOT IN (SELECT id FROM articles)')
    .pluck();
  const answer = [found, orphans.get()];
  database.close();
  return answer;
};

it('loses nothing that was acknowledged and shows nothing half-written, killed at random moments', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'newsgraph-kill-')), 's.sqlite');
  const random = seedrandom('moments');
  let from = 0;
  for (let round = 0; round < 6; round++) {
    const safe = await writeUntilKilled(file, from, random() * 60);
    const store = openStore(file);
    const { articles } = store.status();
    expect(articles).toBeGreaterThanOrEqual(safe);
    expect(articles % 5).toBe(0);
    expect([...store.extractions()]).toHaveLength(articles);
    store.close();
    expect(integrity(file)).toEqual(['ok', 0]);
    from = articles;
  }
}, 60_000);

it('lets two processes make and write one store at the same time', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'newsgraph-two-')), 's.sqlite');
  const [one, other] = await Promise.all([writeUntilKilled(file, 0, 300), writeUntilKilled(file, 100_000, 300)]);
  const store = openStore(file);
  expect(store.status().articles).toBeGreaterThanOrEqual(one + other - 100_000);
  store.close();
  expect(integrity(file)).toEqual(['ok', 0]);
}, 60_000);
