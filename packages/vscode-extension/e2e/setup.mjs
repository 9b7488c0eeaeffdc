/**
 * Brings what the tests in the editor need and npm's lock file does not: Chromium with the libraries that VS Code's native
 * modules are built against, and code-server, which is VS Code without a display. It lives outside the repository and is
 * kept between runs; each step leaves a mark when it is done, so that an interrupted set-up goes on where it stopped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** VS Code 1.139.1. */
const CODE_SERVER = 'code-server@4.139.1';
/** code-server runs on no other; the npm package brings it. */
const NODE = 'node@24';
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const LIBRARIES = ['libkrb5-dev', 'libsecret-1-dev', 'libx11-dev', 'libxkbfile-dev', 'pkg-config'];

/** Kept between runs; HOSTWRIGHT_E2E_CACHE names another place. */
export const CACHE =
  process.env['HOSTWRIGHT_E2E_CACHE'] ?? join(realpathSync(tmpdir()), `hostwright-e2e-${userInfo().username}`);

const home = join(CACHE, CODE_SERVER.replace('@', '-'));
const program = join(home, 'node_modules', 'code-server');

/** The browser to drive: HOSTWRIGHT_E2E_BROWSER, or one that the system has. */
export function findBrowser() {
  return [process.env['HOSTWRIGHT_E2E_BROWSER'], ...BROWSERS].find((path) => path && existsSync(path));
}

/** How code-server is started: with its own Node. */
export function codeServerCommand() {
  return { node: join(home, 'node_modules', 'node', 'bin', 'node'), script: program };
}

/** @throws {Error} when a step fails; its output has been shown by then. */
export function setUp() {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  installSystemPackages();
  step('node', () => {
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
    npm(home, 'install', NODE);
  });
  step('code-server', () => {
    npm(home, 'install', CODE_SERVER, '--ignore-scripts');
    // The install before took its Node away.
    npm(home, 'install', NODE);
  });
  const editor = join(program, 'lib', 'vscode');
  step('editor', () => npm(editor, 'install', '--omit=dev'));
  step('built-in-extensions', () => npm(join(editor, 'extensions'), 'install', '--omit=dev'));
}

function installSystemPackages() {
  const missing = [...(findBrowser() ? [] : ['chromium']), ...(isDone('editor') ? [] : LIBRARIES.filter(isMissing))];
  if (missing.length === 0) return;
  console.log(`installing ${missing.join(', ')}`);
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', 'apt-get'];
  run(apt, ['update', '-q']);
  run(apt, ['install', '-qy', ...missing], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

function isMissing(name) {
  return spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status !== 0;
}

function step(name, work) {
  if (isDone(name)) return;
  console.log(`setting up: ${name}`);
  work();
  writeFileSync(markOf(name), '');
}

function isDone(name) {
  return existsSync(markOf(name));
}

function markOf(name) {
  return join(home, `.${name}-is-done`);
}

function npm(cwd, ...given) {
  // A fresh start inside node_modules, whatever a broken run left there.
  rmSync(join(cwd, 'node_modules', '.package-lock.json'), { force: true });
  const env = {
    ...withoutNpm(process.env),
    PATH: [join(home, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
  };
  // Headers of the running Node serve where they lie beside it; elsewhere npm fetches its own.
  if (existsSync('/usr/include/node/node_api.h')) env['npm_config_nodedir'] ??= '/usr';
  run(['npm'], [...given, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env });
}

/** Without what `npm run` tells its scripts about the workspace: another npm must not take it for its own. */
function withoutNpm(env) {
  const own = /^npm_(?!config_(?:registry|cache|nodedir|userconfig|proxy|https_proxy|noproxy|cafile)$)|^INIT_CWD$/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

function run([command, ...before], given, options = {}) {
  const { status, signal } = spawnSync(command, [...before, ...given], { stdio: 'inherit', ...options });
  if (status !== 0) throw new Error(`${command} ${given.join(' ')} ended with ${signal ?? status}.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
