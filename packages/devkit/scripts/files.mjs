/** Where things are, for scripts that run before anything is built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/** An absolute path from the repository's root. */
export function inRepository(...parts) {
  return join(REPOSITORY, ...parts);
}

export function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The program that a package of this repository or a dependency declares under `bin`. */
export function binOf(packageFolder, name) {
  const { bin } = readJson(join(packageFolder, 'package.json'));
  const path = typeof bin === 'string' ? bin : bin?.[name];
  if (!path) throw new Error(`${packageFolder} declares no program called ${name}.`);
  return join(packageFolder, path);
}

/** Folders of the packages that npm gets, by name. */
export function publishedPackages() {
  return readdirSync(inRepository('packages'))
    .sort()
    .map((name) => inRepository('packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .filter((folder) => readJson(join(folder, 'package.json')).private !== true);
}
