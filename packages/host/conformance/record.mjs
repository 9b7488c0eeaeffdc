/**
 * Replays all scenarios on the real .NET host and writes the recordings: `npm run conformance:record`. Needs a .NET SDK;
 * nothing else in the repository does.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { behaviourScenarios } from './behaviours.mjs';
import { generateScenarios, recordedCounts, recordedSeed } from './generator.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'hostwright-record-'));
try {
  record(join(here, 'recordings'));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** @param {string} target */
function record(target) {
  mkdirSync(target, { recursive: true });
  run('dotnet', ['--version']);
  cpSync(join(here, 'dotnet'), join(work, 'dotnet'), { recursive: true });
  run(
    'dotnet',
    ['build', '--configuration', 'Release', '--verbosity', 'quiet', '--output', join(work, 'out')],
    'dotnet',
  );
  writeScenarios('behaviours', behaviourScenarios);
  writeScenarios('generated', generateScenarios(recordedSeed, recordedCounts));
  for (const name of ['behaviours', 'generated']) {
    const output = join(target, `${name}.jsonl`);
    run('dotnet', [join(work, 'out', 'recorder.dll'), join(work, `${name}.jsonl`), output]);
    console.log(`${output}: ${readFileSync(output, 'utf8').trim().split('\n').length} recordings`);
  }
}

/** @param {string} name @param {readonly object[]} scenarios */
function writeScenarios(name, scenarios) {
  writeFileSync(join(work, `${name}.jsonl`), scenarios.map((scenario) => `${JSON.stringify(scenario)}\n`).join(''));
}

/** @param {string} command @param {readonly string[]} args @param {string} [folder] */
function run(command, args, folder = '.') {
  const result = spawnSync(command, args, { cwd: join(work, folder), stdio: 'inherit' });
  if (result.status === 0) return;
  console.error(`${command} ${args[0]} failed (${result.error?.message ?? `exit code ${result.status}`}).`);
  process.exit(1);
}
