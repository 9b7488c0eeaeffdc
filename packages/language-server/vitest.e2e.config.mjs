// Tests in other people's editors, which their own runner (test/editors/run.mjs) installs.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['test/editors/*.spec.ts'],
    testTimeout: 330_000,
    // The editors are other people's.
    retry: process.env['CI'] ? 1 : 0,
    reporters: ['verbose'],
  },
});
