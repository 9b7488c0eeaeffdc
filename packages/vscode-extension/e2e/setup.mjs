/**
 * Brings what the tests in the editor need and npm's lock file does not: Chromium with the libraries that VS Code's native
 * modules are built against, and code-server, which is VS Code without a display. It lives outside the repository and is
 * kept between runs; each step leaves a mark when it is done, so that an interrupted set-up goes on where it stopped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, run } from '../scripts/npm.mjs';

/** VS Code 1.139.1. */
const CODE_SERVER = 'code-server@4.139.1';
/** code-server wants Node 24, which the npm package of that name brings. */
const NODE = 'node@24.21.0';
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
    install(home, NODE);
  });
  step('code-server', () => {
    install(home, CODE_SERVER, '--ignore-scripts');
    // The install before took its Node away.
    install(home, NODE);
  });
  const editor = join(program, 'lib', 'vscode');
  step('editor', () => install(editor, '--omit=dev'));
  step('built-in-extensions', () => install(join(editor, 'extensions'), '--omit=dev'));
}

function installSystemPackages() {
  const missing = [...(findBrowser() ? [] : ['chromium']), ...(isDone('editor') ? [] : LIBRARIES.filter(isMissing))];
  if (missing.length === 0) return;
  console.log(`installing ${missing.join(', ')}`);
  runAsRoot('apt-get', 'update', '-q');
  runAsRoot('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-qy', ...missing);
}

function runAsRoot(program, ...args) {
  if (process.getuid?.() === 0) run(program, args);
  else run('sudo', [program, ...args]);
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

function install(cwd, ...given) {
  const path = [join(home, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  // Where npm cannot fetch headers to compile against, those of the system serve.
  const headers = existsSync('/usr/include/node/node_api.h') ? { npm_config_nodedir: '/usr' } : {};
  npm(cwd, ['install', ...given], { PATH: path, ...headers });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
