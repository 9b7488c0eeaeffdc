/**
 * `npm run e2e`: set-up of everything, then the packaged extension in the real editor. Arguments go to vitest. It ends within
 * a bounded time, and whatever was started ends with it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inRepository, REPOSITORY } from '../../devkit/scripts/files.mjs';
import { setUp } from '../../devkit/scripts/setup.mjs';
import { endProcesses } from './processes.mjs';
import { setUp as setUpEditor } from './setup.mjs';

/** Ten times what it takes. */
const LONGEST_MINUTES = 20;

setUp();
setUpEditor();
// Its name tells the processes of this run from all others.
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'hostwright-e2e-')));
// Not only once: npm hands on a signal that the whole group gets anyway.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    cleanUp();
    process.exit(128 + constants.signals[signal]);
  });
}
process.exitCode = await test();
cleanUp();

async function test() {
  const vitest = inRepository('node_modules', 'vitest', 'vitest.mjs');
  const config = fileURLToPath(new URL('vitest.config.ts', import.meta.url));
  const args = [vitest, 'run', '--config', config, ...process.argv.slice(2)];
  const env = { ...process.env, TMPDIR: scratch };
  const running = spawn(process.execPath, args, { cwd: REPOSITORY, stdio: 'inherit', env });
  const limit = setTimeout(() => {
    console.error(`The tests in the editor did not end within ${LONGEST_MINUTES} minutes.`);
    endProcesses(scratch);
  }, LONGEST_MINUTES * 60_000);
  const [code] = await once(running, 'exit');
  clearTimeout(limit);
  return code ?? 1;
}

function cleanUp() {
  endProcesses(scratch);
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
