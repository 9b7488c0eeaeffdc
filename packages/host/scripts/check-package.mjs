/**
 * Judges the package as it would be published: publint, are-the-types-wrong, and the number of its dependencies. Run it
 * by `npm run check-package -w packages/host`.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder, run, withPackedPackage } from './packed.mjs';

const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));

await withPackedPackage((folder, tarball) => {
  // npm puts the programs of the workspace on the path of its scripts.
  console.log(run('publint', ['run', tarball, '--strict'], folder));
  console.log(run('attw', [tarball, '--profile', 'esm-only', '--no-emoji'], folder));
});
const dependencies = Object.keys(manifest.dependencies ?? {});
if (dependencies.length > 2) throw new Error(`More than two runtime dependencies: ${dependencies.join(', ')}`);
console.log(`${dependencies.length} runtime dependencies.`);
