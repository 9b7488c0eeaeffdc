/** Unsaved text, edits, files that come and go: every answer equals that of a fresh start on the same texts. */
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFolder, openSample, type SampleProject } from './sample-project.js';

function overlay(sample: SampleProject, file: string, text: string | undefined): void {
  const path = sample.path(file);
  if (text === undefined) sample.overlays.delete(path);
  else sample.overlays.set(path, text);
  sample.oracle.update({ changed: [path] });
}

const RETURNS_VOID = 'export function run(): void {}';
const RETURNS_BOOLEAN = 'export function run(): boolean { return true; }';
const CALLS = 'import { run } from "./run.js";\nrun();';

describe('unsaved text', () => {
  it('is what counts, from the first question on and after every edit', () => {
    const sample = openSample({ 'run.ts': RETURNS_VOID, 'main.ts': CALLS });
    sample.overlays.set(sample.path('run.ts'), RETURNS_BOOLEAN);
    expect(sample.callee('main.ts', 'run|()')?.returns).toBe('boolean');
    overlay(sample, 'run.ts', 'export async function run(signal?: AbortSignal): Promise<void> {}');
    expect(sample.callee('main.ts', 'run|()')).toMatchObject({ returns: 'promise-void', signal: { argument: 0 } });
    overlay(sample, 'run.ts', undefined);
    expect(sample.callee('main.ts', 'run|()')?.returns).toBe('void');
  });

  it('moves declarations and positions with it', () => {
    const sample = openSample({ 'run.ts': RETURNS_VOID, 'main.ts': CALLS });
    expect(sample.callee('main.ts', 'run|()')?.declaration?.span).toEqual([16, 19]);
    overlay(sample, 'run.ts', `// 😀\n${RETURNS_VOID}`);
    overlay(sample, 'main.ts', `\n\n${CALLS}`);
    const declaration = sample.callee('main.ts', 'run|()')?.declaration;
    expect(declaration?.span).toEqual([22, 25]);
    expect(sample.textAt(declaration)).toBe('run');
  });

  it('may be broken', () => {
    const sample = openSample({ 'run.ts': RETURNS_VOID, 'main.ts': CALLS });
    overlay(sample, 'main.ts', 'import { run } from "./run.js";\nclass { ( run(); `${');
    expect(sample.callee('main.ts', 'run|()')?.returns).toBe('void');
    overlay(sample, 'main.ts', '');
    const [answer] = sample.oracle.callees([{ path: sample.path('main.ts'), span: [32, 35], call: [32, 37] }]);
    expect(answer).toBeUndefined();
  });

  it('counts in a file that is not on disk', () => {
    const sample = openSample({ 'src/main.ts': CALLS, 'tsconfig.json': '{ "include": ["src"] }' });
    expect(sample.callee('src/main.ts', 'run|()')).toBeUndefined();
    overlay(sample, 'src/run.ts', `${RETURNS_BOOLEAN}\nrun();`);
    expect(sample.callee('src/main.ts', 'run|()')?.returns).toBe('boolean');
    expect(sample.callee('src/run.ts', 'run|()')?.returns).toBe('boolean');
    overlay(sample, 'src/run.ts', undefined);
    expect(sample.callee('src/main.ts', 'run|()')).toBeUndefined();
  });

  it('counts in a new file that the oracle hears of by the question', () => {
    const sample = openSample({ 'src/main.ts': CALLS, 'tsconfig.json': '{ "include": ["src"] }' });
    sample.overlays.set(sample.path('src/run.ts'), `${RETURNS_VOID}\nrun();`);
    expect(sample.callee('src/run.ts', 'run|()')?.returns).toBe('void');
    expect(sample.callee('src/main.ts', 'run|()')?.returns).toBe('void');
    sample.overlays.set(sample.path('src/late.ts'), CALLS);
    expect(sample.callee('src/late.ts', 'run|()')?.returns).toBe('void');
  });

  it('counts in a tsconfig', () => {
    const sample = openSample({
      'a.ts': 'declare const maybe: (() => void) | undefined; maybe!();\nask();',
      'b.d.ts': '',
    });
    expect(sample.callee('a.ts', 'ask|()')).toBeUndefined();
    overlay(sample, 'tsconfig.json', '{ "files": ["a.ts", "more/c.d.ts"] }');
    overlay(sample, 'more/c.d.ts', 'declare function ask(): never;');
    expect(sample.callee('a.ts', 'ask|()')?.returns).toBe('never');
    overlay(sample, 'tsconfig.json', '{ "files": ');
    expect(sample.callee('a.ts', 'ask|()')).toBeUndefined();
    expect(sample.notices).toEqual([expect.stringContaining('cannot be read')]);
    overlay(sample, 'tsconfig.json', undefined);
    expect(sample.callee('a.ts', 'maybe!|()')?.returns).toBe('void');
  });
});

describe('files on disk', () => {
  it('are read again when they are said to have changed, come or gone', () => {
    const sample = openSample({ 'run.ts': RETURNS_VOID, 'main.ts': CALLS });
    expect(sample.callee('main.ts', 'run|()')?.returns).toBe('void');
    sample.write('run.ts', RETURNS_BOOLEAN);
    expect(sample.callee('main.ts', 'run|()')?.returns).toBe('void');
    sample.oracle.update({ changed: [sample.path('run.ts')] });
    expect(sample.callee('main.ts', 'run|()')?.returns).toBe('boolean');
    rmSync(sample.path('run.ts'));
    sample.oracle.update({ deleted: [sample.path('run.ts')] });
    expect(sample.callee('main.ts', 'run|()')).toBeUndefined();
    sample.write('run.ts', RETURNS_VOID);
    sample.oracle.update({ created: [sample.path('run.ts')] });
    expect(sample.callee('main.ts', 'run|()')?.returns).toBe('void');
  });

  it('are read again when they were replaced, and are said to have come only', () => {
    const sample = openSample({ 'run.ts': RETURNS_VOID, 'main.ts': CALLS });
    expect(sample.callee('main.ts', 'run|()')?.returns).toBe('void');
    sample.write('run.ts', RETURNS_BOOLEAN);
    sample.oracle.update({ deleted: [sample.path('run.ts')] });
    sample.oracle.update({ created: [sample.path('run.ts')] });
    expect(sample.callee('main.ts', 'run|()')?.returns).toBe('boolean');
    sample.write('run.ts', RETURNS_VOID);
    sample.oracle.update({ created: [sample.path('run.ts')] });
    expect(sample.callee('main.ts', 'run|()')?.returns).toBe('void');
  });

  it('may be moved to another project by a new tsconfig, and back', () => {
    const sample = openSample({
      'all.d.ts': 'declare function ask(): void;',
      'inner/own.d.ts': 'declare function askInner(): boolean;',
      'inner/a.ts': 'ask();\naskInner();',
    });
    expect(sample.callee('inner/a.ts', 'ask|()')?.returns).toBe('void');
    sample.write('inner/tsconfig.json', '{}');
    sample.oracle.update({ created: [sample.path('inner/tsconfig.json')] });
    expect(sample.callee('inner/a.ts', 'ask|()')).toBeUndefined();
    expect(sample.callee('inner/a.ts', 'askInner|()')?.returns).toBe('boolean');
    rmSync(sample.path('inner/tsconfig.json'));
    sample.oracle.update({ deleted: [sample.path('inner/tsconfig.json')] });
    expect(sample.callee('inner/a.ts', 'ask|()')?.returns).toBe('void');
    expect(sample.notices).toEqual([]);
  });

  it('may leave the program that imported them', () => {
    const sample = openSample({
      'tsconfig.json': '{ "files": ["main.ts"] }',
      'main.ts': 'import "./inner/a.js";',
      'inner/a.ts': 'export function run(): void {}\nrun();',
    });
    expect(sample.callee('inner/a.ts', 'run|()')?.returns).toBe('void');
    overlay(sample, 'main.ts', 'export {};');
    expect(sample.callee('inner/a.ts', 'run|()')?.returns).toBe('void');
  });

  it('may be moved to another project when the folder of their tsconfig is said to have gone', () => {
    const sample = openSample({
      'all.d.ts': 'declare function ask(): void;',
      'inner/own.d.ts': 'declare function askInner(): boolean;',
      'inner/tsconfig.json': '{}',
      'inner/a.ts': 'ask();',
    });
    expect(sample.callee('inner/a.ts', 'ask|()')).toBeUndefined();
    rmSync(sample.path('inner'), { recursive: true });
    sample.oracle.update({ deleted: [sample.path('inner')] });
    sample.write('inner/a.ts', 'ask();');
    sample.oracle.update({ created: [sample.path('inner/a.ts')] });
    expect(sample.callee('inner/a.ts', 'ask|()')?.returns).toBe('void');
  });

  it('are read again when their folder went and came back in between', () => {
    const sample = openSample({ 'lib/run.ts': RETURNS_VOID, 'main.ts': CALLS.replace('./run', './lib/run') });
    expect(sample.callee('main.ts', 'run|()')?.returns).toBe('void');
    rmSync(sample.path('lib'), { recursive: true });
    sample.write('lib/run.ts', RETURNS_BOOLEAN);
    sample.oracle.update({ deleted: [sample.path('lib')], changed: [sample.path('lib/run.ts')] });
    expect(sample.callee('main.ts', 'run|()')?.returns).toBe('boolean');
  });

  it('of installed packages are read again after an install', () => {
    const sample = openSample({ 'main.ts': 'import { run } from "late";\nrun();' });
    expect(sample.callee('main.ts', 'run|()')).toBeUndefined();
    sample.write('node_modules/late/package.json', '{ "name": "late", "types": "index.d.ts" }');
    sample.write('node_modules/late/index.d.ts', 'export declare function run(): boolean;');
    sample.oracle.update({ changed: [sample.path('package.json')] });
    expect(sample.callee('main.ts', 'run|()')).toEqual({ module: 'late', returns: 'boolean' });
  });
});

describe('what is remembered about functions of others', () => {
  it('gives way to a declaration that adds to theirs, and comes back without it', () => {
    const sample = openSample({
      'node_modules/client/package.json': '{ "name": "client", "types": "index.d.ts" }',
      'node_modules/client/index.d.ts':
        'export interface Options { retry?: number }\nexport declare function get(url: string, options?: Options): void;',
      'main.ts': 'import { get } from "client";\nget("");',
      'augment.ts': 'export {};',
    });
    expect(sample.callee('main.ts', 'get|("")')).toEqual({ module: 'client', returns: 'void' });
    overlay(
      sample,
      'augment.ts',
      'import "client";\ndeclare module "client" { interface Options { signal?: AbortSignal } }',
    );
    expect(sample.callee('main.ts', 'get|("")')?.signal).toEqual({ argument: 1, property: 'signal', required: false });
    overlay(sample, 'augment.ts', 'export {};');
    expect(sample.callee('main.ts', 'get|("")')?.signal).toBeUndefined();
  });
});

it('ends as a fresh start does after many edits in any order', () => {
  const sample = openSample({
    'tsconfig.json': '{ "include": ["src"], "exclude": ["**/*.test.ts"], "compilerOptions": { "types": [] } }',
    'src/run.ts': RETURNS_VOID,
    'src/main.ts': CALLS,
    'src/run.test.ts': CALLS,
  });
  const ask = (from: SampleProject) =>
    ['src/main.ts', 'src/run.test.ts'].map((file) => from.callee(file, 'run|()') ?? 'unknown');
  const texts = [RETURNS_VOID, RETURNS_BOOLEAN, 'export const run = (): never => { throw 1; };', '// gone', undefined];
  for (const [index, text] of [...texts, ...texts.toReversed()].entries()) {
    overlay(sample, 'src/run.ts', text);
    overlay(sample, 'src/main.ts', `${CALLS}\n// ${index}`);
    const fresh = openFolder(sample.root);
    for (const [path, unsaved] of sample.overlays) fresh.overlays.set(path, unsaved);
    expect(ask(sample), `after edit ${index}`).toEqual(ask(fresh));
    fresh.oracle.close();
  }
});
