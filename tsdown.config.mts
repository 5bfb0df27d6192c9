import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', language: 'src/language/index.ts', newsgraph: 'src/cli/newsgraph.ts' },
  format: ['esm', 'cjs'],
  platform: 'node',
  target: 'node20',
  dts: true,
  shims: true,
  clean: true,
  copy: [
    { from: 'src/language/weights', to: 'dist' },
    { from: 'src/mentions/weights', to: 'dist' },
    { from: 'viewer/dist/index.html', to: 'dist', rename: 'viewer.html' },
  ],
});
