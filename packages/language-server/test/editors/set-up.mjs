/** Installs the editors that are tested in, where the machine lacks them. */
import { spawnSync } from 'node:child_process';
import { inRepository } from '../../../devkit/scripts/files.mjs';
import { run } from '../../../devkit/scripts/setup.mjs';

/** What shows that an editor is there, and the packages that bring it; later versions of Emacs have Eglot built in. */
const NEEDED = [
  { program: 'nvim', args: ['--version'], packages: ['neovim'] },
  { program: 'emacs', args: ['--version'], packages: ['emacs-nox'] },
  {
    program: 'emacs',
    args: ['--batch', '--eval', '(package-initialize)', '--eval', "(require 'eglot)"],
    packages: ['elpa-eglot'],
  },
];

/** Ends the process when an editor cannot be had. */
export function installEditors() {
  for (const { program, args, packages } of NEEDED) {
    if (spawnSync(program, args, { stdio: 'ignore', timeout: 120_000 }).status === 0) continue;
    run('bash', [inRepository('.ci', 'install-packages'), ...packages]);
  }
}
