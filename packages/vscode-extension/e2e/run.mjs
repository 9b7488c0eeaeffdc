/** `npm run e2e`: set-up of everything, then the packaged extension in the real editor. Arguments go to vitest. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inRepository, REPOSITORY } from '../../devkit/scripts/files.mjs';
import { setUp } from '../../devkit/scripts/setup.mjs';

setUp();
const vitest = inRepository('node_modules', 'vitest', 'vitest.mjs');
const config = fileURLToPath(new URL('vitest.config.ts', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', config, ...process.argv.slice(2)], {
  cwd: REPOSITORY,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
