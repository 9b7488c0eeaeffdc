/** Paths, names of modules, JSON with comments, and where in a question's text its type is looked for. */
import { describe, expect, it } from 'vitest';
import { buildCheckerPaths, folderOf, isBelow } from '../../src/types/checker-paths.js';
import { isInstalledPath, isSourcePath, moduleOf } from '../../src/types/external-module.js';
import { parseJsonWithComments } from '../../src/types/json-with-comments.js';
import { buildProjectConfigs } from '../../src/types/project-configs.js';
import { isChoice, isConstruction, placeOfCallee, placeOfExpression } from '../../src/types/question-places.js';

describe('paths', () => {
  it('have forward slashes for the checker and the platform’s own for everyone else', () => {
    const windows = buildCheckerPaths('C:\\projects\\app', '\\');
    expect(windows.root).toBe('C:/projects/app');
    expect(windows.toChecker('C:\\projects\\app\\src\\a.ts')).toBe('C:/projects/app/src/a.ts');
    expect(windows.fromChecker('C:/projects/app/src/a.ts')).toBe('C:\\projects\\app\\src\\a.ts');
    const posix = buildCheckerPaths('/projects/app', '/');
    expect(posix.toChecker('/projects/app/odd\\name.ts')).toBe('/projects/app/odd\\name.ts');
    expect(posix.fromChecker('/projects/app/odd\\name.ts')).toBe('/projects/app/odd\\name.ts');
  });

  it('know what lies below what', () => {
    expect(isBelow('/a/b', '/a')).toBe(true);
    expect(isBelow('/a', '/a')).toBe(true);
    expect(isBelow('/ab', '/a')).toBe(false);
    expect(isBelow('/a', '/')).toBe(true);
    expect(folderOf('/a/b.ts')).toBe('/a');
    expect(folderOf('/b.ts')).toBe('/');
  });
});

describe('configs on Windows', () => {
  it('are found upwards to the root, with what they extend and refer to', () => {
    const texts = new Map([
      ['C:/w/tsconfig.json', '{ "references": [{ "path": "./a" }, { "path": "C:/w/b/tsconfig.lib.json" }] }'],
      ['C:/w/a/tsconfig.json', '{ "extends": "../base" }'],
      ['C:/w/base.json', '{}'],
      ['C:/w/b/tsconfig.lib.json', '{}'],
      ['C:/tsconfig.json', '{}'],
    ]);
    const configs = buildProjectConfigs({
      root: 'C:/w',
      readText: (path) => texts.get(path),
      onFault: (config, fault) => expect.unreachable(`${config}: ${fault}`),
    });
    expect(configs.above('C:/w/a/src/x.ts')).toEqual(['C:/w/a/tsconfig.json', 'C:/w/tsconfig.json']);
    expect(configs.withReferences('C:/w/tsconfig.json')).toEqual([
      'C:/w/tsconfig.json',
      'C:/w/a/tsconfig.json',
      'C:/w/b/tsconfig.lib.json',
    ]);
    expect(configs.hasLookedFor('C:/w/base.json')).toBe(true);
    expect(configs.hasLookedFor('C:/tsconfig.json')).toBe(false);
  });
});

describe('the module of a declaration', () => {
  it.each([
    ['/w/node_modules/@types/node/fs/promises.d.ts', 'node:fs/promises'],
    ['/w/node_modules/@types/node/ts5.6/fs.d.ts', 'node:fs'],
    ['/w/node_modules/@types/node/globals.d.ts', 'node'],
    ['/w/node_modules/@types/node/web-globals/fetch.d.ts', 'node'],
    ['/w/node_modules/got/dist/source/index.d.ts', 'got'],
    ['/w/node_modules/@nestjs/common/index.d.cts', '@nestjs/common'],
    ['/w/node_modules/.pnpm/got@12.0.0/node_modules/got/index.d.ts', 'got'],
    ['/w/node_modules/@types/lodash/index.d.ts', 'lodash'],
    ['/w/node_modules/@types/scope__name/index.d.ts', '@scope/name'],
    ['/w/node_modules/raw/src/index.ts', 'raw'],
    ['/w/node_modules/@typescript/typescript-linux-x64/lib/lib.es2015.promise.d.ts', 'lib.es2015.promise.d.ts'],
    ['/elsewhere/lib/lib.d.ts', 'lib.d.ts'],
    ['/w/types/global.d.ts', undefined],
  ])('at %s is %s', (path, expected) => {
    expect(moduleOf(path)).toBe(expected);
    expect(isSourcePath(path)).toBe(false);
    expect(isInstalledPath(path)).toBe(expected !== undefined);
  });

  it.each(['/w/a.ts', '/w/a.d.test.tsx', '/w/d.ts', '/w/a.js', '/w/lib.mts'])(
    'at %s is the project’s source',
    (path) => {
      expect(isSourcePath(path)).toBe(true);
      expect(isInstalledPath(path)).toBe(false);
    },
  );
});

describe('JSON with comments', () => {
  it.each([
    ['{ "a": "//no", /* yes */ "b": [1, 2,], } // end', { a: '//no', b: [1, 2] }],
    ['\uFEFF{ "a": ",]", "b": "\\"/*" }', { a: ',]', b: '"/*' }],
    [' \n', {}],
    ['// only a comment', {}],
  ])('%s', (text, expected) => {
    expect(parseJsonWithComments(text)).toEqual(expected);
  });

  it.each(['[]', 'null', '5', '{', '{ a: 1 }', '{ "a": 1,, }', '{} {}'])('%s is none', (text) => {
    expect(() => parseJsonWithComments(text)).toThrow(SyntaxError);
  });
});

describe('the place of a question', () => {
  const span = (text: string) => [0, text.length] as const;

  it.each([
    ['run', 0],
    ['this.queue.take', 11],
    ['queue?.größe', 7],
    ['(await x).run', 10],
    ['make()\n  .run', 10],
    ['super', 0],
    ['this.#own', undefined],
    ['list[0]', undefined],
    ['run!', undefined],
    ['(a ?? b)', undefined],
  ])('of the callee %s is a name at %s', (text, nameAt) => {
    expect(placeOfCallee(text, span(text))).toEqual(
      nameAt === undefined ? { span: span(text) } : { span: span(text), nameAt },
    );
  });

  it.each([
    ['service', 0],
    ['this', 0],
    ['this.a!.b', 8],
    ['await later', undefined],
    ['new Service', undefined],
    ['a ?? b', undefined],
    ['f(x).y', undefined],
  ])('of the expression %s is a name at %s', (text, nameAt) => {
    expect(placeOfExpression(text, span(text)).nameAt).toBe(nameAt);
  });

  it('tells construction from a call, and a choice from one function', () => {
    expect(isConstruction('new A(x)', { call: [0, 8], span: [4, 5] })).toBe(true);
    expect(isConstruction('new A().run()', { call: [0, 13], span: [0, 11] })).toBe(false);
    expect(isConstruction('newest(x)', { call: [0, 9], span: [0, 6] })).toBe(false);
    for (const choice of ['(a ?? b)', '(a || b)', '(c ? a : b)', '(a && b)'])
      expect(isChoice(choice, span(choice))).toBe(true);
    for (const one of ['a?.[0]', 'a[0]', '(a)', '(a ?? b).run']) expect(isChoice(one, span(one))).toBe(false);
  });
});
