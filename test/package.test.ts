import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(__dirname, '..');

/** An empty folder with nothing but the packed package in node_modules, beside the dependencies that npm would put there. */
const install = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'newsgraph-pack-'));
  const modules = join(home, 'node_modules');
  mkdirSync(modules);
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], {
      cwd: ROOT,
      encoding: 'utf8',
    }),
  ) as [{ filename: string }];
  execFileSync('tar', ['-xzf', join(home, packed.filename), '-C', home]);
  execFileSync('mv', [join(home, 'package'), join(modules, 'newsgraph')]);
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== 'newsgraph' && !name.startsWith('.'))
      symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  return home;
};

describe('the package, in an empty folder', () => {
  let home = '';
  beforeAll(() => {
    home = install();
    writeFileSync(join(home, 'story.txt'), 'Tony Blair met Jacques Chirac in Paris on Monday.');
  });
  const node = (file: string, code: string): string => {
    writeFileSync(join(home, file), code);
    return execFileSync(process.execPath, [file], { cwd: home, encoding: 'utf8' }).trim();
  };
  const PROGRAM = `const graph = await buildGraph(['story.txt']);
console.log(graph.relations({ predicate: 'met_with' }).map(({ subject, object, evidence }) => [subject.name, object.name, evidence[0].quote].join(' | ')).join());`;
  const SAID = /Tony Blair.*Tony Blair met Jacques Chirac in Paris on Monday\./;

  it('is imported', () => {
    expect(node('a.mjs', `import { buildGraph } from 'newsgraph';\n${PROGRAM}`)).toMatch(SAID);
  });

  it('is required', () => {
    expect(node('a.cjs', `(async () => { const { buildGraph } = require('newsgraph');\n${PROGRAM} })();`)).toMatch(
      SAID,
    );
  });

  it('has a language engine that stands alone', () => {
    const code = `import { analyse } from 'newsgraph/language';\nconsole.log(analyse('She left.').sentences[0].tokens.map(({ upos }) => upos).join(' '));`;
    expect(node('b.mjs', code)).toBe('PRON VERB PUNCT');
  });

  it('has a command', () => {
    const bin = join(home, 'node_modules/newsgraph/dist/newsgraph.cjs');
    expect(
      execFileSync(process.execPath, [bin, 'build', 'story.txt', '--out', 'out'], { cwd: home, encoding: 'utf8' }),
    ).toContain('1 article');
    expect(readdirSync(join(home, 'out'))).toContain('index.html');
  });

  it('has types that a strict program compiles against', () => {
    const program = `import { openGraph, type RelationResult } from 'newsgraph';
export const first = (path: string): RelationResult | undefined => openGraph(path).relations({ predicate: 'met_with', modality: 'asserted' })[0];
// @ts-expect-error a modality that there is not
openGraph('x').relations({ modality: 'hoped' });`;
    writeFileSync(join(home, 'program.ts'), program);
    const flags = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--module',
      'Node16',
      '--moduleResolution',
      'Node16',
      '--target',
      'ES2023',
      '--types',
      'node',
    ];
    expect(() =>
      execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...flags, 'program.ts'], {
        cwd: home,
        stdio: 'pipe',
      }),
    ).not.toThrow();
  });
});
