/** Other people's editors as clients, set up with the files that the README offers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEAF_HEAD, DEAF_WORKER } from '../samples.js';
import { drive, type Seen } from './drive.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const EDITORS = here('../../editors');

/** What the README only points to. */
const UNSHOWN = new Set(['neovim-0.7.lua', join('zed', 'Cargo.toml')]);

function inNeovim(): Promise<Seen> {
  const [older, newer] = ['neovim-0.7.lua', 'neovim.lua'].map((name) => join(EDITORS, name));
  const setUp = `execute 'luafile' has('nvim-0.11') ? '${newer}' : '${older}'`;
  const commands = ['filetype on', setUp, `luafile ${here('neovim.lua')}`];
  return drive('nvim', ['--headless', '-u', 'NONE', ...commands.flatMap((command) => ['-c', command])]);
}

function inEmacs(): Promise<Seen> {
  const scripts = [here('emacs-typescript.el'), join(EDITORS, 'emacs.el'), here('emacs.el')];
  return drive('emacs', ['--batch', '--eval', '(package-initialize)', ...scripts.flatMap((script) => ['-l', script])]);
}

describe.each([
  ['Neovim', inNeovim],
  ['Emacs', inEmacs],
])('in %s', (_, open) => {
  it('findings come, an action fixes the buffer, and an unsaved change in one buffer marks another', async () => {
    const { opened, fixed, across, hover } = await open();
    expect(opened.text).toBe(DEAF_HEAD);
    expect(opened.said).toContain('hostwright');
    expect(opened.said).toContain('require-cancellation-observation');
    expect(fixed.trimEnd()).toBe(DEAF_WORKER.replace(DEAF_HEAD, 'while (!signal.aborted)').trimEnd());
    expect(across.text).toBe('Repository');
    expect(across.said).toContain('no-captive-dependency');
    expect(hover).toMatch(/Repository[*]*: scoped/);
  });
});

describe('the README', () => {
  const shown = readFileSync(here('../../README.md'), 'utf8');
  const files = readdirSync(EDITORS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(EDITORS.length + 1))
    .filter((name) => !UNSHOWN.has(name));

  it.each(files)('shows %s as it is', (name) => {
    expect(shown).toContain(`\n${readFileSync(join(EDITORS, name), 'utf8').trimEnd()}\n`);
  });
});
