/**
 * Brings what the tests in the editor need and npm's lock file does not: Chromium, and code-server, which is VS Code without
 * a display. It lives among what npm installs and is kept between runs. It is put together in a folder of its own that gets
 * its name when all is there, so that what is found is whole.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inRepository } from '../../devkit/scripts/files.mjs';
import { npm, run } from '../scripts/npm.mjs';

/** VS Code 1.139.1. */
const CODE_SERVER = '4.139.1';
/** What code-server wants to run on. */
const NODE = '24.21.0';
const PLATFORM = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ATTEMPTS = 3;

const EDITORS = inRepository('node_modules', '.cache', 'hostwright-editors');
const HOME = join(EDITORS, `code-server-${CODE_SERVER}-node-${NODE}-${PLATFORM}`);

/** The browser to drive: HOSTWRIGHT_E2E_BROWSER, or one that the system has. */
export function findBrowser() {
  return [process.env['HOSTWRIGHT_E2E_BROWSER'], ...BROWSERS].find((path) => path && existsSync(path));
}

/** How code-server is started: with a Node of its own. */
export function codeServerCommand() {
  return { node: nodeIn(HOME), script: codeServerIn(HOME) };
}

/** @throws {Error} when a step fails; its output has been shown by then. */
export function setUp() {
  installSystemPackages();
  if (existsSync(HOME)) return;
  const unfinished = join(EDITORS, `unfinished-${process.pid}`);
  console.log(`setting up VS Code (code-server ${CODE_SERVER}); it is kept in ${EDITORS}`);
  try {
    mkdirSync(unfinished, { recursive: true });
    installEditor(unfinished);
    rename(unfinished, HOME);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Of the native modules only the one that writes logs is built: the others come built, or the editor does without. */
function installEditor(folder) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  install(folder, `node-${PLATFORM}@${NODE}`, `code-server@${CODE_SERVER}`);
  const editor = join(codeServerIn(folder), 'lib', 'vscode');
  install(editor, '--omit=dev');
  install(join(editor, 'extensions'), '--omit=dev');
  const node = join(folder, 'node_modules', `node-${PLATFORM}`);
  npm(editor, ['rebuild', '@vscode/spdlog'], {
    PATH: [join(node, 'bin'), process.env['PATH']].join(delimiter),
    // Its own headers, where npm would fetch some.
    npm_config_nodedir: node,
  });
}

/** A download may fail once. */
function install(folder, ...given) {
  for (let attempt = 1; ; attempt++) {
    try {
      npm(folder, ['install', '--ignore-scripts', ...given]);
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      console.error(`${String(error)}; trying again`);
    }
  }
}

/** Someone else may have been quicker. */
function rename(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

function installSystemPackages() {
  const missing = [
    ...(findBrowser() ? [] : ['chromium', 'fonts-dejavu-core']),
    ...(existsSync(HOME) ? [] : findMissingCompiler()),
  ];
  if (missing.length > 0) run('bash', [inRepository('.ci', 'install-packages'), ...missing]);
}

/** Each is named like the package that brings it. */
function findMissingCompiler() {
  return ['g++', 'make', 'python3'].filter((name) => spawnSync(name, ['--version']).status !== 0);
}

function codeServerIn(folder) {
  return join(folder, 'node_modules', 'code-server');
}

function nodeIn(folder) {
  return join(folder, 'node_modules', `node-${PLATFORM}`, 'bin', 'node');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
