/** Puts the rules' pages into the package, where `hostwright explain` reads them. */
import { cpSync, rmSync } from 'node:fs';

const pages = new URL('../dist/rules-docs', import.meta.url);
rmSync(pages, { recursive: true, force: true });
cpSync(new URL('../../../rules-docs', import.meta.url), pages, { recursive: true });
