import Sqlite from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { COMMAND, folder, run } from './run';

const COUNT = 200;
const STORE = ['--store', 'store.sqlite'];
const lines = Array.from({ length: COUNT }, (_, i) =>
  JSON.stringify({ id: `${i}`, text: `Ana Botín met Jean Monnet in Lisbon on Monday, for the ${i}th time.` }),
).join('\n');

/** A store that an older version read: what it found is not what this one finds. */
const olderStore = (): string => {
  const cwd = folder({ 'stories.jsonl': lines });
  run(cwd, ['add', 'stories.jsonl', ...STORE]);
  const database = new Sqlite(join(cwd, 'store.sqlite'));
  database.exec("UPDATE articles SET reader = '0.0.1'; DELETE FROM shares");
  database.close();
  return cwd;
};

/** Interrupted as soon as something was written. */
const interrupted = async (cwd: string, args: readonly string[]): Promise<string> => {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece));
  const database = new Sqlite(join(cwd, 'store.sqlite'), { readonly: true });
  const shares = database.prepare('SELECT count(*) FROM shares').pluck();
  while (child.exitCode === null && shares.get() === 0) await setTimeout(5);
  database.close();
  child.kill('SIGINT');
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
  return out;
};

describe('newsgraph reread', () => {
  it('stops at Ctrl-C with what it has, goes on the next time, and finds what a new store has', async () => {
    const cwd = olderStore();
    const fresh = folder({ 'stories.jsonl': lines });
    run(fresh, ['add', 'stories.jsonl', ...STORE]);
    expect(run(cwd, ['status', ...STORE]).out).toContain(`${COUNT} articles read by newsgraph 0.0.1`);
    const out = await interrupted(cwd, ['reread', '--workers', '1', ...STORE]);
    expect(out).toContain('goes on from here');
    const done = Number(/^\d+/.exec(out)?.[0]);
    expect(run(cwd, ['reread', ...STORE]).out).toBe(`${COUNT - done} articles read again.\n`);
    expect(run(cwd, ['reread', ...STORE]).out).toBe('0 articles read again.\n');
    const graphOf = (where: string): string => run(where, ['export', '--format', 'json', ...STORE]).out;
    expect(graphOf(cwd) === graphOf(fresh)).toBe(true);
    expect(run(cwd, ['status', ...STORE]).out.split(',')[1]).toBe(run(fresh, ['status', ...STORE]).out.split(',')[1]);
  });

  it('reads everything when asked to, and needs a store', () => {
    const cwd = folder({ 'one.txt': 'Ana Botín met Jean Monnet in Lisbon on Monday.' });
    expect(run(cwd, ['reread', ...STORE]).code).toBe(2);
    run(cwd, ['add', 'one.txt', ...STORE]);
    expect(run(cwd, ['reread', '--all', ...STORE]).out).toBe('1 article read again.\n');
  });
});
