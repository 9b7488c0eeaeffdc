/** `npm test`: set-up, then every package's tests. Arguments go to vitest, e.g. `npm test -- packages/host`. */
import { spawnSync } from 'node:child_process';
import { inRepository, REPOSITORY } from './files.mjs';
import { setUp, step } from './setup.mjs';

setUp();
step('Running the tests of all packages (vitest).');
const vitest = inRepository('node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: REPOSITORY,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
