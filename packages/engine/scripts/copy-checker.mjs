/**
 * Puts the JavaScript half of TypeScript's native API into the package. Its npm package cannot be a dependency, because
 * it brings a program called `tsc`, which would replace the one of the project that Hostwright is installed into. The
 * native half comes from the optional packages per platform, which bring no program.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = dirname(createRequire(import.meta.url).resolve('typescript-native/package.json'));
const target = fileURLToPath(new URL('../dist/typescript-native', import.meta.url));

/** The API that waits for answers, and the licence that goes with it. */
const COPIED = ['LICENSE', 'NOTICE.txt', 'dist/api', 'dist/ast', 'dist/enums', 'dist/internal', 'lib/getExePath.js'];
const LEFT_OUT = /^dist\/api\/async(?:\/|$)|\.d\.[cm]?ts$|\.map$/;

rmSync(target, { recursive: true, force: true });
for (const part of COPIED) cpSync(join(source, part), join(target, part), { recursive: true, filter: isWanted });
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'package.json'), `${JSON.stringify(reducedManifest(), undefined, 2)}\n`);

function isWanted(path) {
  return !LEFT_OUT.test(relative(source, path).replaceAll(sep, '/'));
}

/** What Node needs to load it, and what the API needs to find its executable. */
function reducedManifest() {
  const { name, version, license, repository, type, bin, exports, imports } = JSON.parse(
    readFileSync(join(source, 'package.json'), 'utf8'),
  );
  const entry = './unstable/sync';
  return {
    name,
    version,
    license,
    repository,
    type,
    bin,
    exports: { './package.json': './package.json', [entry]: exports[entry] },
    imports: { '#getExePath': imports['#getExePath'], '#enums/*': imports['#enums/*'].default },
  };
}
