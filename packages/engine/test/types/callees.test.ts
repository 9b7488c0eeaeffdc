/** What the oracle says about called functions: where a signal goes in, where they stand, what they give back. */
import { afterAll, describe, expect, it } from 'vitest';
import { openSample, tsconfig } from './sample-project.js';

const BAG = { argument: 0, property: 'signal', required: false };

describe('the place for a signal is found in', () => {
  const cases: [string, string, unknown][] = [
    ['a parameter that may be left out', 'signal?: AbortSignal', { argument: 0, required: false }],
    ['a parameter that must be given', 'signal: AbortSignal', { argument: 0, required: true }],
    ['one that takes null and undefined', 'signal: AbortSignal | undefined | null', { argument: 0, required: false }],
    ['a default value', 'signal = new AbortController().signal', { argument: 0, required: false }],
    ['a middle parameter', 'id: string, signal: AbortSignal, rest: number', { argument: 1, required: true }],
    ['an options bag written in place', 'o: { signal?: AbortSignal }', BAG],
    [
      'a bag that must have one',
      'o: { abortSignal: AbortSignal }',
      { ...BAG, property: 'abortSignal', required: true },
    ],
    ['a bag that takes null', 'o: { signal: AbortSignal | null }', BAG],
    ['a bag that may be left out', 'o?: { signal: AbortSignal }', BAG],
    ['an interface that extends another', 'x: 1, o: Inherited', { ...BAG, argument: 1 }],
    ['an intersection', 'o: { depth: number } & Options', BAG],
    ['an alias of a mapped type', 'o: Alias', BAG],
    ['one of several kinds of options', "o: 'utf8' | Options | null", BAG],
    ['a rest parameter', 'name: string, ...signals: AbortSignal[]', { argument: 1, required: false }],
    ['a rest tuple', '...rest: [name: string, signal?: AbortSignal]', { argument: 1, required: false }],
    ['no rest tuple that is empty', '...rest: []', undefined],
    ['a rest tuple that must be full', '...rest: [string, AbortSignal]', { argument: 1, required: true }],
    ['a signal in the words of a client', 'o: { signal?: Generic }', BAG],
    ['a subtype', 'signal: Linked', { argument: 0, required: true }],
    ['the plainest of several names', 'o: { stopSignal?: AbortSignal; signal?: AbortSignal }', BAG],
    ['no signal of the operating system', 'signal: NodeJS.Signals, other: NodeJS.Signals | number', undefined],
    ['no string that is called signal', 'signal: string, o: { signal?: string | number }', undefined],
    ['no request, which has a signal of its own', 'r: Request', undefined],
    ['no controller', 'c: AbortController', undefined],
    ['no callback that gets one', 'run: (signal: AbortSignal) => void', undefined],
    ['no list of signals', 'all: AbortSignal[]', undefined],
    ['nothing', '', undefined],
  ];
  const sample = openSample(
    {
      'a.ts': `
        interface Options { depth?: number; signal?: AbortSignal }
        interface Inherited extends Options { name: string }
        type Alias = Partial<Readonly<Pick<Inherited, 'signal' | 'name'>>>;
        interface Generic { readonly aborted: boolean; addEventListener?: (...args: unknown[]) => unknown }
        interface Linked extends AbortSignal { readonly parent: AbortSignal }
        ${cases.map(([, parameters], index) => `function called${index}(${parameters}) {} called${index}(0);`).join('\n')}`,
    },
    {},
    afterAll,
  );

  it.each(cases.map(([name, , expected], index) => [name, index, expected] as const))('%s', (_, index, expected) => {
    expect(sample.callee('a.ts', `called${index}|(0)`)?.signal).toEqual(expected);
  });
});

describe('generic functions', () => {
  it('are judged by what their parameters are known to extend', () => {
    const sample = openSample({
      'a.ts': `
        declare function bound<T extends { signal?: AbortSignal }>(options: T): T;
        declare function direct<S extends AbortSignal | undefined>(signal: S): S;
        declare function free<T>(value: T): T;
        declare function either<K extends 'a' | 'b'>(k: K, o: K extends 'a' ? { signal: AbortSignal } : object): void;
        class Client<O extends object> { send(options: O & { signal?: AbortSignal }): void {} }
        bound({}); direct(undefined); free(1); either('b', {}); new Client<{ id: string }>().send({ id: '' });`,
    });
    expect(sample.callee('a.ts', 'bound|({})')?.signal).toEqual(BAG);
    expect(sample.callee('a.ts', 'direct|(undefined)')?.signal).toEqual({ argument: 0, required: false });
    expect(sample.callee('a.ts', 'free|(1)')).not.toHaveProperty('signal');
    expect(sample.callee('a.ts', "either|('b', {})")?.signal).toEqual({
      argument: 1,
      property: 'signal',
      required: false,
    });
    expect(sample.callee('a.ts', "new Client<{ id: string }>().send|({ id: '' })")?.signal).toEqual(BAG);
  });

  it('see the type arguments of their owner', () => {
    const sample = openSample({
      'a.ts': `
        interface Queue<T> { push(item: T): void }
        declare const signals: Queue<AbortSignal>; declare const numbers: Queue<number>;
        signals.push(null!); numbers.push(1);`,
    });
    expect(sample.callee('a.ts', 'signals.push|(null!)')?.signal).toEqual({ argument: 0, required: true });
    expect(sample.callee('a.ts', 'numbers.push|(1)')?.signal).toBeUndefined();
  });
});

describe('overloads', () => {
  it('offer the place that the arguments of the call leave free', () => {
    const sample = openSample({
      'a.ts': `
        interface Options { host?: string; signal?: AbortSignal }
        declare function get(options: string | Options): void;
        declare function get(url: string, options: Options): void;
        get('url'); get({ host: 'h' }); get('url', {});
        declare function poll(ms: number, signal?: AbortSignal): void;
        declare function poll(ms: number, id: string, signal?: AbortSignal): void;
        poll(1); poll(1, 'id');`,
    });
    expect(sample.callee('a.ts', "get|('url')")?.signal).toEqual({ ...BAG, argument: 1 });
    expect(sample.callee('a.ts', "get|({ host: 'h' })")?.signal).toEqual(BAG);
    expect(sample.callee('a.ts', "get|('url', {})")?.signal).toEqual({ ...BAG, argument: 1 });
    expect(sample.callee('a.ts', 'poll|(1)')?.signal).toEqual({ argument: 1, required: false });
    expect(sample.callee('a.ts', "poll|(1, 'id')")?.signal).toEqual({ argument: 2, required: false });
  });

  it('count from any of them, but not from deprecated ones', () => {
    const sample = openSample({
      'a.ts': `
        export function work(name: string): Promise<void>;
        /** @deprecated */
        export function work(name: number, signal: AbortSignal): void;
        export async function work(): Promise<void> {}
        export function wait(): void;
        export function wait(signal: AbortSignal): void;
        export function wait(): void {}
        /** @deprecated */
        export function old(signal: AbortSignal): void {}
        work('a'); wait(); old(null!);`,
    });
    expect(sample.callee('a.ts', "work|('a')")).toEqual(expect.objectContaining({ returns: 'promise-void' }));
    expect(sample.callee('a.ts', "work|('a')")?.signal).toBeUndefined();
    expect(sample.callee('a.ts', 'wait|()')?.signal).toEqual({ argument: 0, required: true });
    expect(sample.callee('a.ts', 'old|(null!)')?.signal).toEqual({ argument: 0, required: true });
  });
});

describe('a declaration', () => {
  const sample = openSample(
    {
      'queue.ts': `
        export class Queue {
          take(id: string): Promise<void>;
          take(id: number): Promise<void>;
          async take(id: string | number): Promise<void> {}
          get handler() { return () => {}; }
          drain = async (): Promise<void> => {};
          #own() {} callOwn() { this.#own(); }
          static create() { return new this(); }
          async [Symbol.asyncDispose]() {}
        }
        export class Named { constructor(readonly signal: AbortSignal) {} }
        export class Derived extends Named { constructor() { super(AbortSignal.abort()); } }
        export interface Port { send(x: number): void; later: () => void }
        export default class { constructor(x: number) {} }
        export const Expression = class { constructor(x?: number) {} }; void new Expression(3);
          export type Callable = { (x: number): void }; export interface Called { (x: number): void }
          @((value: unknown) => void value) export abstract class Decorated { protected constructor(x: 1) {} static { } }
          export class Sub extends Decorated { constructor() { super(1); } }
          export const held = { run() {}, other(x?: string) {}, arrow: () => {} };`,
      'barrel.ts': `export * from './queue.js'; export { Queue as Renamed } from './queue.js';`,
      'main.ts': `
        import Anonymous, { Derived, held, Named, Sub, type Callable, type Called, type Port } from './queue.js';
        import { Renamed } from './barrel.js';
        function local() {} local();
        const queue = new Renamed(), port = null! as Port, list = [() => {}], maybe = queue as Renamed | undefined;
        queue.take('a'); queue.handler(); queue.drain(); Renamed.create(); port.send(1); port.later();
        held.run(); held.arrow(); list[0]!(); (local)(); maybe?.take(1); queue[Symbol.asyncDispose]();
        new Named(null!); new Derived(); new Anonymous(1); new Sub(); (0 as any as Callable)(1); (0 as any as Called)(2); fetch('x');
        (Math.random() > 0.5 ? local : held.other)();
        class Inner { go() { return this; } loop() { this.go().go(); } }`,
    },
    {},
    afterAll,
  );
  const declared = (file: string, call: string): string | undefined =>
    sample.textAt(sample.callee(file, call)?.declaration);

  it.each([
    ['main.ts', 'local|()', 'local'],
    ['main.ts', '(local)|()', 'local'],
    ['main.ts', "queue.take|('a')", 'take'],
    ['main.ts', 'maybe?.take|(1)', 'take'],
    ['main.ts', 'Renamed.create|()', 'create'],
    ['main.ts', 'queue.handler|()', '() => {}'],
    ['main.ts', 'queue.drain|()', 'async (): Promise<void> => {}'],
    ['main.ts', 'held.run|()', 'run'],
    ['main.ts', 'held.arrow|()', '() => {}'],
    ['main.ts', 'list[0]!|()', '() => {}'],
    ['main.ts', 'queue[Symbol.asyncDispose]|()', 'Symbol.asyncDispose'],
    ['main.ts', 'port.send|(1)', 'send'],
    ['main.ts', 'port.later|()', '() => void'],
    ['main.ts', 'this.go().go|()', 'go'],
    ['main.ts', 'new |Named|(null!)', 'Named'],
    ['main.ts', 'new |Derived|()', 'Derived'],
    ['main.ts', 'new |Anonymous|(1)', 'class'],
    ['main.ts', 'new |Sub|()', 'Sub'],
    ['main.ts', '(0 as any as Callable)|(1)', '(x: number): void'],
    ['main.ts', '(0 as any as Called)|(2)', 'Called'],
    ['queue.ts', 'new |Expression|(3)', 'class'],
    ['queue.ts', 'super|(1)', 'Decorated'],
    ['queue.ts', 'this.#own|()', '#own'],
    ['queue.ts', 'super|(AbortSignal.abort())', 'Named'],
  ])('in %s of %s is %s', (file, call, expected) => {
    expect(declared(file, call)).toBe(expected);
  });

  it('of an overloaded function is the one with a body', () => {
    const span = sample.callee('main.ts', "queue.take|('a')")?.declaration?.span;
    const text = sample.textAt({ path: sample.path('queue.ts'), span: [0, 1_000_000] })!;
    expect(span?.[0]).toBe(text.indexOf('take(id: string | number)'));
  });

  it('is not given for a choice of functions, nor outside the source', () => {
    expect(sample.callee('main.ts', '(Math.random() > 0.5 ? local : held.other)|()')).toEqual({
      returns: 'void',
    });
    expect(sample.callee('main.ts', "fetch|('x')")?.declaration).toBeUndefined();
  });
});

describe('functions of others', () => {
  const sample = openSample(
    {
      'node_modules/got/package.json': '{ "name": "got", "types": "index.d.ts" }',
      'node_modules/got/index.d.ts':
        'export interface Options { retry?: number; signal?: AbortSignal }\nexport declare function got(url: string, options?: Options): Promise<string>;',
      'node_modules/@types/scope__name/index.d.ts': 'export declare function make(): boolean;',
      'types/own.d.ts': 'declare module "own" { export function own(): void; }',
      'a.ts': `
        import { once } from 'node:events'; import { readFile } from 'node:fs/promises'; import http from 'node:http';
        import { setTimeout as sleep } from 'node:timers/promises'; import { got } from 'got';
        import { make } from '@scope/name'; import { own } from 'own';
        got('u'); make(); own(); fetch('x'); sleep(1); setTimeout(() => {}, 1); once(process, 'x'); readFile('f');
        http.get('u'); http.get({}); [1].map(String); new Map(); AbortSignal.timeout(1); structuredClone(1);`,
    },
    {},
    afterAll,
  );

  it.each([
    ["got|('u')", 'got', { ...BAG, argument: 1 }, 'promise'],
    ['make|()', '@scope/name', undefined, 'boolean'],
    ['own|()', undefined, undefined, 'void'],
    ["fetch|('x')", 'node', { ...BAG, argument: 1 }, 'promise'],
    ['sleep|(1)', 'node:timers/promises', { ...BAG, argument: 2 }, 'promise'],
    ['setTimeout|(() => {}, 1)', 'node:timers', undefined, 'other'],
    ["once|(process, 'x')", 'node:events', { ...BAG, argument: 2 }, 'promise'],
    ["readFile|('f')", 'node:fs/promises', { ...BAG, argument: 1 }, 'promise'],
    ["http.get|('u')", 'node:http', { ...BAG, argument: 1 }, 'other'],
    ['http.get|({})', 'node:http', BAG, 'other'],
    ['[1].map|(String)', 'lib.es5.d.ts', undefined, 'other'],
    ['new |Map|()', 'lib.es2015.collection.d.ts', undefined, 'other'],
    ['AbortSignal.timeout|(1)', 'node', undefined, 'other'],
  ])('%s is of %s', (call, module, signal, returns) => {
    const answer = sample.callee('a.ts', call);
    expect({ module: answer?.module, signal: answer?.signal, returns: answer?.returns }).toEqual({
      module,
      signal,
      returns,
    });
  });
});

describe('what a call gives back', () => {
  const cases: [string, string | undefined][] = [
    ['void', 'void'],
    ['undefined', 'void'],
    ['void | undefined', 'void'],
    ['never', 'never'],
    ['boolean', 'boolean'],
    ['x is string', 'boolean'],
    ['true', 'boolean'],
    ['asserts x is string', 'void'],
    ['Promise<void>', 'promise-void'],
    ['Promise<never>', 'promise-void'],
    ['PromiseLike<undefined>', 'promise-void'],
    ['Promise<void> | Promise<string>', 'promise'],
    ['Promise<number>', 'promise'],
    ['Later', 'promise'],
    ['void | Promise<void>', 'other'],
    ['string', 'other'],
    ['unknown', 'other'],
    ['any', undefined],
    ['Gone', undefined],
  ];
  const sample = openSample(
    {
      'a.ts': `
        import type { Gone } from 'not-installed';
        interface Later extends Promise<void> { cancel(): void }
        ${cases.map(([type], index) => `declare function called${index}(x: unknown): ${type}; called${index}(0);`).join('\n')}
        declare function mixed(): Promise<void>; declare function mixed(x: 1): string; mixed();
        declare function both(): Promise<void>; declare function both(x: 1): Promise<string>; both();`,
    },
    {},
    afterAll,
  );

  it.each(cases.map(([type, expected], index) => [type, expected, index] as const))('%s: %s', (_, expected, index) => {
    const answer = sample.callee('a.ts', `called${index}|(0)`);
    expect(answer).toBeDefined();
    expect(answer?.returns).toBe(expected);
  });

  it('is what all overloads have in common', () => {
    expect(sample.callee('a.ts', 'mixed|()')?.returns).toBe('other');
    expect(sample.callee('a.ts', 'both|()')?.returns).toBe('promise');
  });
});

describe('what cannot be known', () => {
  it('gives no answer, or one that says so', () => {
    const sample = openSample({
      'a.ts': `
        import { gone, type Gone } from 'not-installed';
        declare const anything: any; declare function half(x: Gone): void; declare function loose(...rest: any[]): void;
        gone(1); anything(1); half(null!); loose(1); (5 as unknown)(1); unknownName(1);
        declare const client: Gone; client.get(1);`,
    });
    for (const call of ['gone|(1)', 'anything|(1)', '(5 as unknown)|(1)', 'unknownName|(1)', 'client.get|(1)']) {
      expect(sample.callee('a.ts', call), call).toBeUndefined();
    }
    expect(sample.callee('a.ts', 'half|(null!)')).toEqual(expect.objectContaining({ opaque: true, returns: 'void' }));
    expect(sample.callee('a.ts', 'loose|(1)')?.opaque).toBe(true);
  });

  it('is known all the same where only the name of the signal type is at hand', () => {
    const sample = openSample({
      'tsconfig.json': JSON.stringify({ compilerOptions: { lib: ['es2023'], types: [], strict: true } }),
      'a.ts': 'declare function run(signal: AbortSignal): void; run(null!);',
    });
    expect(sample.callee('a.ts', 'run|(null!)')?.signal).toEqual({ argument: 0, required: true });
  });
});

describe('the language of the file', () => {
  it('may be any that the tsconfig lets in', () => {
    const sample = openSample({
      'tsconfig.json': tsconfig({
        compilerOptions: { allowJs: true, checkJs: true, module: 'nodenext', jsx: 'preserve', types: [] },
      }),
      'script.js': '/** @param {AbortSignal} [signal] */\nexport function run(signal) {}\nrun();',
      'module.mts': 'export function run(signal?: AbortSignal) {}\nrun();',
      'common.cts': 'function run(signal?: AbortSignal) {}\nrun();',
      'view.tsx': 'export function run(signal?: AbortSignal) {}\nconst view = () => run();',
    });
    for (const file of ['script.js', 'module.mts', 'common.cts', 'view.tsx']) {
      expect(sample.callee(file, 'run|()')?.signal, file).toEqual({ argument: 0, required: false });
    }
  });

  it('may count characters that take more than one byte, or begin with a byte order mark', () => {
    const sample = openSample({
      'a.ts': '\uFEFF// 😀 ünïcödé\r\nfunction größe(signal?: AbortSignal) {} /* 😀 */ größe();',
    });
    const answer = sample.callee('a.ts', 'größe|()');
    expect(sample.textAt(answer?.declaration)).toBe('größe');
    expect(answer?.signal).toEqual({ argument: 0, required: false });
  });
});

it('answers a batch over several files in the order asked, in plain JSON', () => {
  const files = { 'a.ts': 'export function a() {}\na();', 'b.ts': 'import { a } from "./a.js";\na();' };
  const sample = openSample(files);
  const of = (file: keyof typeof files) => {
    const at = files[file].lastIndexOf('a()');
    return { path: sample.path(file), span: [at, at + 1] as const, call: [at, at + 3] as const };
  };
  const outside = { path: sample.path('a.ts'), span: [500, 501] as const, call: [500, 503] as const };
  const missing = { ...of('a.ts'), path: sample.path('none.ts') };
  const answers = sample.oracle.callees([of('b.ts'), missing, of('a.ts'), outside, of('b.ts')]);
  const expected = { declaration: { path: sample.path('a.ts'), span: [16, 17] }, returns: 'void' };
  expect(answers).toEqual([expected, undefined, expected, undefined, expected]);
  const written = JSON.stringify(answers);
  expect(JSON.parse(written)).toEqual([expected, null, expected, null, expected]);
});
