/** A machine on which a program is missing: what `npm test` makes of the tests that call it, and what CI does. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../src/fixtures.js';

const CALLS_PRE_COMMIT = 'packages/cli/test/pre-commit.e2e.test.ts';
const REASON = 'the program pre-commit is not installed (apt-get install pre-commit, or pip install pre-commit)';

/** Runs the tests of a file where only Node can be started. */
function testWithoutPrograms(environment: Readonly<Record<string, string>>): { status: number | null; output: string } {
  const args = ['node_modules/vitest/vitest.mjs', 'run', CALLS_PRE_COMMIT];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: REPOSITORY,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', PATH: '', HOSTWRIGHT_REQUIRE_PROGRAMS: '', ...environment },
  });
  return { status, output: stdout + stderr };
}

describe('tests that call a program which is not installed', () => {
  it('are skipped, and the reason is printed', () => {
    const { status, output } = testWithoutPrograms({});
    expect(output).toMatch(new RegExp(`skipped \\d+ of ${CALLS_PRE_COMMIT}: `));
    expect(output).toContain(REASON);
    expect(status).toBe(0);
  });

  it('fail where every program is required', () => {
    const { status, output } = testWithoutPrograms({ HOSTWRIGHT_REQUIRE_PROGRAMS: '1' });
    expect(output).toContain(`Error: ${REASON}`);
    expect(status).toBe(1);
  });
});
