/** Where a workspace begins and which of its files are checked. */
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';
import type { Configuration } from '../model/configuration.js';
import { withoutByteOrderMark } from '../syntax/parse.js';
import type { FileSystem } from './file-system.js';
import { buildPatternTest } from './path-patterns.js';

export const CONFIGURATION_FILE = 'hostwright.config.json';

const CHECKED = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const DECLARATIONS = /\.d\.[cm]?ts$/;
/** Never looked into: not this project's own source. */
const SKIPPED_FOLDERS = new Set([
  'node_modules',
  '.git',
  '.hg',
  '.svn',
  '.yarn',
  '.pnpm-store',
  '.turbo',
  '.next',
  '.nuxt',
  '.cache',
  'coverage',
  'dist',
]);

export function isCheckable(path: string): boolean {
  return CHECKED.test(path) && !DECLARATIONS.test(path) && !path.endsWith('.min.js');
}

/** Whether it is source, of whatever workspace, or a declaration. */
export function isCode(path: string): boolean {
  return CHECKED.test(path);
}

export function isDeclaration(path: string): boolean {
  return DECLARATIONS.test(path);
}

/** Gives the folder whose files are judged together with those of a folder. */
export type RootFinder = (folder: string) => string;

/**
 * The folder whose files are judged together: the nearest one upwards with a `hostwright.config.json`; else the workspace
 * (npm, pnpm) that the nearest package belongs to; else the nearest folder with a `package.json`; else `start` itself.
 */
export function findWorkspaceRoot(files: FileSystem, start: string): string {
  return buildRootFinder(files)(start);
}

/** `findWorkspaceRoot` for many folders of an unchanging disk: what folders have in common is read once. */
export function buildRootFinder(files: FileSystem): RootFinder {
  const known = new Map<string, string | undefined>();
  const find = (folder: string): string | undefined => {
    if (!known.has(folder)) known.set(folder, findRoot(files, folder, find));
    return known.get(folder);
  };
  return (folder) => find(folder) ?? folder;
}

type AskAbove = (folder: string) => string | undefined;

function findRoot(files: FileSystem, folder: string, ask: AskAbove): string | undefined {
  if (files.isFile(join(folder, CONFIGURATION_FILE))) return folder;
  if (files.isFile(join(folder, 'package.json'))) return findOwner(files, folder) ?? folder;
  return isTop(folder) ? undefined : ask(dirname(folder));
}

/** The workspace that a package belongs to, or the folder above it that has a configuration. */
function findOwner(files: FileSystem, member: string): string | undefined {
  for (let folder = member; !isTop(folder);) {
    folder = dirname(folder);
    if (files.isFile(join(folder, CONFIGURATION_FILE))) return folder;
    const manifest = files.readText(join(folder, 'package.json'));
    if (manifest !== undefined && ownsPackage(files, { folder, manifest }, member)) return folder;
  }
  return undefined;
}

function isTop(folder: string): boolean {
  return dirname(folder) === folder;
}

function ownsPackage(files: FileSystem, workspace: { folder: string; manifest: string }, member: string): boolean {
  const globs = workspaceGlobs(files, workspace);
  const path = toSlashes(relative(workspace.folder, member));
  const included = globs.filter((glob) => !glob.startsWith('!'));
  const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  return included.length > 0 && picomatch(included.map(trimSlash), { ignore: excluded.map(trimSlash) })(path);
}

function workspaceGlobs(
  files: FileSystem,
  { folder, manifest }: { folder: string; manifest: string },
): readonly string[] {
  const { workspaces } = parseObject(manifest) as { workspaces?: unknown };
  const listed = Array.isArray(workspaces)
    ? workspaces
    : ((workspaces as { packages?: unknown } | undefined)?.packages ?? []);
  const pnpm = files.readText(join(folder, 'pnpm-workspace.yaml')) ?? '';
  const fromPnpm = /^packages:\s*\n((?:[ \t]*(?:-|#).*\n?|\s*\n)*)/m.exec(pnpm)?.[1] ?? '';
  const globs = [...fromPnpm.matchAll(/^\s*-\s*['"]?([^'"#\n]+?)['"]?\s*(?:#.*)?$/gm)].map((match) => match[1]!);
  return [...(Array.isArray(listed) ? listed.filter((item) => typeof item === 'string') : []), ...globs];
}

function parseObject(text: string): object {
  try {
    const value: unknown = JSON.parse(withoutByteOrderMark(text));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function trimSlash(glob: string): string {
  return glob.replace(/^\.\//, '').replace(/\/$/, '');
}

export function toSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

/** Says of a path below the root whether the configuration and the `.gitignore` files leave it in. */
export type PathFilter = (path: string) => boolean;

export function buildPathFilter(root: string, configuration: Configuration): PathFilter {
  const included = configuration.include.length > 0 ? buildPatternTest(configuration.include) : () => true;
  const excluded = buildPatternTest(configuration.exclude);
  return (path) => {
    const name = toSlashes(relative(root, path));
    return isBelow(name) && included(name) && !excluded(name);
  };
}

/** Whether a relative path stays inside; on Windows, one to another drive is absolute. */
function isBelow(name: string): boolean {
  return name !== '' && !/^\.\.(?:\/|$)/.test(name) && !isAbsolute(name);
}

export interface Listing {
  /** All checkable files below the root in a stable order, without ignored ones. */
  readonly files: readonly string[];
  /** All folders that were looked into, the root among them. */
  readonly folders: ReadonlySet<string>;
  /** Folders of the packages below the root, by the name in their manifest. */
  readonly packages: ReadonlyMap<string, string>;
  /** By the folder of a manifest, the version ranges of the packages that it depends on. */
  readonly dependencies: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What the configuration's patterns can match: checkable files, and folders that were not looked into, with a slash at the end. */
  readonly names: readonly string[];
}

/** The range that the nearest manifest above a file gives for a package. */
export function dependencyRange(
  { dependencies }: Pick<Listing, 'dependencies'>,
  path: string,
  name: string,
): string | undefined {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const range = dependencies.get(folder)?.get(name);
    if (range !== undefined || isTop(folder)) return range;
  }
}

/** The path of a workspace below the outermost folder above it that has a manifest, with slashes. */
export function folderInRepository(files: FileSystem, root: string): string {
  let outermost = root;
  for (let folder = root; !isTop(folder);) {
    folder = dirname(folder);
    if (files.isFile(join(folder, 'package.json'))) outermost = folder;
  }
  return toSlashes(relative(outermost, root));
}

export function listWorkspace(files: FileSystem, root: string, filter: PathFilter): Listing {
  const found: string[] = [];
  const folders = new Set<string>();
  const packages = new Map<string, string>();
  const dependencies = new Map<string, ReadonlyMap<string, string>>();
  const names: string[] = [];
  walk({ root, files, filter, found, folders, packages, dependencies, names }, root, []);
  return { files: found, folders, packages, dependencies, names };
}

interface Walk {
  readonly root: string;
  readonly files: FileSystem;
  readonly filter: PathFilter;
  readonly found: string[];
  readonly folders: Set<string>;
  readonly packages: Map<string, string>;
  readonly dependencies: Map<string, ReadonlyMap<string, string>>;
  readonly names: string[];
}

interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

function walk(context: Walk, folder: string, inherited: readonly IgnoreRules[]): void {
  context.folders.add(folder);
  const entries = [...context.files.readFolder(folder)].sort((left, right) => (left.name < right.name ? -1 : 1));
  const own = entries.some((entry) => entry.name === '.gitignore')
    ? context.files.readText(join(folder, '.gitignore'))
    : undefined;
  const rules = own === undefined ? inherited : [...inherited, { folder, rules: ignore().add(own) }];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name === 'package.json' && !entry.folder) addPackage(context, folder, path);
    if (!entry.folder && !isCheckable(entry.name)) continue;
    const isSkipped = (entry.folder && SKIPPED_FOLDERS.has(entry.name)) || isIgnored(rules, path, entry.folder);
    if (entry.folder && !isSkipped) {
      walk(context, path, rules);
      continue;
    }
    context.names.push(toSlashes(relative(context.root, path)) + (entry.folder ? '/' : ''));
    if (!isSkipped && context.filter(path)) context.found.push(path);
  }
}

function addPackage(context: Walk, folder: string, path: string): void {
  const manifest = parseObject(context.files.readText(path) ?? '') as Readonly<Record<string, unknown>>;
  const { name } = manifest;
  if (typeof name === 'string' && !context.packages.has(name)) context.packages.set(name, folder);
  const ranges = ['peerDependencies', 'devDependencies', 'dependencies'].flatMap((kind) => {
    const listed = manifest[kind];
    return typeof listed === 'object' && listed !== null ? Object.entries(listed) : [];
  });
  const known = ranges.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  if (known.length > 0) context.dependencies.set(folder, new Map(known));
}

function isIgnored(rules: readonly IgnoreRules[], path: string, folder: boolean): boolean {
  return rules.some((item) => item.rules.ignores(toSlashes(relative(item.folder, path)) + (folder ? '/' : '')));
}
