import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Apart from the tests of all packages: these need an editor and a browser, and minutes where those are not there yet.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['**/*.e2e.ts'],
    globalSetup: 'global-setup.mjs',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // There is one editor, as there is one for a person.
    fileParallelism: false,
    reporters: ['verbose'],
  },
});
