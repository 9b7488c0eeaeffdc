/** Another npm, in another folder, from a script that npm itself may have started. */
import { spawnSync } from 'node:child_process';

/** What `npm run` tells its scripts about the workspace; of the settings, those about the network and the compiler stay. */
const OWN =
  /^(?:npm_(?!config_(?:registry|cache|userconfig|nodedir|https?_proxy|proxy|noproxy|cafile|strict_ssl)$)|INIT_CWD$)/i;

/** @throws {Error} when it fails; what it says has been shown by then */
export function npm(cwd, given, env = {}) {
  const args = [...given, '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', args, { cwd, env: { ...withoutNpm(process.env), ...env }, shell: process.platform === 'win32' });
}

/** Far longer than anything here takes: a program that hangs is a program that fails. */
const LONGEST_MS = 15 * 60_000;

/** @throws {Error} when the program fails, or runs for a quarter of an hour; what it says has been shown by then */
export function run(program, args, options = {}) {
  const given = { stdio: ['ignore', 'inherit', 'inherit'], timeout: LONGEST_MS, killSignal: 'SIGKILL', ...options };
  const { status, signal, error } = spawnSync(program, args, given);
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? signal ?? `exit code ${status}`}`);
}

function withoutNpm(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OWN.test(name)));
}
