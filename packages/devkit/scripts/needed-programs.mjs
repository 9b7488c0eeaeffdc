/**
 * Tests that call a program which npm does not install. Where it is missing they report themselves skipped with the
 * reason, so that `npm test` passes on any machine; CI installs every program and then demands all of these tests.
 */
import { spawnSync } from 'node:child_process';
import { beforeEach } from 'vitest';

/** How to get each program, for the reader of the reason. */
const PROGRAMS = {
  'pre-commit': 'apt-get install pre-commit, or pip install pre-commit',
};

/** Set where a missing program is a failure. */
const REQUIRED = process.env.HOSTWRIGHT_REQUIRE_PROGRAMS === '1';

/**
 * Declares, inside a suite, that its tests call a program. Where the program cannot be started they are skipped with the
 * reason, or fail with it when `HOSTWRIGHT_REQUIRE_PROGRAMS` is `1`.
 *
 * @param {keyof typeof PROGRAMS} program
 */
export function needsProgram(program) {
  const reason = whyMissing(program);
  beforeEach((context) => {
    if (reason === undefined) return;
    if (REQUIRED) throw new Error(reason);
    context.skip(reason);
  });
}

function whyMissing(program) {
  const { error } = spawnSync(program, ['--version'], { stdio: 'ignore' });
  return error && `the program ${program} is not installed (${PROGRAMS[program]})`;
}
