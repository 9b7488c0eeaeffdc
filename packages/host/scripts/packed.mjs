/** What the scripts about the published package share: the tarball that `npm pack` makes, in a folder of its own. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs `action` with a temporary folder and the path of the packed package in it; the folder is removed afterwards.
 * @param {(folder: string, tarball: string) => Promise<void> | void} action
 */
export async function withPackedPackage(action) {
  const folder = mkdtempSync(join(tmpdir(), 'hostwright-packed-'));
  try {
    run('npm', ['pack', '--pack-destination', folder], packageFolder);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    if (tarball === undefined) throw new Error('npm pack made no tarball.');
    await action(folder, join(folder, tarball));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs a command to its end.
 * @param {string} command @param {readonly string[]} args @param {string} folder
 * @throws when it fails, with what it printed
 */
export function run(command, args, folder) {
  const result = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (result.status === 0) return result.stdout;
  throw new Error(`${command} ${args.join(' ')} failed:\n${result.stdout}${result.stderr}${result.error ?? ''}`);
}
