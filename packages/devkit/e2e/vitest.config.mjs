// The packages as they would be published, in other people's projects; run.mjs runs this after the build.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/*.spec.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // The registry is other people's.
    retry: process.env['CI'] ? 1 : 0,
    reporters: ['verbose'],
  },
});
