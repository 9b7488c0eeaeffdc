/**
 * `npm run test:programs`: the tests that call programs which npm does not bring. Here a missing program is a failure,
 * where `npm test` reports those tests as skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository, REPOSITORY } from './files.mjs';
import { setUp, step } from './setup.mjs';

setUp();
const files = filesWithPrograms();
step(`Running the tests that call programs: ${files.join(', ')}.`);
const vitest = inRepository('node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...files], {
  cwd: REPOSITORY,
  stdio: 'inherit',
  env: { ...process.env, HOSTWRIGHT_REQUIRE_PROGRAMS: '1' },
});
process.exitCode = status ?? 1;

function filesWithPrograms() {
  return readdirSync(inRepository('packages'))
    .map((name) => join('packages', name, 'test'))
    .filter((folder) => existsSync(inRepository(folder)))
    .flatMap((folder) => readdirSync(inRepository(folder), { recursive: true }).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.test.ts') && /^\s*needsProgram\(/m.test(readFileSync(inRepository(path), 'utf8')))
    .sort();
}
