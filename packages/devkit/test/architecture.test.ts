/** The architecture page names what is there: every package, every stage of the engine, every room of its middle layer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../src/fixtures.js';

const PACKAGES = join(REPOSITORY, 'packages');
const page = readFileSync(join(PACKAGES, 'README.md'), 'utf8');

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

describe('the architecture page', () => {
  it.each(foldersIn(PACKAGES))('lists the package %s', (name) => {
    expect(page).toContain(`| \`${name}\` `);
  });

  it.each(foldersIn(join(PACKAGES, 'engine/src')).filter((name) => name !== 'model'))(
    'explains the stage %s',
    (name) => {
      expect(page).toContain(`- **${name}** `);
    },
  );

  it.each(foldersIn(join(PACKAGES, 'engine/src/link')))('explains the room %s', (name) => {
    expect(page).toContain(`  - \`${name}\`: `);
  });
});
