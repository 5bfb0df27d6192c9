import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { doTask } from '../../src/cli/pool/tasks';
import { articleFromText } from '../../src/ingest';
import { loadKnowledge } from '../../src/knowledge';
import { COMMAND, folder, run } from './run';

const NAMES = ['Tony Blair', 'Jacques Chirac', 'Angela Merkel', 'Vladimir Putin', 'Shinzo Abe'];
const PLACES = ['Paris', 'Rome', 'Tokyo', 'Vienna', 'Cairo', 'Lima', 'Oslo'];
/** An invented story, no two alike. */
const story = (i: number): string =>
  `${NAMES[i % 5]} met ${NAMES[(i + 1 + (i % 3)) % 5]} in ${PLACES[i % 7]} on Monday, in round ${i} of the talks. The meeting lasted ${i + 2} hours.`;
const lines = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `${JSON.stringify({ id: `${i}`, text: story(i), published: '2003-02-04' })}\n`,
  ).join('');

describe('workers', () => {
  it('give the same bytes, however many they are', () => {
    const cwd = folder({ 'stories.jsonl': lines(30) });
    const [one, two] = ['1', '2'].map((workers) => {
      const { code, err } = run(cwd, ['build', 'stories.jsonl', '--out', `out${workers}`, '--workers', workers]);
      expect([code, err]).toEqual([0, '']);
      return readFileSync(join(cwd, `out${workers}`, 'graph.json'), 'utf8');
    });
    expect(one === two).toBe(true);
  });

  it('work from the source, too, and keep the order', async () => {
    const articles = Array.from({ length: 20 }, (_, i) => articleFromText(story(i)));
    const found: string[] = [];
    for await (const { article } of doTask('extraction', articles, { knowledge: loadKnowledge(), workers: 2 }))
      found.push(article.id);
    expect(found).toEqual(articles.map(({ id }) => id));
  });

  it('are asked for by a number', () => {
    const { code, err } = run(folder(), ['build', 'x.txt', '--workers', 'many']);
    expect([code, err]).toEqual([2, 'newsgraph: "many" is no number of workers: write --workers 2.\n']);
  });
});

describe('newsgraph add', () => {
  it.each(['1', '2'])('stops at Ctrl-C with what it has, and goes on the next time (%s at work)', async (workers) => {
    const cwd = folder({ 'stories.jsonl': lines(150) });
    const args = ['add', 'stories.jsonl', '--store', 'store.sqlite', '--workers', workers];
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece));
    while (child.exitCode === null && !existsSync(join(cwd, 'store.sqlite'))) await setTimeout(5);
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
    expect(out).toContain('goes on from here');
    expect(run(cwd, ['add', 'stories.jsonl', '--store', 'store.sqlite']).code).toBe(0);
    expect(run(cwd, ['list', '--store', 'store.sqlite']).out.trim().split('\n')).toHaveLength(150);
  });
});
