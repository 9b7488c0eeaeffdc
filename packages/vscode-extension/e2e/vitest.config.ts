import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Apart from the tests of all packages: these need an editor and a browser, and minutes where those are not there yet.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['**/*.e2e.ts'],
    globalSetup: 'global-setup.mjs',
    // Longer than the slowest machine needs: what is waited for is what the screen shows, and that comes or does not.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // The editor is other people's, and so is the browser.
    retry: process.env['CI'] ? 1 : 0,
    // There is one editor, as there is one for a person.
    fileParallelism: false,
    reporters: ['verbose'],
  },
});
