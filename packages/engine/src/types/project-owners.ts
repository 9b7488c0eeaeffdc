/** Which project answers for a file, as editors decide it; independent of the order in which files are asked about. */
import { posix } from 'node:path';
import type { CheckedProject } from './checked-types.js';
import { folderOf, isBelow } from './checker-paths.js';
import type { ProjectConfigs } from './project-configs.js';

/** A config that includes more files than this includes folders, and what it leaves out it seldom imports. */
const ENTRY_POINTS = 50;

export interface ProjectSource {
  rootFiles(config: string): ReadonlySet<string>;
  project(config: string): CheckedProject;
}

export interface ProjectOwners {
  /** The config of the project that contains the file; undefined without a usable config nearby. */
  ownerOf(path: string): string | undefined;
  /** Text of a config that exists in memory only. */
  textOf(path: string): string | undefined;
  forget(): void;
}

/**
 * Nearest config first: it owns the file when it, or a config that it refers to, includes it, or else when their programs
 * import it; then the next config upwards. A file that none of them owns (a test that the build leaves out, say) is judged
 * with the options of the nearest.
 */
export function buildProjectOwners(configs: ProjectConfigs, source: ProjectSource): ProjectOwners {
  const owners = new Map<string, string | undefined>();
  const texts = new Map<string, string>();

  /** To see what a program imports it must be opened: only one that names a few entry points is worth that. */
  const mayImport = (config: string, path: string): boolean =>
    isBelow(path, folderOf(config)) && source.rootFiles(config).size <= ENTRY_POINTS;

  const find = (path: string): string | undefined => {
    const above = configs.above(path);
    const [nearest] = above;
    if (nearest === undefined || !configs.isUsable(nearest)) return undefined;
    for (const config of above) {
      const candidates = configs.withReferences(config);
      const owner =
        candidates.find((candidate) => source.rootFiles(candidate).has(path)) ??
        candidates.find((candidate) => mayImport(candidate, path) && source.project(candidate).contains(path));
      if (owner) return owner;
    }
    return ownerInMemory(nearest, path);
  };

  const ownerInMemory = (nearest: string, path: string): string | undefined => {
    const config = describeStrays(nearest, path);
    texts.set(config.path, config.text);
    return source.rootFiles(config.path).has(path) ? config.path : undefined;
  };

  return {
    ownerOf: (path) => {
      if (!owners.has(path)) owners.set(path, find(path));
      return owners.get(path);
    },
    textOf: (path) => texts.get(path),
    forget: () => owners.clear(),
  };
}

/** Strays below the same folder beside the config share a program. */
function describeStrays(nearest: string, path: string): { path: string; text: string } {
  const folder = folderOf(nearest);
  const [first = '', ...rest] = posix.relative(folder, path).split('/');
  const scripts = /\.[cm]?jsx?$/.test(path);
  const name = `${rest.length > 0 ? first : ''}${scripts ? '+js' : ''}`;
  const text = JSON.stringify({
    extends: `./${posix.basename(nearest)}`,
    compilerOptions: { noEmit: true, composite: false, incremental: false, ...(scripts && { allowJs: true }) },
    include: [rest.length > 0 ? `./${first}/**/*` : './*'],
    exclude: ['**/node_modules', '**/dist', '**/build', '**/coverage'],
    references: [],
  });
  return { path: posix.join(folder, `tsconfig.hostwright-strays.${name}.json`), text };
}
