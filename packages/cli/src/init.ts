/** `hostwright init`: a first configuration file, and what to write into ESLint's. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CONFIGURATION_FILE, diskFileSystem, findWorkspaceRoot } from '@hostwright/engine';
import { EXIT, UsageError } from './exit.js';
import type { Terminal } from './terminal.js';

const CONFIGURATION = {
  $schema: './node_modules/hostwright/schema/hostwright.config.schema.json',
  extends: 'recommended',
};

const ESLINT_SNIPPET = `To see the same findings in ESLint, install eslint-plugin-hostwright and add to eslint.config.js:

  import hostwright from 'eslint-plugin-hostwright';

  export default [
    // what is there already, with @typescript-eslint/parser for TypeScript
    hostwright.configs.recommended,
  ];
`;

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
  stdout.write(`Written: ${name}\n\n${ESLINT_SNIPPET}`);
  return EXIT.clean;
}
