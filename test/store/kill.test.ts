import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store';

/** Adds articles for ever, and says after each batch how many are safely there. */
const WRITER = `
require('ts-node/register');
const { openStore } = require('./src/store');
const { contribution } = require('./test/store/sample');
const store = openStore(process.argv[1], { create: true });
for (let n = Number(process.argv[2]); ; n += 5) {
  store.add([n, n + 1, n + 2, n + 3, n + 4].map((i) => contribution(i)));
  require('node:fs').writeSync(1, String(n + 5) + '\\n');
}`;

const writeUntilKilled = (file: string, from: number, acknowledgements: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, ['-e', WRITER, file, String(from)], { cwd: join(__dirname, '..', '..') });
    let said = '';
    writer.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.split('\n').length > acknowledgements) writer.kill('SIGKILL');
    });
    writer.stderr.on('data', (chunk: Buffer) => reject(new Error(chunk.toString())));
    writer.on('close', () => resolve(Number(said.trim().split('\n').at(-1))));
  });

it('loses nothing that was acknowledged and shows nothing half-written, killed at random moments', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'newsgraph-kill-')), 's.sqlite');
  let from = 0;
  for (const acknowledgements of [1, 4, 2, 9, 3]) {
    const safe = await writeUntilKilled(file, from, acknowledgements);
    const store = openStore(file);
    const { articles } = store.status();
    expect(articles).toBeGreaterThanOrEqual(safe);
    expect(articles % 5).toBe(0);
    expect([...store.extractions()]).toHaveLength(articles);
    store.close();
    from = articles;
  }
});
