/** Runs an editor with a script that does what a person would, and returns what the editor has shown by then. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeProject, type Project } from '../project.js';
import { CAPTIVE_PROJECT, DEAF_WORKER } from '../samples.js';

/** A diagnostic: the text that it marks, and what the editor says about that. */
interface Mark {
  readonly text: string;
  readonly said: string;
}

/** What the scripts write down. */
export interface Seen {
  /** What the editor stumbled over. */
  readonly problem?: string;
  /** After `poller.ts` was opened. */
  readonly opened: Mark;
  /** The text of `poller.ts` after the first action was taken there. */
  readonly fixed: string;
  /** In `src/worker.ts` after an unsaved change of `src/main.ts`. */
  readonly across: Mark;
  /** On the repository that the worker holds. */
  readonly hover: string;
}

/** Longer than all that the scripts wait for. */
const LONGEST_MS = 300_000;

const SERVER = fileURLToPath(new URL('../../bin/hostwright-language-server.js', import.meta.url));

/**
 * @param args of the program, which is started in the project's folder
 * @throws {Error} when the editor fails, hangs or stumbles, with what it said and logged
 */
export async function drive(program: string, args: readonly string[]): Promise<Seen> {
  const project = makeProject({ ...CAPTIVE_PROJECT, 'poller.ts': DEAF_WORKER });
  const result = project.path('.result.json');
  // A repository, by which editors know a project.
  mkdirSync(project.path('.git'));
  // The program by its name, as an installed package gives it.
  mkdirSync(project.path('.bin'));
  symlinkSync(SERVER, project.path('.bin/hostwright-language-server'));
  const output = await run(program, args, project, result);
  const seen = existsSync(result) ? (JSON.parse(readFileSync(result, 'utf8')) as Seen) : undefined;
  if (!seen || seen.problem !== undefined) {
    throw new Error([seen?.problem ?? 'It saw nothing.', output, ...readLogs(project)].join('\n\n'));
  }
  return seen;
}

/** What the editor said. A home of its own keeps it from whatever this machine's owner has set up. */
async function run(program: string, args: readonly string[], project: Project, result: string): Promise<string> {
  const home = project.path('.home');
  mkdirSync(home);
  const { stdout, stderr } = await promisify(execFile)(program, args, {
    cwd: project.root,
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
    env: {
      ...process.env,
      HOSTWRIGHT_RESULT: result,
      HOME: home,
      XDG_STATE_HOME: home,
      XDG_CACHE_HOME: home,
      PATH: [project.path('.bin'), process.env['PATH']].join(delimiter),
    },
  });
  return `${stdout}\n${stderr}`;
}

function readLogs(project: Project): readonly string[] {
  const home = project.path('.home');
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.log'))
    .map((name) => `${name}:\n${readFileSync(join(home, name), 'utf8')}`);
}
