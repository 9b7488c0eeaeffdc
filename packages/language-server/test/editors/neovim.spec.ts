/** Neovim as the client: an editor that nobody here wrote, set up as the README says. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeProject } from '../project.js';
import { CAPTIVE_PROJECT, DEAF_HEAD, DEAF_WORKER } from '../samples.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

interface Seen {
  readonly problem?: string;
  readonly opened: readonly { readonly code: string; readonly source: string; readonly text: string }[];
  readonly mended: readonly string[];
  readonly across: readonly { readonly code: string; readonly text: string }[];
  readonly hover: string;
}

/** What Neovim shows at the steps of `neovim.lua`. */
function drive(): Seen {
  const project = makeProject({ ...CAPTIVE_PROJECT, 'poller.ts': DEAF_WORKER });
  const result = project.path('.result.json');
  // The program by its name, as an installed package gives it.
  mkdirSync(project.path('.bin'));
  symlinkSync(here('../../bin/hostwright-language-server.js'), project.path('.bin/hostwright-language-server'));
  const { status, stderr, error } = spawnSync(
    'nvim',
    [
      '--headless',
      '-u',
      'NONE',
      '-c',
      'filetype on',
      '-c',
      `luafile ${here('../../editors/neovim.lua')}`,
      '-c',
      `luafile ${here('neovim.lua')}`,
    ],
    {
      cwd: project.root,
      encoding: 'utf8',
      timeout: 100_000,
      env: {
        ...process.env,
        HOSTWRIGHT_RESULT: result,
        PATH: [project.path('.bin'), process.env['PATH']].join(delimiter),
        XDG_STATE_HOME: join(project.root, '.state'),
        XDG_CACHE_HOME: join(project.root, '.state'),
      },
    },
  );
  if (error || status !== 0) throw new Error(`Neovim failed (is it installed?): ${stderr}`, { cause: error });
  return JSON.parse(readFileSync(result, 'utf8')) as Seen;
}

describe('in Neovim', () => {
  it('findings come, an action mends the buffer, and an unsaved change in one buffer marks another', () => {
    const seen = drive();
    expect(seen.problem).toBeUndefined();
    expect(seen.opened).toEqual([{ code: 'require-cancellation-observation', source: 'hostwright', text: DEAF_HEAD }]);
    expect(seen.mended.join('\n')).toBe(DEAF_WORKER.replace(DEAF_HEAD, 'while (!signal.aborted)').trimEnd());
    expect(seen.across).toMatchObject([{ code: 'no-captive-dependency', text: 'Repository' }]);
    expect(seen.hover).toContain('**Repository**: scoped');
  });
});
