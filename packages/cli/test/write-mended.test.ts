import { expect, it } from 'vitest';
import { writeMended } from '../src/write-mended.js';
import { makeProject } from './project.js';

it('does not overwrite what somebody else wrote meanwhile', () => {
  const project = makeProject({ 'a.ts': 'somebody else' });
  const write = (): void => writeMended(project.path('a.ts'), { before: 'checked', after: 'mended' });
  expect(write).toThrow(/a\.ts was changed while it was checked, and is left as it is\. Run again\./);
  expect(project.read('a.ts')).toBe('somebody else');
});
