/** Paths between the engine, which spells them as the platform does, and the checker, which wants forward slashes. */
import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

export interface CheckerPaths {
  /** The workspace's root as the checker spells it. */
  readonly root: string;
  toChecker(path: string): string;
  /** Back to the caller's spelling; a root that is reached through a link keeps the link's name. */
  fromChecker(path: string): string;
}

/** @param separator the platform's, unless a test says otherwise */
export function buildCheckerPaths(root: string, separator: string = sep): CheckerPaths {
  const toChecker = (path: string): string => (separator === '\\' ? path.replaceAll('\\', '/') : path);
  const fromSlashes = (path: string): string => (separator === '\\' ? path.replaceAll('/', '\\') : path);
  const asked = toChecker(root);
  const real = toChecker(realPathOf(root));
  return {
    root: asked,
    toChecker,
    fromChecker: (path) => fromSlashes(asked !== real && isBelow(path, real) ? asked + path.slice(real.length) : path),
  };
}

/** Whether a path with forward slashes is the folder or lies below it. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The containing folder of a path with forward slashes; a root is its own. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '/' : path.slice(0, slash);
}

function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
