import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transpileModule, ModuleKind, ScriptTarget } from 'typescript';
import { describe, expect, it } from 'vitest';
import { COMMAND } from './cli/run';

const ROOT = join(__dirname, '..');

/** A reader's folder: the package installed, the sample graph built, and some articles of their own. */
const home = mkdtempSync(join(tmpdir(), 'newsgraph-docs-'));
mkdirSync(join(home, 'node_modules'));
symlinkSync(ROOT, join(home, 'node_modules', 'newsgraph'));
cpSync(join(ROOT, 'graph-out'), join(home, 'graph-out'), { recursive: true });
cpSync(join(ROOT, 'seeds'), join(home, 'seeds'), { recursive: true });
cpSync(join(ROOT, 'seeds'), join(home, 'my-articles'), { recursive: true });
cpSync(join(ROOT, 'seeds'), join(home, 'archive'), { recursive: true });
writeFileSync(join(home, 'new-version.txt'), 'Tony Blair met Jacques Chirac in Paris on Monday.');
writeFileSync(join(home, 'documents.jsonl'), '{"id":"a","text":"Tony Blair met Jacques Chirac in Paris on Monday."}\n');
writeFileSync(join(home, 'names.jsonl'), '{"name":"Blue Party","type":"organisation","aliases":["the Blues"]}\n');
writeFileSync(
  join(home, 'corrections.yaml'),
  '- { do: rename, entity: Boris Johnson, name: Alexander Boris Johnson }\n',
);

interface Block {
  readonly where: string;
  readonly language: string;
  readonly code: string;
}

const pages = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const blocksOf = (page: string): readonly Block[] =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map((found, i) => ({
    where: `${page} block ${i + 1}`,
    language: found[1] ?? '',
    code: found[2] ?? '',
  }));

const blocks = pages.flatMap(blocksOf);

/** What a reader's shell would run as `newsgraph`; installing and testing the whole is not done again inside a test. */
const commandsIn = ({ code }: Block): readonly string[] =>
  code
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => /^newsgraph /.test(line) && !/^newsgraph (?:mcp|view)/.test(line));

const shell = (line: string) =>
  spawnSync('bash', ['-c', `newsgraph() { "${process.execPath}" "${COMMAND}" "$@"; }; ${line}`], {
    cwd: home,
    encoding: 'utf8',
  });

describe('the commands in README and docs', () => {
  const commands = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap((block) => commandsIn(block).map((line) => [block.where, line] as const));

  it('are there', () => {
    expect(commands.length).toBeGreaterThan(5);
  });

  it.each(commands)('%s: %s', (_, line) => {
    const { status, stderr, stdout } = shell(line);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.includes('something unforeseen')).toBe(false);
  });
});

describe('the programs in README and docs', () => {
  const programs = blocks.filter(({ language }) => language === 'ts' || language === 'js');

  it('are there', () => {
    expect(programs.length).toBeGreaterThan(0);
  });

  it.each(programs.map((block) => [block.where, block.code] as const))('%s', (where, code) => {
    const options = { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 };
    const file = `${where.replace(/\W+/g, '-')}.mjs`;
    writeFileSync(join(home, file), transpileModule(code, { compilerOptions: options }).outputText);
    const { status, stderr, stdout } = spawnSync(process.execPath, [file], { cwd: home, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.trim().length).toBeGreaterThan(0);
  });
});

it('links to pages that are there', () => {
  const missing = pages.flatMap((page) =>
    [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
      .map((found) => join(ROOT, page, '..', found[1] ?? ''))
      .filter((path) => !existsSync(path)),
  );
  expect(missing).toEqual([]);
});
