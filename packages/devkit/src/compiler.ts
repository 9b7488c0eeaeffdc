/** TypeScript's own opinion of many small projects at once: one run of the native compiler over all of them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const COMPILER_OPTIONS = {
  target: 'ES2023',
  lib: ['ES2023', 'ESNext.Disposable', 'DOM'],
  module: 'ESNext',
  moduleResolution: 'Bundler',
  // Each file is a module, so that the projects do not see each other's names.
  moduleDetection: 'force',
  customConditions: ['source'],
  types: ['node'],
  jsx: 'preserve',
  strict: true,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  skipLibCheck: true,
  noEmit: true,
};

/** A compiler error without its line, which edits move. */
export interface CompilerError {
  /** Absolute. */
  readonly path: string;
  readonly message: string;
}

/**
 * Compiles everything below the folders in `folder` with one configuration and gives the errors in order. A project that
 * is alone there may add to it with a `tsconfig.json` of its own.
 */
export function compileAll(folder: string): CompilerError[] {
  const own = readdirSync(folder)
    .map((name) => `./${name}/tsconfig.json`)
    .filter((path) => existsSync(join(folder, path)));
  const configuration = join(folder, 'tsconfig.json');
  const content = { extends: own, compilerOptions: COMPILER_OPTIONS, include: ['*/**/*'] };
  writeFileSync(configuration, JSON.stringify(content));
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript-native/package.json')), 'bin/tsc');
  const { stdout, stderr, status } = spawnSync(process.execPath, [compiler, '-p', configuration, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (status !== 0 && !stdout.includes(' error TS')) throw new Error(`The compiler failed: ${stdout}${stderr}`);
  return [...stdout.matchAll(/^(?<path>[^\s(].*?)\(\d+,\d+\): error (?<message>TS.*)$/gm)].map(({ groups }) => ({
    path: join(folder, groups?.['path'] ?? ''),
    message: groups?.['message'] ?? '',
  }));
}
