/** Faults of the engine's own: what they cost, and how they are told. */
import { describe, expect, it, vi } from 'vitest';
import * as extraction from '../src/facts/extract.js';
import { Session, type FileSystem } from '../src/index.js';
import type { SyntaxTree } from '../src/syntax/parse.js';

const WORKER = `import { BackgroundService } from '@hostwright/host';
export class Poller extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) await Promise.resolve();
  }
}
`;

/** A session over files that are nowhere else. */
function openSession(texts: Readonly<Record<string, string>>): Session {
  const files: FileSystem = {
    readText: (path) => texts[path.slice(1)],
    readFolder: () => Object.keys(texts).map((name) => ({ name, folder: false })),
    isFile: (path) => path.slice(1) in texts,
  };
  return new Session({ root: '/', types: false, files });
}

describe('a file that the engine breaks on', () => {
  it('is told of, and costs no other file its findings', () => {
    const original = extraction.extractFacts;
    const broken = new TypeError('broken on purpose');
    const extract = vi.spyOn(extraction, 'extractFacts').mockImplementation((text, tree) => {
      if (text.includes('CRASH')) throw broken;
      return original(text, tree);
    });
    try {
      const session = openSession({ 'a.ts': WORKER, 'b.ts': `${WORKER}// CRASH\n` });
      const [a, b] = session.check();
      expect(a!.diagnostics.map(({ rule }) => rule)).toEqual(['require-cancellation-observation']);
      expect(b!.diagnostics.map(({ rule, message }) => ({ rule, message }))).toEqual([
        { rule: null, message: 'Hostwright failed on this file.' },
      ]);
      expect(session.crashes).toEqual([{ path: b!.path, error: broken }]);
      session.setText(b!.path, WORKER);
      expect(session.check([b!.path])[0]!.diagnostics).toHaveLength(1);
      expect(session.crashes).toEqual([]);
    } finally {
      extract.mockRestore();
    }
  });
});

describe('a tree that no one foresaw', () => {
  it('is replaced by the engine’s own', () => {
    const session = openSession({ 'a.ts': WORKER });
    const [path] = session.listFiles();
    const foreign = { program: { type: 'Program', body: null }, comments: [] };
    session.offerTree(path!, foreign as unknown as SyntaxTree);
    expect(session.findings(path!).map(({ rule }) => rule)).toEqual(['require-cancellation-observation']);
    expect(session.crashes).toEqual([]);
  });
});

const JOB = `import { Injectable, Module, Scope } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
@Injectable({ scope: Scope.REQUEST })
export class Job {
  @Interval(1000)
  run() {}
}`;

/** Code that leads back to itself, and a rule that asks where it leads. */
const CIRCLES: Readonly<Record<string, string>> = {
  'a parameter that is replaced by a copy of itself': `
export async function poll(options, signal: AbortSignal) {
  options = { ...options };
  while (true) await options.work();
}`,
  'two objects that are spread into each other': `
export async function poll(a, b, signal: AbortSignal) {
  a = { ...b };
  b = { ...a };
  while (true) await a.work();
}`,
  'interfaces that extend each other': `
interface A extends B {}
interface B extends A {}
export async function poll(a: A, signal: AbortSignal) {
  while (true) await a.work();
}`,
  'classes that extend each other': `
class A extends B {}
class B extends A {}
export async function poll(a: A, signal: AbortSignal) {
  while (true) await a.work();
}`,
  'aliases of each other as the type of a callback': `
type A = B | undefined;
type B = A | undefined;
function every(work: A) {}
every(async (job) => {
  while (true) await job.work();
});`,
  'a type that is a member of itself': `
type Tree = null | { branch: Tree };
export async function walk(tree: Tree, signal: AbortSignal) {
  while (true) await visit(tree);
}
async function visit(tree: Tree) {}`,
  'a generator that iterates over itself': `
async function* walk(node) {
  for await (const inner of walk(node.inner)) yield inner;
}
export async function visitAll(signal: AbortSignal) {
  for await (const node of walk({})) await fetch(node);
}`,
  'constants that are members of each other': `${JOB}
const a = b.options;
const b = a.options;
@Module(a.options)
export class App {}`,
  'a constant that is spread into itself': `${JOB}
const options = { ...options };
@Module(options)
export class App {}`,
};

describe('code that leads back to itself', () => {
  it.each(Object.entries(CIRCLES))('is judged without overflow: %s', (_, text) => {
    const session = openSession({ 'a.ts': text });
    session.check();
    expect(session.crashes).toEqual([]);
  });
});
