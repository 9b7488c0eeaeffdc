/**
 * The plugin as it is published, in the programs that people run: ESLint 9, ESLint 10 and oxlint over the same worker
 * application. What they say must not differ.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { RULES } from '@hostwright/engine';
import { describe, expect, it } from 'vitest';
import { installPublished } from '../../devkit/scripts/published.mjs';
import { makeProject, type Project } from './project.js';

const APPLICATION = fileURLToPath(new URL('../../../test-fixtures/apps/order-worker', import.meta.url));
const PUBLISHED = installPublished();
const require = createRequire(join(PUBLISHED, 'package.json'));
const PLUGIN = join(PUBLISHED, 'node_modules', 'eslint-plugin-hostwright', 'dist', 'index.js');

interface Said {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

interface Linter {
  readonly name: string;
  /** Runs over a project and gives back the exit code with everything that was printed. */
  run(project: Project, ...options: string[]): Run;
  read(output: string, project: Project): Said[];
}

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly all: string;
}

const LINTERS: readonly Linter[] = [
  {
    name: 'ESLint 9',
    run: (project, ...options) => start('eslint9/package.json', project, ['src', ...options]),
    read: readESLint,
  },
  {
    name: 'ESLint 10',
    run: (project, ...options) => start('eslint/package.json', project, ['src', ...options]),
    read: readESLint,
  },
  {
    name: 'oxlint',
    run: (project, ...options) => start('oxlint/package.json', project, ['src', ...options]),
    read: readOxlint,
  },
];

describe.each(LINTERS)('$name', (linter) => {
  it('finds the faults of the application where they were planted', () => {
    const expected = JSON.parse(readFileSync(join(APPLICATION, 'expected.json'), 'utf8')) as Partial<Said>[];
    expect(sayOfApplication(linter)).toMatchObject(expected);
  });

  it('says what the others say, to the letter', () => {
    expect(sayOfApplication(linter)).toEqual(sayOfApplication(LINTERS[0]!));
  });

  it('applies safe fixes, beside a byte order mark too', () => {
    const project = makeApplication();
    const path = project.path('src/cleanup-service.ts');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, `\uFEFF${text}`);
    const { stdout } = linter.run(project, '--fix', '--format', 'json');
    expect(readFileSync(path, 'utf8')).toBe(`\uFEFF${text.replace('while (true) {', 'while (!signal.aborted) {')}`);
    expect(linter.read(stdout, project).map(({ file }) => file)).not.toContain('src/registrations.ts');
  });

  it('counts neither the byte order mark nor carriage returns', () => {
    const project = makeApplication();
    const path = project.path('src/cleanup-service.ts');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(linter.read(linter.run(project, '--format', 'json').stdout, project)).toEqual(sayOfApplication(linter));
  });

  it('takes settings from its own configuration', () => {
    const project = makeApplication({ settings: { hostwright: { configFile: 'without-cleanup.json' } } });
    project.write('without-cleanup.json', '{ "exclude": ["src/cleanup-service.ts"] }');
    const { stdout } = linter.run(project, '--format', 'json');
    const files = linter.read(stdout, project).map(({ file }) => file);
    expect(files).toContain('src/registrations.ts');
    expect(files).not.toContain('src/cleanup-service.ts');
  });

  it('fails on a wrong configuration and names the key', () => {
    const project = makeApplication();
    project.write('hostwright.config.json', '{ "excludes": [] }');
    const { status, all } = linter.run(project);
    expect(status).toBe(linter.name === 'oxlint' ? 1 : 2);
    expect(all).toContain('hostwright.config.json: "excludes" is no key of this file. Allowed are: $schema, extends,');
  });
});

it('is the plugin itself to a configuration that is CommonJS', () => {
  const words = `require(${JSON.stringify(PLUGIN)}).configs.recommended.name`;
  const { stdout } = spawnSync(process.execPath, ['--print', words], { encoding: 'utf8' });
  expect(stdout).toBe('hostwright/recommended\n');
});

/** A page's first configuration of ESLint: the name of the file, and what is in it. */
function configurationOn(page: string): { readonly file: string; readonly text: string } {
  const text = readFileSync(page, 'utf8');
  const [, block = ''] = /```js\n([^]*?)```/.exec(text) ?? [];
  return { file: /^\/\/ (\S+)/.exec(block)?.[1] ?? '', text: block };
}

describe.each([
  ['the front page', fileURLToPath(new URL('../../../README.md', import.meta.url))],
  ["the plugin's page", join(PUBLISHED, 'node_modules', 'eslint-plugin-hostwright', 'README.md')],
])('the configuration on %s', (_, page) => {
  // npm 11 makes new packages CommonJS in so many words.
  it.each(['commonjs', 'module', undefined])('works in a package of type %s', (type) => {
    const { file, text } = configurationOn(page);
    const project = makeProject({ 'package.json': JSON.stringify({ name: 'worker', version: '1.0.0', type }) });
    cpSync(join(APPLICATION, 'src'), project.path('src'), { recursive: true });
    symlinkSync(join(PUBLISHED, 'node_modules'), project.path('node_modules'), 'junction');
    project.write(file, text);
    const { all } = start('eslint/package.json', project, ['src']);
    expect(all).toContain('hostwright/no-captive-dependency');
    expect(all).not.toContain('Parsing error');
  });
});

const saidOfApplication = new Map<Linter, Said[]>();

/** What a linter says of the application as it is; it is run once for all tests. */
function sayOfApplication(linter: Linter): Said[] {
  let said = saidOfApplication.get(linter);
  if (!said) {
    const project = makeApplication();
    const { status, stdout } = linter.run(project, '--format', 'json');
    expect(status).toBe(1);
    saidOfApplication.set(linter, (said = linter.read(stdout, project)));
  }
  return said;
}

/** The application in a folder of its own, set up for ESLint and oxlint alike. */
function makeApplication({ settings = {} }: { readonly settings?: object } = {}): Project {
  const project = makeProject({});
  cpSync(APPLICATION, project.root, { recursive: true });
  rmSync(project.path('expected.json'));
  const rules = Object.fromEntries(RULES.map(({ name }) => [`hostwright/${name}`, 'error']));
  project.write(
    '.oxlintrc.json',
    JSON.stringify({ jsPlugins: [PLUGIN], categories: { correctness: 'off' }, settings, rules }),
  );
  const parser = pathToFileURL(require.resolve('@typescript-eslint/parser')).href;
  project.write(
    'eslint.config.js',
    `import hostwright from ${JSON.stringify(pathToFileURL(PLUGIN).href)};
import parser from ${JSON.stringify(parser)};
export default [
  { files: ['**/*.ts'], languageOptions: { parser }, settings: ${JSON.stringify(settings)} },
  hostwright.configs.recommended,
];
`,
  );
  return project;
}

function start(manifest: string, project: Project, args: readonly string[]): Run {
  const path = require.resolve(manifest);
  const { bin } = require(path) as { bin: Record<string, string> };
  const program = join(dirname(path), Object.values(bin)[0]!);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: project.root,
    encoding: 'utf8',
  });
  return { status, stdout, all: stdout + stderr };
}

function readESLint(output: string, project: Project): Said[] {
  const results = JSON.parse(output) as { filePath: string; messages: (Said & { ruleId: string })[] }[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, column, message }) => ({
      file: relative(project.root, filePath),
      rule: ruleId.replace('hostwright/', ''),
      line,
      column,
      message,
    })),
  );
}

function readOxlint(output: string): Said[] {
  interface Diagnostic {
    readonly filename: string;
    readonly code: string;
    readonly message: string;
    readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
  }
  const { diagnostics } = JSON.parse(output) as { diagnostics: Diagnostic[] };
  const said = diagnostics.map(({ filename: file, code, message, labels }) => {
    const { line, column } = labels[0]!.span;
    return { file, rule: /\((.+)\)/.exec(code)![1]!, line, column, message };
  });
  return said.sort(
    (left, right) => (left.file < right.file ? -1 : Number(left.file > right.file)) || left.line - right.line,
  );
}
