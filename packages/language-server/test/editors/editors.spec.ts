/** Other people's editors as clients, set up with the files that the README offers. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEAF_HEAD, DEAF_WORKER } from '../samples.js';
import { drive, type Seen } from './drive.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function inNeovim(): Promise<Seen> {
  const scripts = [here('../../editors/neovim.lua'), here('neovim.lua')];
  const commands = ['filetype on', ...scripts.map((script) => `luafile ${script}`)];
  return drive('nvim', ['--headless', '-u', 'NONE', ...commands.flatMap((command) => ['-c', command])]);
}

function inEmacs(): Promise<Seen> {
  const scripts = [here('emacs-typescript.el'), here('../../editors/emacs.el'), here('emacs.el')];
  return drive('emacs', ['--batch', '--eval', '(package-initialize)', ...scripts.flatMap((script) => ['-l', script])]);
}

describe.each([
  ['Neovim', inNeovim],
  ['Emacs', inEmacs],
])('in %s', (_, open) => {
  it('findings come, an action mends the buffer, and an unsaved change in one buffer marks another', async () => {
    const { opened, mended, across, hover } = await open();
    expect(opened.text).toBe(DEAF_HEAD);
    expect(opened.said).toContain('hostwright');
    expect(opened.said).toContain('require-cancellation-observation');
    expect(mended.trimEnd()).toBe(DEAF_WORKER.replace(DEAF_HEAD, 'while (!signal.aborted)').trimEnd());
    expect(across.text).toBe('Repository');
    expect(across.said).toContain('no-captive-dependency');
    expect(hover).toMatch(/Repository[*]*: scoped/);
  });
});
