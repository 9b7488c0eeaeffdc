/** Installs the editors that are tested in, where the machine lacks them and lets us. */
import { spawnSync } from 'node:child_process';

export default function setUp() {
  if (isThere('nvim')) return;
  console.log('Neovim is missing; installing it with apt-get.');
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'neovim']]) {
    spawnSync('apt-get', args, { stdio: 'inherit' });
  }
  if (!isThere('nvim')) throw new Error('Neovim cannot be installed here. Install it and run this again.');
}

function isThere(program) {
  return spawnSync(program, ['--version']).status === 0;
}
