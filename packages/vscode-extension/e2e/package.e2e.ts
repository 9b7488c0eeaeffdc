/** What is in the packaged extension. */
import { expect, inject, test } from 'vitest';

test('the package is small beside its native parts and brings what it needs', () => {
  const { files, shared } = inject('sizes');
  expect(shared).toBeLessThan(6_000_000);
  const needed = ['dist/extension.cjs', 'dist/server.mjs', 'dist/third-party-licenses.txt', 'README.md', 'LICENSE'];
  expect(files).toEqual(expect.arrayContaining(needed));
  expect(files.filter((file) => file.endsWith('.node'))).toHaveLength(2);
  expect(files.filter((file) => /@typescript\/[^/]+\/lib\/tsc(?:\.exe)?$/.test(file))).toHaveLength(1);
});
