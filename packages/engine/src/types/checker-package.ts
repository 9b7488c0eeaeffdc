/** Which installed TypeScript answers: the workspace's own where it is known to work, else the one pinned here. */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The API between the package and its process is unversioned: only releases that the tests ran with are trusted. */
const KNOWN_GOOD = new Set(['7.0.2']);
const API_ENTRY = 'unstable/sync';

/** The API as this package carries it once it is built; it leans on the optional packages per platform. */
const CARRIED = fileURLToPath(new URL('../typescript-native/package.json', import.meta.url));
/** What applications install that bundle this package, as the extension for VS Code does, and what this repository has. */
const ALIAS = 'typescript-native';

export interface CheckerPackage {
  readonly version: string;
  /** Loads the package's API. */
  readonly load: () => unknown;
}

export type CheckerPackageSearch = { readonly found: CheckerPackage } | { readonly missing: string };

/** @returns why none can be used, as half a sentence, when there is none */
export function findCheckerPackage(root: string): CheckerPackageSearch {
  const own = tryPackage(() => manifestOf(join(root, 'package.json'), 'typescript'));
  if ('found' in own && KNOWN_GOOD.has(own.found.version)) return own;
  return tryPackage(() => (existsSync(CARRIED) ? CARRIED : manifestOf(import.meta.url, ALIAS)));
}

function manifestOf(from: string, name: string): string {
  return createRequire(from).resolve(`${name}/package.json`);
}

function tryPackage(findManifest: () => string): CheckerPackageSearch {
  try {
    const manifestPath = findManifest();
    const { name, version } = JSON.parse(readFileSync(manifestPath, 'utf8')) as { name: string; version: string };
    accessSync(executableOf(manifestPath), constants.X_OK);
    // A package can import itself, whatever the name it is installed under.
    return { found: { version, load: () => createRequire(manifestPath)(`${name}/${API_ENTRY}`) as unknown } };
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
