/** What the compiler leaves to do: the rules' pages go into the package, and its program may be started. */
import { chmodSync, cpSync, rmSync } from 'node:fs';

const inPackage = (path) => new URL(`../${path}`, import.meta.url);

rmSync(inPackage('dist/rules-docs'), { recursive: true, force: true });
cpSync(inPackage('../../rules-docs'), inPackage('dist/rules-docs'), { recursive: true });
chmodSync(inPackage('dist/bin.js'), 0o755);
