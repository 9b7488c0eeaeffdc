import { defineConfig } from 'vitest/config';
import { skippedTestsReporter } from './packages/devkit/src/skipped-tests-reporter.js';

// Packages are tested from their sources ("source" is a condition of every package's exports), so that no build is
// needed between an edit and its test; what must be tried as it is published runs from `dist` in tests named *.e2e.test.ts.
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts'],
    reporters: ['default', skippedTestsReporter],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Some tests talk to real processes; on a machine that is busy with others a message may come too late once.
    retry: process.env['CI'] ? 1 : 0,
  },
});
