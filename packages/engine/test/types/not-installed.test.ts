/** An installation without the platform's binary, as `--omit=optional` leaves behind. */
import { expect, it, vi } from 'vitest';
import { openSample } from './sample-project.js';

vi.mock('../../src/types/checker-package.js', () => ({
  findCheckerPackage: () => ({ missing: "Cannot find module '@typescript/typescript-none'" }),
}));

it('answers nothing and says once what is missing', () => {
  const sample = openSample({ 'a.ts': 'function run() {}\nrun();' });
  expect(sample.callee('a.ts', 'run|()')).toBeUndefined();
  expect(sample.class('a.ts', 'run')).toBeUndefined();
  expect(sample.oracle.state).toBe('failed');
  expect(sample.notices).toEqual([expect.stringMatching(/not installed .*typescript-none.*Install dependencies/)]);
});
