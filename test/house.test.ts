import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(__dirname, '..');
const SRC = join(ROOT, 'src');

/** Room to the rooms whose doors it may open. Files at the top of src/ and the command line sit above all rooms. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ingest: ['model'],
  language: ['model'],
  knowledge: ['model'],
  graph: ['model'],
  mentions: ['model', 'knowledge'],
  coreference: ['model', 'knowledge'],
  entities: ['model', 'knowledge'],
  relations: ['model', 'knowledge'],
  store: ['model'],
  export: ['model', 'graph'],
  query: ['model', 'graph'],
  scoring: ['model'],
};
/** Of a room, the files beside index.ts that others may import: the palette, which the page shares without the graph library. */
const SIDE_DOORS = new Set(['graph/palette', 'export/page']);
/** Scripts that measure or train the whole product from inside a room. */
const ABOVE = /\/(?:training|bench)\//;

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : path.endsWith('.ts') ? [path] : [];
  });

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import\()\s*'(\.{1,2}\/[^']*|\.{1,2})'/g)].map((m) =>
    relative(SRC, resolve(dirname(file), m[1] ?? '')),
  );

const faultOf = (file: string, target: string): string | undefined => {
  const from = relative(SRC, file);
  const room = from.split('/')[0] ?? '';
  const allowed = MAY_IMPORT[room];
  const [other = '', ...inside] = target.split('/');
  if (!allowed || other === room || target.startsWith('..') || ABOVE.test(`/${from}`)) return undefined;
  if (!allowed.includes(other)) return `${from} may not import ${target}`;
  return inside.length === 0 || SIDE_DOORS.has(target) || other === 'model'
    ? undefined
    : `${from} passes by the door of ${other}: ${target}`;
};

describe('the house', () => {
  it('has no room that the plan does not know', () => {
    const rooms = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory());
    expect(rooms.filter((room) => !(room in MAY_IMPORT) && room !== 'cli')).toEqual([]);
    for (const room of rooms.filter((name) => name !== 'cli'))
      expect(existsSync(join(SRC, room, 'index.ts')), `${room} has a door`).toBe(true);
  });

  it('lets rooms import only in the directions of the plan, and only by the door', () => {
    const faults = filesIn(SRC).flatMap((file) => importsOf(file).map((target) => faultOf(file, target)));
    expect(faults.filter(Boolean)).toEqual([]);
  });

  it('finds a wrong import when there is one', () => {
    expect(faultOf(join(SRC, 'ingest/text.ts'), 'graph')).toBe('ingest/text.ts may not import graph');
    expect(faultOf(join(SRC, 'query/names.ts'), 'graph/layout')).toContain('passes by the door');
  });

  it('begins every source file with a sentence that says what enters and what leaves', () => {
    const bare = filesIn(SRC).filter((file) => !/^(?:#![^\n]*\n)?\/\*\*/.test(readFileSync(file, 'utf8')));
    expect(bare.map((file) => relative(SRC, file))).toEqual([]);
  });
});
