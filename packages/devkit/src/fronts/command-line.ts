/** The fixtures through `hostwright check --format json`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { run } from 'hostwright';
import { publishedPackage } from '../../scripts/published.mjs';
import { toReplay, type LintResult, type Replay, type Stage } from './replay.js';

/** In this process, from its sources. @throws {Error} when it ends otherwise than with or without findings. */
export function replayCommandLine(stage: Stage): Replay {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const code = run(argumentsFor(stage), {
    cwd: stage.folder,
    env: {},
    stdout: { write: (text) => stdout.push(text) },
    stderr: { write: (text) => stderr.push(text) },
  });
  return toOutcome(stage, { code, stdout: stdout.join(''), stderr: stderr.join('') });
}

/** As the published program, in a process of its own. @throws {Error} as above. */
export function replayProgram(stage: Stage): Replay {
  const program = join(publishedPackage('hostwright'), 'bin', 'hostwright.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argumentsFor(stage)], {
    cwd: stage.folder,
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  return toOutcome(stage, { code: status, stdout, stderr });
}

function argumentsFor({ types }: Stage): string[] {
  return ['check', '--format', 'json', ...(types ? [] : ['--no-types'])];
}

interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function toOutcome({ folder }: Stage, { code, stdout, stderr }: Ending): Replay {
  if (code !== 0 && code !== 1) throw new Error(`hostwright ended with ${code}: ${stderr}`);
  return toReplay(folder, JSON.parse(stdout) as LintResult[]);
}
