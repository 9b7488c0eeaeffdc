/**
 * Brings a clone to where its commands can run: installs when what is installed is not what the lockfile says, builds what
 * changed. Plain Node, because nothing else is there yet. Says what it does, and why, before it does it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inRepository, readJson, REPOSITORY } from './files.mjs';

/** Written by npm at the end of an installation. */
const INSTALLED = inRepository('node_modules', '.package-lock.json');
const LOCKFILE = inRepository('package-lock.json');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Installs and builds what is missing: the packages of these names and what they need, or all. Ends the process when that
 * fails. With `quiet` only a failure is printed.
 */
export function setUp(packages = [], { quiet = false } = {}) {
  expectSupportedNode();
  const announce = quiet ? () => {} : step;
  const stdio = quiet ? 'pipe' : ['inherit', 2, 2];
  const reason = whyInstall();
  if (reason) {
    announce(`Installing dependencies, because ${reason} (npm ci).`);
    run(NPM, ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32', stdio });
  }
  announce('Building what changed (turbo run build).');
  const turbo = inRepository('node_modules', 'turbo', 'bin', 'turbo');
  const filters = packages.map((name) => `--filter=${name}`);
  run(process.execPath, [turbo, 'run', 'build', '--output-logs=errors-only', ...filters], {
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio,
  });
}

/** Says on standard error what is done next, so that standard output stays the command's own. */
export function step(text) {
  console.error(`\u001B[2m▸ ${text}\u001B[22m`);
}

/** Runs a program in the repository and ends this process when it fails. */
export function run(program, args, options = {}) {
  const ended = spawnSync(program, args, { cwd: REPOSITORY, stdio: ['inherit', 2, 2], ...options });
  const { status, signal, error, stdout, stderr } = ended;
  if (status === 0) return;
  // Empty where the program has printed by itself.
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  console.error(`${program} ${args.join(' ')}: ${error?.message ?? signal ?? `exit code ${status}`}`);
  process.exit(status ?? 1);
}

/** Compares what is installed with the lockfile entry by entry; times of files say little after a checkout. */
function whyInstall() {
  if (!existsSync(INSTALLED)) return 'node_modules is missing';
  const installed = readJson(INSTALLED).packages;
  const wanted = Object.entries(readJson(LOCKFILE).packages);
  const differing = wanted.find(
    ([path, entry]) => !isInstalled(entry, installed[path]) && path.includes('node_modules/'),
  );
  return differing && `${differing[0]} is not what package-lock.json says`;
}

function isInstalled(wanted, installed) {
  if (installed === undefined) return wanted.optional === true || wanted.devOptional === true;
  return wanted.version === installed.version && wanted.integrity === installed.integrity;
}

function expectSupportedNode() {
  const { engines } = readJson(inRepository('package.json'));
  const [major, minor] = process.versions.node.split('.').map(Number);
  const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
  if (supported) return;
  console.error(`Node ${process.versions.node} is not supported; ${engines.node} is.`);
  process.exit(1);
}
