/** `npm run e2e`: set-up of everything, then the published program in other people's editors. Arguments go to vitest. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inRepository } from '../../../devkit/scripts/files.mjs';
import { setUp } from '../../../devkit/scripts/setup.mjs';
import { installEditors } from './set-up.mjs';

/** Far more than it takes. */
const LONGEST_MS = 15 * 60_000;

setUp(['@hostwright/language-server']);
installEditors();
const root = fileURLToPath(new URL('../..', import.meta.url));
const args = [inRepository('node_modules', 'vitest', 'vitest.mjs'), 'run', '--config', 'vitest.e2e.config.mjs'];
const { status } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  timeout: LONGEST_MS,
});
process.exitCode = status ?? 1;
