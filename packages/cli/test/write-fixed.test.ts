import { expect, it } from 'vitest';
import { writeFixed } from '../src/write-fixed.js';
import { makeProject } from './project.js';

it('does not overwrite what someone else wrote meanwhile', () => {
  const project = makeProject({ 'a.ts': 'someone else' });
  const write = (): void => writeFixed(project.path('a.ts'), { before: 'checked', after: 'fixed' });
  expect(write).toThrow(/a\.ts was changed while it was checked, and is left as it is\. Run again\./);
  expect(project.read('a.ts')).toBe('someone else');
});
