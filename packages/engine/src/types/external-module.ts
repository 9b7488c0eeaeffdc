/** Which files are not the project's own source, and what a reader would call the module they belong to. */
import { isBuiltin } from 'node:module';

const DECLARATION_FILE = /\.d\.(?:[^./]+\.)?[cm]?ts$/;
const LIBRARY_FILE = /\/(lib(?:\.[\w.]+)?\.d\.ts)$/;
const INSTALLED = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/;

/** Whether a declaration at this path is source that someone here edits. */
export function isSourcePath(path: string): boolean {
  return !DECLARATION_FILE.test(path) && !path.includes('/node_modules/');
}

/** Whether a declaration at this path stays as it is while the project is edited. */
export function isInstalledPath(path: string): boolean {
  return path.includes('/node_modules/') || LIBRARY_FILE.test(path);
}

/**
 * The name of the module that a declaration file speaks for: `node:fs/promises` for Node's own, `got` for a package or its
 * types, `lib.dom.d.ts` for a file of the standard library; undefined for a declaration file of the project's own.
 */
export function moduleOf(path: string): string | undefined {
  const library = LIBRARY_FILE.exec(path)?.[1];
  if (library) return library;
  const installed = INSTALLED.exec(path);
  if (!installed) return undefined;
  const [, name = '', file = ''] = installed;
  if (name === '@types/node') return nodeModuleOf(file);
  return name.startsWith('@types/') ? untypedName(name.slice('@types/'.length)) : name;
}

/** Packages of types for older compilers keep their files in a folder like `ts5.6`. */
function nodeModuleOf(file: string): string {
  const name = file.replace(/^ts\d+(?:\.\d+)*\//, '').replace(DECLARATION_FILE, '');
  return isBuiltin(name) ? `node:${name}` : 'node';
}

function untypedName(name: string): string {
  const [scope, inner] = name.split('__');
  return scope && inner ? `@${scope}/${inner}` : name;
}
