/** Which installed TypeScript answers: the workspace's own where it is known to work, else the one pinned here. */
import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The API between the package and its process is unversioned: only releases that the tests ran with are trusted. */
const KNOWN_GOOD = new Set(['7.0.2']);
const PINNED = 'typescript-native';
const API_ENTRY = 'unstable/sync';

export interface CheckerPackage {
  readonly version: string;
  /** Loads the package's API. */
  readonly load: () => unknown;
}

export type CheckerPackageSearch = { readonly found: CheckerPackage } | { readonly missing: string };

/** @returns why none can be used, as half a sentence, when there is none */
export function findCheckerPackage(root: string): CheckerPackageSearch {
  const own = tryPackage(join(root, 'package.json'), 'typescript');
  if ('found' in own && KNOWN_GOOD.has(own.found.version)) return own;
  return tryPackage(import.meta.url, PINNED);
}

function tryPackage(from: string, name: string): CheckerPackageSearch {
  try {
    const require = createRequire(from);
    const manifestPath = require.resolve(`${name}/package.json`);
    const { version } = JSON.parse(readFileSync(manifestPath, 'utf8')) as { version: string };
    accessSync(executableOf(manifestPath), constants.X_OK);
    return { found: { version, load: () => require(`${name}/${API_ENTRY}`) as unknown } };
  } catch (error) {
    return { missing: error instanceof Error ? error.message.split('\n', 1)[0]! : String(error) };
  }
}

/** The binary comes in an optional package per platform, which installs with `--omit=optional` leave out. */
function executableOf(manifestPath: string): string {
  const platform = `@typescript/typescript-${process.platform}-${process.arch}`;
  const folder = dirname(createRequire(manifestPath).resolve(`${platform}/package.json`));
  return join(folder, 'lib', process.platform === 'win32' ? 'tsc.exe' : 'tsc');
}
