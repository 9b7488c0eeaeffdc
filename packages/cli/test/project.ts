/** Small projects on the disk with the command line in them, gone after the test. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run, runAsync } from '../src/run.js';
import type { Terminal } from '../src/terminal.js';

export interface Surroundings {
  /** Folder below the root that the command is started in. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
}

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export class Project {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'hostwright-cli-')));

  path(name: string): string {
    return join(this.root, name);
  }

  write(name: string, text: string): string {
    const path = this.path(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  run(args: readonly string[], surroundings: Surroundings = {}): Ended {
    const { terminal, written } = this.#terminal(surroundings);
    return { code: run(args, terminal), ...written };
  }

  async runAsync(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
    const { terminal, written } = this.#terminal(surroundings);
    return { code: await runAsync(args, terminal), ...written };
  }

  #terminal({ cwd = '', env = {}, isTTY = false }: Surroundings): { terminal: Terminal; written: Omit<Ended, 'code'> } {
    const written = { stdout: '', stderr: '' };
    const output = (name: keyof typeof written) => ({ isTTY, write: (text: string) => (written[name] += text) });
    const terminal = { cwd: this.path(cwd), env, stdout: output('stdout'), stderr: output('stderr') };
    return { terminal, written };
  }
}

/** A project with these files by name; a `package.json` makes its folder the workspace. */
export function makeProject(files: Readonly<Record<string, string>> = {}): Project {
  const project = new Project();
  onTestFinished(() => rmSync(project.root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries({ 'package.json': '{}', ...files })) project.write(name, text);
  return project;
}
