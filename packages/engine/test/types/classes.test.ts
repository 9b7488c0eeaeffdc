/** What the oracle says about expressions: which class, a signal or something that holds one, a primitive. */
import { afterAll, describe, expect, it } from 'vitest';
import { openSample } from './sample-project.js';

const NOTHING = { isSignal: false, carriesSignal: false, primitive: false };

describe('the class', () => {
  const sample = openSample(
    {
      'services.ts': `
        export class Repository { find() { return this; } }
        export class Other {}
        export abstract class Base<T> { protected constructor(protected readonly held: T) {} use() { return this.held; } }
        export class Service extends Base<Repository> { constructor(readonly repository: Repository) { super(repository); } }
        export interface Port { readonly name: string }
        export default class { readonly id = 1; }`,
      'main.ts': `
        import Unnamed, { Other, Port, Repository as Store, Service } from './services.js';
        import { EventEmitter } from 'node:events';
        const service = new Service(new Store()), port = null! as Port, unnamed = new Unnamed(), emitter = new EventEmitter();
        let maybe = Math.random() > 1 ? service : undefined; const two = null! as Service | Other, Alias = Store;
        const make: new () => Store = Store, local = new (class Local {})();
        async function run<T extends Store>(bound: T, later: Promise<Store>) { (await later).find(); bound.find(); service.use(); }
        class User { constructor(private readonly store: Store) {} go() { return this.store.find(); } self() { return this; } }
        [service.repository, service.use(), maybe, two, port, unnamed, emitter, Alias, make, local];`,
    },
    {},
    afterAll,
  );

  it.each([
    ['|service|.repository,', 'Service'],
    ['[|service.repository|,', 'Repository'],
    [', |service.use()|,', 'Repository'],
    ['[service.repository, service.use(), |maybe|', 'Service'],
    ['= |new Service(new Store())|,', 'Service'],
    ['(|new Store()|)', 'Repository'],
    ['return |this.store|.', 'Repository'],
    ['return |this.store.find()|;', 'Repository'],
    ['return |this|; }', 'User'],
    ['(|await later|)', 'Repository'],
    ['|bound|.find()', 'Repository'],
    ['= |Store|,', 'Repository'],
    [', |Alias|,', 'Repository'],
    [', |make|,', 'Repository'],
    [', |local|]', 'Local'],
    [', |unnamed|,', 'class'],
    [', |two|,', undefined],
    [', |port|,', undefined],
    [', |emitter|,', undefined],
  ])('of %s is %s', (expression, expected) => {
    const answer = sample.class('main.ts', expression);
    expect(answer).toBeDefined();
    expect(sample.textAt(answer?.declaration)).toBe(expected);
  });
});

describe('signals and what holds them', () => {
  const types: [string, object | undefined][] = [
    ['AbortSignal', { ...NOTHING, isSignal: true }],
    ['AbortSignal | undefined | null', { ...NOTHING, isSignal: true }],
    ['AbortSignal | string', { ...NOTHING, isSignal: true }],
    ['Readonly<AbortSignal>', { ...NOTHING, isSignal: true }],
    ['Linked', { ...NOTHING, isSignal: true, carriesSignal: true, signalMember: 'parentSignal' }],
    ['AbortController', { ...NOTHING, carriesSignal: true, signalMember: 'signal' }],
    ['Request | undefined', { ...NOTHING, carriesSignal: true, signalMember: 'signal' }],
    ['{ signal?: AbortSignal }', { ...NOTHING, carriesSignal: true, signalMember: 'signal' }],
    [
      '{ id: string } & { readonly stopping: AbortSignal }',
      { ...NOTHING, carriesSignal: true, signalMember: 'stopping' },
    ],
    ['{ signal: NodeJS.Signals }', NOTHING],
    ['() => AbortSignal', NOTHING],
    ['AbortSignal[]', NOTHING],
    ['string', { ...NOTHING, primitive: true }],
    ["'a' | 1 | undefined", { ...NOTHING, primitive: true }],
    ['boolean | Color', { ...NOTHING, primitive: true }],
    ['`x${string}` | symbol | bigint', { ...NOTHING, primitive: true }],
    ['string | Date', NOTHING],
    ['any', undefined],
    ['unknown', undefined],
    ['Gone', undefined],
    ['Gone | AbortSignal', undefined],
  ];
  const sample = openSample(
    {
      'a.ts': `
        import type { Gone } from 'not-installed';
        enum Color { Red } interface Linked extends AbortSignal { readonly parentSignal: AbortSignal }
        ${types.map(([type], index) => `declare const value${index}: ${type}; value${index};`).join('\n')}
        function generic<T>(free: T) { free; }`,
    },
    {},
    afterAll,
  );

  it.each(types.map(([type, expected], index) => [type, index, expected] as const))('%s', (_, index, expected) => {
    expect(sample.class('a.ts', `; |value${index}|;`)).toEqual(expected);
  });

  it('are unknown for a type parameter that may be anything', () => {
    expect(sample.class('a.ts', '{ |free|;')).toBeUndefined();
  });

  it('are unknown, and nothing worse, for a choice that the checker stumbles over', () => {
    const stumbling = openSample({ 'a.ts': "const found = ('a'.match(/a/g) ?? []).map(String); found;" });
    expect(stumbling.class('a.ts', "('a'.match(/a/g) ?? [])")).toBeUndefined();
    expect(stumbling.class('a.ts', '; |found|;')).toEqual(NOTHING);
    expect(stumbling.notices).toEqual([]);
    expect(stumbling.oracle.state).toBe('open');
  });
});
