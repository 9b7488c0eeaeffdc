/** Small projects on the disk, gone after the test. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Project {
  readonly root: string;
  path(name: string): string;
  write(name: string, text: string): string;
  remove(name: string): string;
}

/** A project with these files by name; a `package.json` makes its folder the workspace. */
export function makeProject(files: Readonly<Record<string, string>>): Project {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'hostwright-server-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const project: Project = {
    root,
    path: (name) => join(root, name),
    write(name, text) {
      const path = join(root, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
    remove(name) {
      const path = join(root, name);
      rmSync(path, { recursive: true });
      return path;
    },
  };
  for (const [name, text] of Object.entries({ 'package.json': '{}', ...files })) project.write(name, text);
  return project;
}
