/** Faults of the engine's own: what they cost, and how they are told. */
import { describe, expect, it, vi } from 'vitest';
import * as extraction from '../src/facts/extract.js';
import { Session, type FileSystem } from '../src/index.js';
import type { SyntaxTree } from '../src/syntax/parse.js';

const WORKER = `import { BackgroundService, delay } from '@hostwright/host';
export class Poller extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) await delay(1000);
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

describe('a tree that nobody foresaw', () => {
  it('is replaced by the engine’s own', () => {
    const session = openSession({ 'a.ts': WORKER });
    const [path] = session.listFiles();
    const foreign = { program: { type: 'Program', body: null }, comments: [], scopes: { scopes: [] } };
    session.offerTree(path!, foreign as unknown as SyntaxTree);
    expect(session.findings(path!).map(({ rule }) => rule)).toEqual(['require-cancellation-observation']);
    expect(session.crashes).toEqual([]);
  });
});
