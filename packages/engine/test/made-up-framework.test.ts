/** A container that no one has heard of works from one framework file: its words, its bindings, its captives. */
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Framework } from '../src/model/framework.js';
import type { FileSystem } from '../src/session/file-system.js';

const madeUp = vi.hoisted((): Framework => ({
  name: 'beehive',
  packages: ['beehive'],
  resolvers: [],
  shapes: {},
  hooks: {},
  classDecorators: { 'beehive#Bee': { entries: { buzz: { role: 'execute', signalAt: 0 } } } },
  methodDecorators: {},
  registrations: {},
  container: { defaultLifetime: 'transient' },
  language: {
    containers: ['beehive#Hive'],
    roots: [],
    children: ['swarm'],
    resolvers: { fetch: {} },
    disposers: ['smoke'],
    bindings: [
      {
        form: 'chain',
        starts: ['house'],
        token: 0,
        links: {
          in: { makes: 'class', from: 0 },
          forever: { lifetimes: [{ fixed: 'singleton' }] },
          perDay: { lifetimes: [{ fixed: 'scoped' }] },
        },
      },
    ],
    injections: { types: false, decorators: { 'beehive#Comb': {} }, neutral: [], lazyWrappers: [] },
    defaultLifetime: 'transient',
    scopedWord: 'daily',
    captive: { consequence: 'It keeps the honey of its first day', remedy: 'Ask for it each day' },
  },
}));

vi.mock('../src/frameworks/index.generated.js', async (original) => {
  const { FRAMEWORKS } = await original<typeof import('../src/frameworks/index.generated.js')>();
  return { FRAMEWORKS: [...FRAMEWORKS, madeUp] };
});

const root = '/hive';
const texts: Readonly<Record<string, string>> = {
  'honey.ts': 'export class Honey {}\n',
  'queen.ts': [
    "import { Comb } from 'beehive';",
    "import { Honey } from './honey';",
    'export class Queen {',
    '  constructor(@Comb(Honey) readonly honey: Honey) {}',
    '}',
    '',
  ].join('\n'),
  'hive.ts': [
    "import { Hive } from 'beehive';",
    "import { Honey } from './honey';",
    "import { Queen } from './queen';",
    'const hive = new Hive();',
    'hive.house(Honey).in(Honey).perDay();',
    'hive.house(Queen).in(Queen).forever();',
    '',
  ].join('\n'),
  'worker.ts': [
    "import { Bee } from 'beehive';",
    '@Bee()',
    'export class Worker {',
    '  async buzz(signal: AbortSignal): Promise<void> {',
    '    while (true) await fetch(`https://flowers.example`);',
    '  }',
    '}',
    '',
  ].join('\n'),
};

const files: FileSystem = {
  readText: (path) => texts[path.slice(root.length + 1)],
  readFolder: (path) => (path === root ? Object.keys(texts).map((name) => ({ name, folder: false })) : []),
  isFile: (path) => Object.hasOwn(texts, path.slice(root.length + 1)),
};

it('is recognised, drawn and judged', async () => {
  const { Session } = await import('../src/index.js');
  const session = new Session({ root, files, types: false });
  const found = session.check().flatMap(({ path, diagnostics }) => diagnostics.map(({ rule }) => `${path} ${rule}`));
  expect(found).toEqual([
    `${join(root, 'queen.ts')} no-captive-dependency`,
    `${join(root, 'worker.ts')} require-cancellation-observation`,
    `${join(root, 'worker.ts')} require-signal-forwarding`,
  ]);
  expect(session.services.graph().services.map(({ name, lifetime }) => `${name} ${lifetime}`)).toEqual(
    expect.arrayContaining(['Honey scoped', 'Queen singleton']),
  );
});
