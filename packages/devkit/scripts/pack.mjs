/**
 * Looks at each published package as npm would pack it: what its package.json promises is in it, what it imports is
 * declared, and nothing is in it that only we need. Needs a build.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';
import { publishedPackages, readJson, REPOSITORY } from './files.mjs';

const EXPECTED = ['README.md', 'LICENSE', 'package.json'];
const FIELDS = [
  'description',
  'license',
  'repository',
  'homepage',
  'bugs',
  'keywords',
  'publishConfig',
  'engines',
  'type',
];
/** A link or picture whose address is relative: on the package's page in the registry it leads nowhere. */
const RELATIVE_LINK = /\]\((?!https:\/\/|#)([^)]*)\)/g;
/** `async [Symbol.asyncDispose]()` in an example is no link. */
const CODE_BLOCK = /^```.*?^```/gms;
const SURPLUS = /^(?:test|bench)\/|\.tsbuildinfo$|\.test\.|(?:^|\/)tsconfig[^/]*\.json$/;

let complaints = 0;
for (const folder of publishedPackages()) {
  const manifest = readJson(join(folder, 'package.json'));
  const { files, size } = pack(folder);
  const found = complaintsAbout(folder, manifest, files);
  complaints += found.length;
  console.log(`${manifest.name}: ${files.length} files, ${Math.ceil(size / 1024)} KiB packed`);
  for (const complaint of found) console.error(`  ${complaint}`);
}
process.exitCode = complaints === 0 ? 0 : 1;

function pack(folder) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout, stderr, status } = spawnSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack failed in ${folder}: ${stderr}`);
  const said = JSON.parse(stdout);
  const [packed] = Array.isArray(said) ? said : Object.values(said);
  return { files: packed.files.map(({ path }) => path), size: packed.size };
}

function complaintsAbout(folder, manifest, files) {
  const wanted = [...EXPECTED, ...promisedFiles(manifest)];
  return [
    ...FIELDS.filter((field) => manifest[field] === undefined).map((field) => `package.json has no "${field}"`),
    ...misplaced(folder, manifest),
    ...relativeLinks(folder).map((link) => `README.md links to ${link}, which is no address outside the repository`),
    ...wanted.filter((path) => !files.includes(path)).map((path) => `${path} is missing`),
    ...files.filter((path) => SURPLUS.test(path)).map((path) => `${path} should not be published`),
    ...undeclaredImports(folder, manifest, files).map((name) => `imports ${name} but does not declare it`),
  ];
}

/** Whether a reader of the package's page is led to the package's folder. */
function misplaced(folder, { repository, homepage }) {
  const path = relative(REPOSITORY, folder).replaceAll('\\', '/');
  return [
    ...(repository?.directory === path ? [] : [`"repository" names another folder than ${path}`]),
    ...(homepage?.includes(`/${path}#`) ? [] : [`"homepage" leads to another folder than ${path}`]),
  ];
}

function relativeLinks(folder) {
  const prose = readFileSync(join(folder, 'README.md'), 'utf8').replaceAll(CODE_BLOCK, '');
  return [...prose.matchAll(RELATIVE_LINK)].map(([, link]) => link);
}

/** What `exports` and `bin` point to; the condition `source` is for this repository only. */
function promisedFiles({ exports = {}, bin = {} }) {
  const paths = [...Object.values(bin), ...targetsOf(exports)];
  return [...new Set(paths.map((path) => path.replace(/^\.\//, '')))];
}

function targetsOf(target) {
  if (typeof target === 'string') return [target];
  return Object.entries(target).flatMap(([condition, inner]) => (condition === 'source' ? [] : targetsOf(inner)));
}

function undeclaredImports(folder, { name, dependencies = {}, peerDependencies = {} }, files) {
  const declared = new Set([name, ...Object.keys(dependencies), ...Object.keys(peerDependencies)]);
  const imported = files.filter((path) => /\.[cm]?js$/.test(path)).flatMap((path) => importsOf(join(folder, path)));
  // `#name` stands for a file of the package itself.
  const packages = imported.filter((specifier) => !/^[.#]/.test(specifier)).map(packageOf);
  return [...new Set(packages)].filter((module) => !declared.has(module) && !isBuiltIn(module)).sort();
}

function importsOf(path) {
  const text = readFileSync(path, 'utf8');
  const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module;
  const again = staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest ?? []));
  const written = dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start, end));
  return [
    ...[...staticImports.map(({ moduleRequest }) => moduleRequest), ...again].map(({ value }) => value),
    // What is put together at run time says nothing here.
    ...written.flatMap((specifier) => /^['"](.*)['"]$/.exec(specifier)?.[1] ?? []),
  ];
}

function packageOf(specifier) {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function isBuiltIn(module) {
  return module.startsWith('node:') || builtinModules.includes(module);
}
