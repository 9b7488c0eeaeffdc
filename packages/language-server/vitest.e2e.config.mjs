// Tests in other people's editors. They need those installed, which their set-up sees to where it may.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['test/editors/*.spec.ts'],
    globalSetup: ['test/editors/set-up.mjs'],
    testTimeout: 150_000,
  },
});
