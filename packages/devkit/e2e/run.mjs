/** `npm run e2e -w packages/devkit`: set-up of everything, then the packages in other people's projects. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inRepository } from '../scripts/files.mjs';
import { setUp } from '../scripts/setup.mjs';

setUp();
const config = fileURLToPath(new URL('vitest.config.mjs', import.meta.url));
const args = [inRepository('node_modules', 'vitest', 'vitest.mjs'), 'run', '--config', config];
const { status } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
