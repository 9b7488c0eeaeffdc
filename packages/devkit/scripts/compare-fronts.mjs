/**
 * `node packages/devkit/scripts/compare-fronts.mjs FOLDER [--no-types]`: asks the command line, ESLint and oxlint about every
 * file of a folder and compares what they say: rule, file and range. Exits with 1 when they differ. Run after a build.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { buildLineMap, RULE_PREFIX, RULES, Session } from '@hostwright/engine';
import { ESLint } from 'eslint';
import plugin from 'eslint-plugin-hostwright';
import { inRepository } from './files.mjs';

const [given, ...flags] = process.argv.slice(2);
if (!given) {
  console.error('Name a folder: compare-fronts.mjs FOLDER [--no-types]');
  process.exit(2);
}
const root = resolve(given);
const types = !flags.includes('--no-types');
const files = new Session({ root, types: false }).listFiles();

const said = {
  'command line': fromCommandLine(),
  ESLint: await fromEslint(),
  oxlint: fromOxlint(),
};
const expected = said['command line'];
console.log(`${files.length} files, ${expected.length} findings on the command line`);
let differs = false;
for (const [front, findings] of Object.entries(said)) {
  const missing = expected.filter((finding) => !findings.includes(finding));
  const surplus = findings.filter((finding) => !expected.includes(finding));
  for (const finding of missing) console.log(`${front} does not say: ${finding}`);
  for (const finding of surplus) console.log(`${front} alone says: ${finding}`);
  differs ||= missing.length + surplus.length > 0;
}
console.log(differs ? 'The fronts differ.' : 'All fronts say the same.');
process.exitCode = differs ? 1 : 0;

function fromCommandLine() {
  const program = inRepository('packages/cli/bin/hostwright.js');
  const args = [program, 'check', root, '--preset', 'all', '--format', 'json', ...(types ? [] : ['--no-types'])];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: Infinity,
    cwd: root,
  });
  if (status !== 0 && status !== 1) throw new Error(`hostwright ended with ${status}: ${stderr}`);
  return flatten(JSON.parse(stdout));
}

async function fromEslint() {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    ignore: false,
    overrideConfig: [
      {
        files: ['**/*.{ts,mts,cts,tsx,js,mjs,cjs,jsx}'],
        languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
        linterOptions: { reportUnusedDisableDirectives: 'off' },
        settings: { hostwright: { types } },
      },
      plugin.configs.all,
    ],
  });
  return flatten(await eslint.lintFiles([...files]));
}

function fromOxlint() {
  const folder = mkdtempSync(join(tmpdir(), 'hostwright-oxlint-'));
  const config = join(folder, 'oxlintrc.json');
  writeFileSync(
    config,
    JSON.stringify({
      jsPlugins: [inRepository('packages/eslint-plugin/dist/index.js')],
      plugins: [],
      categories: { correctness: 'off' },
      rules: Object.fromEntries(RULES.map(({ name }) => [RULE_PREFIX + name, 'error'])),
      settings: { hostwright: { types } },
    }),
  );
  const program = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [program, '-c', config, '--disable-nested-config', '--format', 'json', '.'],
    { cwd: root, encoding: 'utf8', maxBuffer: Infinity },
  );
  rmSync(folder, { recursive: true });
  const start = stdout.indexOf('{');
  if (start === -1) throw new Error(`oxlint printed no report: ${stdout}${stderr}`);
  return JSON.parse(stdout.slice(start))
    .diagnostics.filter(({ code }) => code?.startsWith('hostwright('))
    .map(({ code, filename, labels }) => oxlintFinding(code, filename, labels[0].span))
    .sort();
}

/** Offsets of oxlint count bytes. */
function oxlintFinding(code, filename, { offset, length }) {
  const bytes = readFileSync(join(root, filename));
  const text = (end) => bytes.toString('utf8', 0, end).replace(/^\uFEFF/, '');
  const lines = buildLineMap(text(bytes.length));
  const [start, end] = [offset, offset + length].map((place) => lines.position(text(place).length));
  return describe(`${RULE_PREFIX}${code.slice('hostwright('.length, -1)}`, join(root, filename), { start, end });
}

function flatten(results) {
  return results
    .flatMap(({ filePath, messages }) =>
      messages
        .filter(({ ruleId }) => ruleId?.startsWith(RULE_PREFIX))
        .map(({ ruleId, line, column, endLine, endColumn }) =>
          describe(ruleId, filePath, { start: { line, column }, end: { line: endLine, column: endColumn } }),
        ),
    )
    .sort();
}

function describe(rule, path, { start, end }) {
  return `${rule} ${relative(root, path)} ${start.line}:${start.column}-${end.line}:${end.column}`;
}
