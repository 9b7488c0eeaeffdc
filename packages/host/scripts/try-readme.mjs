/**
 * Installs the packed package into a temporary folder, type-checks and compiles the README's first example against it,
 * and runs it on Node 20, 22 and 24 (the npm package `node` brings them): it has to work and stop cleanly on SIGTERM.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packageFolder, run, withPackedPackage } from './packed.mjs';

const versions = ['20', '22', '24'];
const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');

await withPackedPackage(async (folder, tarball) => {
  const nodes = versions.map((version) => `node-${version}@npm:node@${version}`);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'readme', private: true, type: 'module' }));
  run('npm', ['install', '--no-audit', '--no-fund', tarball, '@types/node@20', ...nodes], folder);
  compileExample(folder);
  for (const version of versions) await tryOn(join(folder, 'node_modules', `node-${version}`, 'bin', 'node'), folder);
});

/** @param {string} folder */
function compileExample(folder) {
  const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8');
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1];
  if (example === undefined) throw new Error('The README has no example.');
  writeFileSync(join(folder, 'example.ts'), example);
  const options = ['--strict', '--exactOptionalPropertyTypes', '--types', 'node', '--lib', 'ES2023,ESNext.Disposable'];
  run(process.execPath, [compiler, 'example.ts', '--target', 'ES2022', '--module', 'NodeNext', ...options], folder);
}

/** @param {string} node @param {string} folder */
async function tryOn(node, folder) {
  const version = run(node, ['--version'], folder).trim();
  const child = spawn(node, ['example.js'], { cwd: folder });
  let output = '';
  let isStopping = false;
  const read = (/** @type {Buffer} */ chunk) => {
    output += chunk.toString();
    if (isStopping || !output.includes('3 mails sent')) return;
    isStopping = true;
    child.kill('SIGTERM');
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const [code] = await once(child, 'close');
  const isClean = code === 0 && output.includes('connection closed') && output.includes('shutting down');
  if (!isClean) throw new Error(`On Node ${version} the example ended with ${code}:\n${output}`);
  console.log(`The README's example works and stops cleanly on Node ${version}.`);
}
