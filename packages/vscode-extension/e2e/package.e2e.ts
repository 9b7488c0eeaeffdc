/** What is in the packaged extension. */
import { expect, inject, test } from 'vitest';

test('the package is small beside its native parts and brings what it needs', () => {
  const { files, shared } = inject('sizes');
  expect(shared).toBeLessThan(5_000_000);
  expect(files).toEqual(expect.arrayContaining(['dist/extension.cjs', 'dist/server.mjs', 'README.md', 'LICENSE']));
  expect(files.filter((file) => file.endsWith('.node'))).toHaveLength(2);
  expect(files.filter((file) => /@typescript\/[^/]+\/lib\/tsc(?:\.exe)?$/.test(file))).toHaveLength(1);
});
