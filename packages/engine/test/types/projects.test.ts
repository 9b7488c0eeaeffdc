/** Which tsconfig answers for which file, whatever order the files are asked in. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, openFolder, openSample, tsconfig, type SampleFiles } from './sample-project.js';

/** Answers `void` under a config that is strict and lacks it, `boolean` under the one that defines the global `ASK`. */
const ASK = 'ask();';

function declaring(type: string): string {
  return `declare function ask(): ${type};`;
}

const SOLUTION: SampleFiles = {
  'tsconfig.json':
    '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }, { "path": "./tsconfig.spec.json" }] }',
  'tsconfig.app.json':
    '{ "compilerOptions": { "composite": true, "types": [] }, "files": ["src/main.ts", "app.d.ts"] }',
  'tsconfig.spec.json':
    '{ "compilerOptions": { "composite": true, "types": [] }, "include": ["src/**/*.spec.ts", "spec.d.ts"] }',
  'app.d.ts': declaring('boolean'),
  'spec.d.ts': declaring('never'),
  'src/main.ts': `import './imported.js';\n${ASK}`,
  'src/imported.ts': `export {};\n${ASK}`,
  'src/main.spec.ts': ASK,
  'src/stray.ts': `export {};\n${ASK}`,
};

describe('a file belongs to', () => {
  it.each([
    ['src/main.ts', 'boolean'],
    ['src/imported.ts', 'boolean'],
    ['src/main.spec.ts', 'never'],
    ['src/stray.ts', undefined],
  ])('the referenced project that includes or imports it: %s', (file, returns) => {
    const sample = openSample(SOLUTION);
    expect(sample.callee(file, 'ask|()')?.returns).toBe(returns);
    expect(sample.notices).toEqual([]);
  });

  it('the same project whatever was asked before', () => {
    const files = ['src/main.ts', 'src/imported.ts', 'src/main.spec.ts', 'src/stray.ts'];
    const forwards = openSample(SOLUTION);
    const backwards = openSample(SOLUTION);
    const answers = files.map((file) => forwards.callee(file, 'ask|()')?.returns);
    const others = files.toReversed().map((file) => backwards.callee(file, 'ask|()')?.returns);
    expect(others.toReversed()).toEqual(answers);
  });

  it('the nearest config that owns it, and no config above the root', () => {
    const root = makeFolder({
      'tsconfig.json': '{}',
      'global.d.ts': declaring('never'),
      'workspace/tsconfig.json': '{ "include": ["*.d.ts", "packages/*/tools"] }',
      'workspace/global.d.ts': declaring('boolean'),
      'workspace/packages/a/tsconfig.json': '{ "include": ["src"] }',
      'workspace/packages/a/src/global.d.ts': declaring('string'),
      'workspace/packages/a/src/a.ts': ASK,
      'workspace/packages/a/tools/tool.ts': ASK,
      'workspace/packages/b/tools/tool.ts': ASK,
    });
    const sample = openFolder(join(root, 'workspace'));
    expect(sample.callee('packages/a/src/a.ts', 'ask|()')?.returns).toBe('other');
    expect(sample.callee('packages/a/tools/tool.ts', 'ask|()')?.returns).toBe('boolean');
    expect(sample.callee('packages/b/tools/tool.ts', 'ask|()')?.returns).toBe('boolean');
  });

  it('a project in memory with the nearest options when every config leaves it out', () => {
    const sample = openSample({
      'tsconfig.json':
        '{ "compilerOptions": { "types": ["node"], "paths": { "~/*": ["./src/*"] } }, "include": ["src"], "exclude": ["**/*.test.ts"] }',
      'src/run.ts': 'export function run(signal?: AbortSignal): void {}',
      'src/run.test.ts': `import { run } from '~/run.js';\nrun();`,
      'scripts/deploy.ts': `import { run } from '../src/run.js';\nrun();`,
      'plain.js': `import { run } from './src/run.js';\nrun();`,
    });
    for (const file of ['src/run.test.ts', 'scripts/deploy.ts', 'plain.js']) {
      expect(sample.callee(file, 'run|()')?.signal, file).toEqual({ argument: 0, required: false });
    }
  });

  it('none when it lies where no project looks', () => {
    const sample = openSample({ 'node_modules/x/index.ts': 'export function x() {}\nx();' });
    expect(sample.callee('node_modules/x/index.ts', 'x|()')).toBeUndefined();
    expect(sample.notices).toEqual([]);
  });

  it('the project of a jsconfig.json', () => {
    const root = makeFolder({ 'jsconfig.json': '{}', 'a.js': 'function run() {}\nrun();' });
    expect(openFolder(root).callee('a.js', 'run|()')?.returns).toBe('void');
  });
});

describe('configs', () => {
  it('may have comments, trailing commas, a byte order mark, or nothing in them', () => {
    for (const text of ['\uFEFF// options\n{ "compilerOptions": { /* none */ "types": [], }, }', '', '{}']) {
      const sample = openSample({ 'tsconfig.json': text, 'a.ts': 'function run() {}\nrun();' });
      expect(sample.callee('a.ts', 'run|()')?.returns, text).toBe('void');
      expect(sample.notices).toEqual([]);
    }
  });

  it('may refer to each other in circles and to what is not there', () => {
    const sample = openSample({
      'tsconfig.json': '{ "files": [], "references": [{ "path": "./a" }, { "path": "./gone" }] }',
      'a/tsconfig.json':
        '{ "compilerOptions": { "composite": true }, "references": [{ "path": ".." }, { "path": "." }] }',
      'a/a.ts': 'function run() {}\nrun();',
    });
    expect(sample.callee('a/a.ts', 'run|()')?.returns).toBe('void');
  });

  it.each([
    ['is malformed', { 'tsconfig.json': '{ "include": [' }, 'It cannot be read: '],
    ['holds no object', { 'tsconfig.json': '[]' }, 'holds no object'],
    ['refers to nothing', { 'tsconfig.json': '{ "references": [{ "path": null }] }' }, 'entry of "references"'],
    ['extends its own folder', { 'tsconfig.json': '{ "extends": "." }' }, 'extends itself'],
    [
      'refers to one that extends itself',
      { 'tsconfig.json': '{ "references": [{ "path": "./b" }] }', 'b/tsconfig.json': '{ "extends": "./tsconfig" }' },
      'b/tsconfig.json → ',
    ],
    ['extends itself', { 'tsconfig.json': '{ "extends": "./tsconfig.json" }' }, 'extends itself'],
    [
      'extends itself through another',
      { 'tsconfig.json': '{ "extends": ["./base"] }', 'base.json': '{ "extends": "./tsconfig.json" }' },
      'extends itself',
    ],
    [
      'extends one that is malformed',
      { 'tsconfig.json': '{ "extends": "./base.json" }', 'base.json': '{ "compilerOptions": ' },
      'base.json cannot be read',
    ],
  ])('give no answers and one notice when one %s', (_, files, words) => {
    const sample = openSample({ ...files, 'a.ts': 'function run() {}\nrun();', 'b.ts': 'function run() {}\nrun();' });
    expect(sample.callee('a.ts', 'run|()')).toBeUndefined();
    expect(sample.callee('b.ts', 'run|()')).toBeUndefined();
    expect(sample.notices).toEqual([expect.stringContaining(words)]);
    expect(sample.notices[0]).toContain(`${sample.root}/tsconfig.json`);
    expect(sample.oracle.state).toBe('idle');
  });

  it('give no answers and one notice when there is none', () => {
    const sample = openFolder(makeFolder({ 'a.ts': 'function run() {}\nrun();' }));
    expect(sample.callee('a.ts', 'run|()')).toBeUndefined();
    expect(sample.class('a.ts', 'run')).toBeUndefined();
    expect(sample.notices).toEqual([expect.stringContaining('No tsconfig.json')]);
    expect(sample.oracle.state).toBe('idle');
  });

  it('that lean on a package that is not installed are used as far as they go, with one notice', () => {
    const sample = openSample({
      'tsconfig.json': '{ "extends": "@tsconfig/none/tsconfig.json" }',
      'a.ts': 'function run() {}\nrun();',
    });
    expect(sample.callee('a.ts', 'run|()')?.returns).toBe('void');
    expect(sample.callee('a.ts', 'run|()')?.returns).toBe('void');
    expect(sample.notices).toEqual([expect.stringMatching(/@tsconfig\/none.*Install dependencies/)]);
  });
});

describe('many projects', () => {
  it('answer in turn, more of them than are kept open', () => {
    const names = Array.from({ length: 9 }, (_, index) => `p${index}`);
    const sample = openSample(
      Object.fromEntries(
        names.flatMap((name) => [
          [`${name}/tsconfig.json`, tsconfig()],
          [`${name}/a.ts`, `export function ${name}(): boolean { return true; }\n${name}();`],
        ]),
      ),
    );
    for (const round of [1, 2]) {
      for (const name of names) {
        expect(sample.callee(`${name}/a.ts`, `${name}|()`)?.returns, `${name}, round ${round}`).toBe('boolean');
      }
    }
  });

  it('see each other’s sources through workspace links', () => {
    const sample = openSample({
      'packages/a/package.json': '{ "name": "a", "type": "module", "exports": "./src/index.ts" }',
      'packages/a/src/index.ts': 'export function send(signal?: AbortSignal): void {}',
      'packages/b/tsconfig.json': tsconfig(),
      'packages/b/main.ts': 'import { send } from "a";\nsend();',
    });
    symlinkSync(sample.path('packages/a'), sample.path('node_modules/a'), 'dir');
    const answer = sample.callee('packages/b/main.ts', 'send|()');
    expect(answer?.declaration?.path).toBe(sample.path('packages/a/src/index.ts'));
    expect(sample.textAt(answer?.declaration)).toBe('send');
  });
});

it('speaks of files as the caller does, when the root is reached through a link', () => {
  const real = makeFolder({
    'tsconfig.json': tsconfig({ compilerOptions: { types: [], module: 'nodenext' } }),
    'packages/a/package.json': '{ "name": "a", "type": "module", "exports": "./index.ts" }',
    'packages/a/index.ts': 'export function send(): void {}',
    'main.ts': 'import { send } from "a";\nimport { near } from "./near.js";\nsend(); near();',
    'near.ts': 'export function near(): void {}',
  });
  mkdirSync(join(real, 'node_modules'));
  symlinkSync(join(real, 'packages/a'), join(real, 'node_modules/a'), 'dir');
  const link = join(makeFolder({}), 'link');
  symlinkSync(real, link, 'dir');
  const sample = openFolder(link);
  expect(sample.callee('main.ts', 'send|()')?.declaration?.path).toBe(join(link, 'packages/a/index.ts'));
  expect(sample.callee('main.ts', 'near|()')?.declaration?.path).toBe(join(link, 'near.ts'));
});
