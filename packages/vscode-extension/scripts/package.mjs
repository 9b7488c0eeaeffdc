/**
 * `npm run package -- --target linux-x64 [--out FILE]`: the extension as one file for one platform. Beside the bundle it
 * carries the packages with programs for that platform, installed by npm in the versions that this repository was tested with.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { bundle, NATIVE_PACKAGES } from './bundle.mjs';
import { npm } from './npm.mjs';

const PACKAGE = fileURLToPath(new URL('../', import.meta.url));
const PAGES = 'https://github.com/hostwright/hostwright';

/** The editor's names of platforms, in npm's words. */
const TARGETS = {
  'linux-x64': { os: 'linux', cpu: 'x64', libc: 'glibc' },
  'linux-arm64': { os: 'linux', cpu: 'arm64', libc: 'glibc' },
  'linux-armhf': { os: 'linux', cpu: 'arm', libc: 'glibc' },
  'alpine-x64': { os: 'linux', cpu: 'x64', libc: 'musl' },
  'alpine-arm64': { os: 'linux', cpu: 'arm64', libc: 'musl' },
  'darwin-x64': { os: 'darwin', cpu: 'x64' },
  'darwin-arm64': { os: 'darwin', cpu: 'arm64' },
  'win32-x64': { os: 'win32', cpu: 'x64' },
  'win32-arm64': { os: 'win32', cpu: 'arm64' },
};

/** What npm installs and no one loads; the checker's own library of types stays. */
const IGNORED = [
  'node_modules/.bin/**',
  'node_modules/.package-lock.json',
  'node_modules/@oxc-project/**',
  'node_modules/{oxc-parser,oxc-resolver,typescript-native}/**/*.{map,wasm,d.ts,d.mts,d.cts,md}',
  'node_modules/oxc-parser/**/*.workerd.mjs',
  // Trees that are decoded node by node, which the engine never asks for.
  'node_modules/oxc-parser/src-js/{generated/lazy,raw-transfer}/{*lazy*,type_ids,constructors,walk}.js',
  'package-lock.json',
];

const NATIVE_PARTS = /\.node$|^node_modules[\\/]@typescript[\\/]/;

/** npm is content when a program for a platform cannot be had; the extension would not be. */
const EXPECTED = [
  /^node_modules\/@oxc-parser\/.*\.node$/,
  /^node_modules\/@oxc-resolver\/.*\.node$/,
  /^node_modules\/@typescript\/[^/]+\/lib\/tsc(?:\.exe)?$/,
];

/** The platform that this runs on, in the editor's words. */
export function hostTarget() {
  const system =
    process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime
      ? 'alpine'
      : process.platform;
  return `${system}-${process.arch === 'arm' ? 'armhf' : process.arch}`;
}

/**
 * Writes the packaged extension.
 * @returns what is in it, in bytes: as files, and what of that every platform shares
 * @throws {Error} for a platform that there is no name for, and when npm or the packager fails
 */
export async function packageExtension({ target, out }) {
  const platform = TARGETS[target];
  if (!platform) throw new Error(`There is no target "${target}". There are: ${Object.keys(TARGETS).join(', ')}.`);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hostwright-vsix-')));
  try {
    await stage(folder, platform);
    const sizes = await measure(folder);
    const missing = EXPECTED.filter((file) => !sizes.files.some((path) => file.test(path.replaceAll('\\', '/'))));
    if (missing.length > 0) throw new Error(`For ${target} npm brought nothing like ${missing.join(', ')}.`);
    await createVSIX({
      cwd: folder,
      target,
      packagePath: out,
      baseContentUrl: `${PAGES}/blob/HEAD/packages/vscode-extension`,
      baseImagesUrl: `${PAGES}/raw/HEAD/packages/vscode-extension`,
    });
    return sizes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function stage(folder, { os, cpu, libc }) {
  for (const name of ['README.md', 'LICENSE', 'icon.png']) cpSync(join(PACKAGE, name), join(folder, name));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(publishedManifest(), undefined, 2)}\n`);
  writeFileSync(join(folder, '.vscodeignore'), `${IGNORED.join('\n')}\n`);
  mkdirSync(join(folder, 'dist'));
  await bundle(join(folder, 'dist'));
  const wanted = [`--os=${os}`, `--cpu=${cpu}`, ...(libc ? [`--libc=${libc}`] : [])];
  npm(folder, ['install', '--omit=dev', '--ignore-scripts', '--prefer-offline', ...wanted]);
}

/** The manifest as the editor needs it: what is bundled is no dependency any more. */
function publishedManifest() {
  const manifest = readJson(join(PACKAGE, 'package.json'));
  for (const name of ['private', 'scripts', 'devDependencies']) delete manifest[name];
  const engine = createRequire(createRequire(import.meta.url).resolve('@hostwright/engine/package.json'));
  const { dependencies, devDependencies } = engine('./package.json');
  const versions = { ...devDependencies, ...dependencies };
  return { ...manifest, dependencies: Object.fromEntries(NATIVE_PACKAGES.map((name) => [name, versions[name]])) };
}

async function measure(folder) {
  const files = await listFiles({ cwd: folder, packageManager: PackageManager.Npm });
  const shared = files.filter((file) => !NATIVE_PARTS.test(file));
  return { all: sizeOf(folder, files), shared: sizeOf(folder, shared), files };
}

function sizeOf(folder, files) {
  return files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

async function main() {
  const { values } = parseArgs({
    options: { target: { type: 'string', default: hostTarget() }, out: { type: 'string' } },
  });
  const out = resolve(values.out ?? join(PACKAGE, `hostwright-${values.target}.vsix`));
  const { all, shared } = await packageExtension({ target: values.target, out });
  console.log(`${out}: ${megabytes(all)} unpacked, ${megabytes(shared)} without native parts`);
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
