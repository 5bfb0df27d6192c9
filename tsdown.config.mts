import { cpSync } from 'node:fs';
import { defineConfig } from 'tsdown';

/** What the bundles read at run time: trained weights, each room's under its own folder, and the viewer's page. */
const copyData = (): void => {
  cpSync('src/language/weights', 'dist/weights', { recursive: true });
  cpSync('src/mentions/weights', 'dist/mentions/weights', { recursive: true });
  cpSync('viewer/dist/index.html', 'dist/viewer.html');
};

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    language: 'src/language/index.ts',
    newsgraph: 'src/cli/newsgraph.ts',
    worker: 'src/cli/pool/worker.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'node',
  target: 'node20',
  dts: true,
  shims: true,
  clean: true,
  deps: { alwaysBundle: [/i18n-iso-countries\/langs/] },
  hooks: { 'build:done': copyData },
});
