/**
 * The tsconfig files of a workspace, read only as far as it takes to know which of them may own a file: where they stand,
 * what they extend and refer to. A file that is malformed or extends itself is kept from the checker, which would guess
 * at the first and hang on the second.
 */
import { posix } from 'node:path';
import { folderOf, isBelow } from './checker-paths.js';
import { parseJsonWithComments } from './json-with-comments.js';

const CONFIG_NAMES = ['tsconfig.json', 'jsconfig.json'];

export interface ConfigSource {
  readonly root: string;
  readText(path: string): string | undefined;
  /** Told once per config that cannot be used, as a whole sentence. */
  onFault(config: string, fault: string): void;
}

export interface ProjectConfigs {
  /** Configs in the folders above a file up to the root, nearest first; unusable ones among them. */
  above(path: string): readonly string[];
  /** The config and all that it refers to, directly or not, in order; unusable ones are left out. */
  withReferences(config: string): readonly string[];
  isUsable(config: string): boolean;
  /** Whether it matters that this file is, or is not, there; of a folder, that what is in it is. */
  hasLookedFor(path: string): boolean;
  /** Everything is read again from here on. */
  forget(): void;
}

type Read = (config: string) => Reading | undefined;

interface Reading {
  readonly extends: readonly string[];
  readonly references: readonly string[];
  readonly fault?: string;
}

export function buildProjectConfigs(source: ConfigSource): ProjectConfigs {
  const readings = new Map<string, Reading | undefined>();
  const usable = new Map<string, boolean>();
  const folders = new Map<string, string | undefined>();

  const read: Read = (config) => {
    if (!readings.has(config)) readings.set(config, readConfig(config, source.readText(config)));
    return readings.get(config);
  };
  const configIn = (folder: string): string | undefined => {
    if (!folders.has(folder)) folders.set(folder, CONFIG_NAMES.map((name) => join(folder, name)).find(read));
    return folders.get(folder);
  };
  const judge = (config: string): boolean => {
    const fault = findFault(config, read);
    if (fault) source.onFault(config, fault);
    return fault === undefined;
  };
  const isUsable = (config: string): boolean => {
    if (!usable.has(config)) usable.set(config, judge(config));
    return usable.get(config)!;
  };

  return {
    above: (path) => foldersAbove(path, source.root).flatMap((folder) => configIn(folder) ?? []),
    withReferences: (config) => {
      const found = new Set([config]);
      for (const known of found) {
        for (const reference of read(known)?.references ?? []) {
          const target = referencedConfig(reference, read);
          if (target) found.add(target);
        }
      }
      return [...found].filter(isUsable);
    },
    isUsable,
    hasLookedFor: (path) =>
      readings.has(path) || [...readings].some(([config, reading]) => reading && config.startsWith(`${path}/`)),
    forget: () => {
      readings.clear();
      usable.clear();
      folders.clear();
    },
  };
}

function readConfig(config: string, text: string | undefined): Reading | undefined {
  if (text === undefined) return undefined;
  const folder = folderOf(config);
  try {
    const parsed = parseJsonWithComments(text);
    const bases = [parsed['extends']].flat().filter((base) => typeof base === 'string');
    return {
      extends: bases.filter(isPath).map((base) => join(folder, base)),
      references: referencesOf(parsed['references']).map((path) => join(folder, path)),
    };
  } catch (error) {
    return { extends: [], references: [], fault: (error as SyntaxError).message };
  }
}

/** @throws {SyntaxError} for references that make the checker panic */
function referencesOf(said: unknown): string[] {
  const list: unknown[] = Array.isArray(said) ? said : [];
  return list.map((item) => {
    const { path, circular } = (item ?? {}) as { path?: unknown; circular?: unknown };
    if (typeof path === 'string' && ['undefined', 'boolean'].includes(typeof circular)) return path;
    throw new SyntaxError('each entry of "references" must be an object with a path');
  });
}

/** An extended file may be named without its ending. */
function extendedConfig(path: string, read: Read): string | undefined {
  return [path, `${path}.json`, join(path, CONFIG_NAMES[0]!)].find((config) => read(config));
}

/** A reference names a config or the folder of one. */
function referencedConfig(path: string, read: Read): string | undefined {
  return [path, join(path, CONFIG_NAMES[0]!)].find((config) => config.endsWith('.json') && read(config));
}

/**
 * What makes a config unusable: its own text, or that of one that it extends or refers to, for the checker reads them all.
 * Packages of shared options are the checker's to find.
 */
function findFault(config: string, read: Read): string | undefined {
  const seen = new Set<string>();
  const visit = (current: string, heirs: readonly string[]): string | undefined => {
    if (heirs.includes(current)) return `It extends itself: ${[...heirs, current].join(' → ')}.`;
    if (heirs.length === 0 && seen.has(current)) return undefined;
    seen.add(current);
    const reading = read(current);
    if (!reading) return undefined;
    if (reading.fault) return `${current === config ? 'It' : current} cannot be read: ${reading.fault}.`;
    const bases = reading.extends.flatMap((path) => extendedConfig(path, read) ?? []);
    const others = reading.references.flatMap((path) => referencedConfig(path, read) ?? []);
    return (
      firstOf(bases, (base) => visit(base, [...heirs, current])) ??
      (heirs.length > 0 ? undefined : firstOf(others, (other) => visit(other, [])))
    );
  };
  return visit(config, []);
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function foldersAbove(path: string, root: string): string[] {
  const found: string[] = [];
  for (let folder = folderOf(path); isBelow(folder, root); folder = folderOf(folder)) {
    found.push(folder);
    if (folder === root || folder === folderOf(folder)) break;
  }
  return found;
}

function isPath(specifier: string): boolean {
  return /^(?:\.{1,2}(?:\/|$)|\/|[A-Za-z]:\/)/.test(specifier);
}

/** Not the platform's own joining: on every platform the checker's paths have forward slashes. */
function join(folder: string, path: string): string {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path) ? posix.normalize(path) : posix.join(folder, path);
}
