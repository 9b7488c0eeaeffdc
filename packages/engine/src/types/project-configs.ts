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
  /** Whether it matters that this file is, or is not, there. */
  hasLookedFor(path: string): boolean;
  /** Everything is read anew from here on. */
  forget(): void;
}

interface Reading {
  readonly extends: readonly string[];
  readonly references: readonly string[];
  readonly fault?: string;
}

export function buildProjectConfigs(source: ConfigSource): ProjectConfigs {
  const readings = new Map<string, Reading | undefined>();
  const usable = new Map<string, boolean>();
  const folders = new Map<string, string | undefined>();

  const read = (config: string): Reading | undefined => {
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
    hasLookedFor: (path) => readings.has(path),
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
    return { extends: [], references: [], fault: `It is no valid JSON: ${(error as Error).message}.` };
  }
}

function referencesOf(said: unknown): string[] {
  const list: unknown[] = Array.isArray(said) ? said : [];
  return list.flatMap((item) => {
    const { path } = (item ?? {}) as { path?: unknown };
    return typeof path === 'string' ? [path] : [];
  });
}

/** A reference names a config or the folder of one. */
function referencedConfig(path: string, read: (config: string) => Reading | undefined): string | undefined {
  return [path, join(path, 'tsconfig.json')].find((config) => config.endsWith('.json') && read(config));
}

/** What makes a config, or one that it extends, unusable. Packages of shared options are the checker's to find. */
function findFault(config: string, read: (config: string) => Reading | undefined): string | undefined {
  const visit = (current: string, trail: readonly string[]): string | undefined => {
    if (trail.includes(current)) return `It extends itself: ${[...trail, current].join(' → ')}.`;
    const reading = read(current);
    if (reading?.fault) return current === config ? reading.fault : `${current}, which it extends: ${reading.fault}`;
    for (const base of reading?.extends ?? []) {
      const target = [base, `${base}.json`].find((candidate) => read(candidate));
      const fault = target && visit(target, [...trail, current]);
      if (fault) return fault;
    }
    return undefined;
  };
  return visit(config, []);
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
