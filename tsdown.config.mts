import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsdown';

/** Loaded at every start: out of one file they load many times faster than out of hundreds. None of them needs another package. */
const BUNDLED = ['chardet', 'chrono-node', 'commander', 'yaml', 'zod'];

/** What the bundles read at run time: trained weights, each room's under its own folder, and the viewer's page. */
const copyData = (): void => {
  cpSync('src/language/weights', 'dist/weights', { recursive: true });
  cpSync('src/mentions/weights', 'dist/mentions/weights', { recursive: true });
  cpSync('viewer/dist/index.html', 'dist/viewer.html');
};

const bakeTables = (): void => {
  const args = ['-r', 'ts-node/register/transpile-only', 'src/knowledge/bake-tables.ts', 'dist/knowledge/tables.txt'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tsdown.config: the tables were not baked: ${stderr}`);
};

const copyLicences = (): void => {
  for (const name of BUNDLED) {
    const folder = `node_modules/${name}`;
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    if (licence === undefined) throw new Error(`tsdown.config: ${name} has no licence file, so it cannot be bundled`);
    cpSync(`${folder}/${licence}`, `dist/licences/${name}.txt`);
  }
};

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    language: 'src/language/index.ts',
    newsgraph: 'src/cli/newsgraph.ts',
    worker: 'src/cli/pool/worker.ts',
    stages: 'src/cli/reports/stages.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'node',
  target: 'node20',
  dts: true,
  shims: true,
  clean: true,
  deps: { alwaysBundle: [/i18n-iso-countries\/langs/, ...BUNDLED] },
  hooks: {
    'build:done': () => {
      copyData();
      copyLicences();
      bakeTables();
    },
  },
});
