/** `ts-node src/language/neural/kernels/build.ts`: kernels.as in, bytes.ts out (the compiled WebAssembly, as base64). */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const FLAGS = [
  '-O3',
  '--noAssert',
  '--runtime',
  'stub',
  '--importMemory',
  '--enable',
  'simd',
  '--disable',
  'bulk-memory',
];

/** The compiler accepts only `.ts`, which would put the kernels before TypeScript's checker: so it reads a copy. */
const compile = (source: string, folder: string): Buffer => {
  const [input, output] = [join(folder, 'kernels.ts'), join(folder, 'kernels.wasm')];
  copyFileSync(source, input);
  const asc = join(dirname(require.resolve('assemblyscript/package.json')), 'bin', 'asc.js');
  const { status, stderr } = spawnSync(process.execPath, [asc, input, '--outFile', output, ...FLAGS], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`build: the compiler refused kernels.as: ${stderr}`);
  return readFileSync(output);
};

const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
const base64 = compile(join(__dirname, 'kernels.as'), folder).toString('base64');
rmSync(folder, { recursive: true });
const header = '/** Written by build.ts from kernels.as: the WebAssembly module of the inner loops, as base64. */\n';
writeFileSync(
  join(__dirname, 'bytes.ts'),
  `${header}// prettier-ignore\nexport const KERNEL_BYTES =\n  '${base64}';\n`,
);
