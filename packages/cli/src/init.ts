/** `hostwright init`: a first configuration file, and what to write into ESLint's. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { CONFIGURATION_FILE, diskFileSystem, findWorkspaceRoot } from '@hostwright/engine';
import { describeEslintSetup } from './eslint-setup.js';
import { EXIT, UsageError } from './exit.js';
import type { Terminal } from './terminal.js';

const CONFIGURATION = {
  $schema: './node_modules/hostwright/schema/hostwright.config.schema.json',
  extends: 'recommended',
};

/**
 * Writes the configuration file of the workspace that the current folder is in.
 * @throws {UsageError} when there is one already; it is left as it is.
 */
export function init({ cwd, stdout }: Terminal): number {
  const path = join(findWorkspaceRoot(diskFileSystem, cwd), CONFIGURATION_FILE);
  const name = relative(cwd, path);
  try {
    writeFileSync(path, `${JSON.stringify(CONFIGURATION, undefined, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new UsageError(`${name} is there already and is left as it is.`);
  }
  stdout.write(`Written: ${name}\n\n${describeEslintSetup(readProject(dirname(path)))}`);
  return EXIT.clean;
}

function readProject(folder: string): Parameters<typeof describeEslintSetup>[0] {
  return {
    names: diskFileSystem.readFolder(folder).map(({ name }) => name),
    manifest: readManifest(join(folder, 'package.json')),
  };
}

/** A manifest that is missing or broken declares nothing. */
function readManifest(path: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
