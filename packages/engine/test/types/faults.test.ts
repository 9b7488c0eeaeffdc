/** What happens when the checker is missing, dies, hangs or is not wanted any more; and which one is asked at all. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { findCheckerPackage } from '../../src/types/checker-package.js';
import { startWatchdog } from '../../src/types/watchdog.js';
import { makeFolder, openSample, type SampleFiles, type SampleProject } from './sample-project.js';

const FILES: SampleFiles = {
  'a.ts': 'import { run } from "./run.js";\nrun();',
  'run.ts': 'export function run(): boolean { return true; }',
};
const require = createRequire(import.meta.url);
const pinned = dirname(require.resolve('typescript-native/package.json'));

function ask(sample: SampleProject): string | undefined {
  return sample.callee('a.ts', 'run|()')?.returns;
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

describe('a checker that dies', () => {
  it('is started once more, and the question that was under way is answered', () => {
    const sample = openSample(FILES);
    expect(ask(sample)).toBe('boolean');
    const first = sample.oracle.processId!;
    process.kill(first, 'SIGKILL');
    expect(ask(sample)).toBe('boolean');
    expect(sample.oracle.processId).not.toBe(first);
    expect(sample.oracle.state).toBe('open');
    expect(sample.notices).toEqual([]);
  });

  it('in the middle of its first question is started once more as well', () => {
    const victims: number[] = [];
    const sample = openSample(FILES, {
      readOverlay: (path) => {
        const victim = path.endsWith('run.ts') ? sample.oracle.processId : undefined;
        if (victim !== undefined && victims.length === 0) process.kill(victims[victims.push(victim) - 1]!, 'SIGKILL');
        return undefined;
      },
    });
    expect(ask(sample)).toBe('boolean');
    expect(victims).toHaveLength(1);
    expect(sample.oracle.processId).not.toBe(victims[0]);
  });

  it('again is given up with one notice; answers are unknown from then on', () => {
    const sample = openSample(FILES, {
      readOverlay: (path) => {
        const victim = path.endsWith('run.ts') ? sample.oracle.processId : undefined;
        if (victim !== undefined) process.kill(victim, 'SIGKILL');
        return undefined;
      },
    });
    expect(ask(sample)).toBeUndefined();
    expect(ask(sample)).toBeUndefined();
    expect(sample.class('a.ts', 'run')).toBeUndefined();
    expect(sample.oracle.state).toBe('failed');
    expect(sample.oracle.processId).toBeUndefined();
    expect(sample.notices).toEqual([expect.stringMatching(/ended unexpectedly, twice.*Restart Hostwright/)]);
  });
});

describe('a checker that hangs', () => {
  it('is ended after a time without a sign of life, and not tried again', () => {
    const sample = openSample(FILES, {
      silenceLimit: 200,
      readOverlay: (path) => {
        const victim = path.endsWith('run.ts') ? sample.oracle.processId : undefined;
        if (victim !== undefined) process.kill(victim, 'SIGSTOP');
        return undefined;
      },
    });
    expect(ask(sample)).toBeUndefined();
    expect(sample.oracle.state).toBe('failed');
    expect(sample.notices).toEqual([expect.stringContaining('stopped answering')]);
  });

  it('is told from one that works for long by its signs of life', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const guard = startWatchdog(child.pid!, 300);
    const silence = new Int32Array(new SharedArrayBuffer(4));
    guard.during(() => {
      for (let sign = 0; sign < 12; sign += 1) {
        Atomics.wait(silence, 0, 0, 60);
        guard.hear();
      }
    });
    expect(guard.hasBitten).toBe(false);
    guard.during(() => Atomics.wait(silence, 0, 0, 1500));
    expect(guard.hasBitten).toBe(true);
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    guard.stop();
  });
});

describe('the process', () => {
  it('starts with the first question and ends on close, after which the oracle can be asked again', async () => {
    const sample = openSample(FILES);
    sample.oracle.update({ changed: [sample.path('a.ts')] });
    sample.oracle.callees([]);
    expect(sample.oracle).toMatchObject({ state: 'idle', processId: undefined });
    expect(ask(sample)).toBe('boolean');
    const processId = sample.oracle.processId!;
    sample.oracle.close();
    sample.oracle.close();
    expect(sample.oracle).toMatchObject({ state: 'idle', processId: undefined });
    await vi.waitFor(() => expect(isRunning(processId)).toBe(false), { timeout: 5000 });
    expect(ask(sample)).toBe('boolean');
    expect(sample.oracle.processId).not.toBe(processId);
  });

  it('leaves no listeners behind', () => {
    const sample = openSample(FILES);
    ask(sample);
    sample.oracle.close();
    const before = process.listenerCount('exit');
    for (let round = 0; round < 3; round += 1) {
      ask(sample);
      sample.oracle.close();
    }
    expect(process.listenerCount('exit')).toBe(before);
  });
});

/** A `typescript` of the workspace's own: made of one module and an executable. */
function ownTypeScript(version: string, module: string): SampleFiles {
  const platform = `node_modules/@typescript/typescript-${process.platform}-${process.arch}`;
  return {
    'node_modules/typescript/package.json': JSON.stringify({
      name: 'typescript',
      version,
      type: 'module',
      exports: { './package.json': './package.json', './unstable/sync': './sync.js' },
    }),
    'node_modules/typescript/sync.js': module,
    [`${platform}/package.json`]: '{ "name": "platform" }',
    [`${platform}/lib/tsc`]: '#!/bin/sh\necho this is no checker\n',
  };
}

function executableIn(root: string): string {
  return join(root, `node_modules/@typescript/typescript-${process.platform}-${process.arch}/lib/tsc`);
}

/** The real API with another executable behind it. */
function apiWith(executable: string): string {
  const real = JSON.stringify(pathToFileURL(join(pinned, 'dist/api/sync/api.js')).href);
  return `export * from ${real};
    import { API as Real } from ${real};
    export class API extends Real { constructor(options) { super({ ...options, tsserverPath: ${executable} }); } }`;
}

const OWN_EXECUTABLE = `new URL('../@typescript/typescript-' + process.platform + '-' + process.arch + '/lib/tsc', import.meta.url).pathname`;

describe('the TypeScript that is asked', () => {
  const loadedBy = (root: string): object => {
    const search = findCheckerPackage(root);
    return 'found' in search ? (search.found.load() as object) : search;
  };

  it('is the workspace’s own where its version is known to work', () => {
    const root = makeFolder(ownTypeScript('7.0.2', 'export const own = true;'));
    chmodSync(executableIn(root), 0o755);
    expect(loadedBy(root)).toHaveProperty('own', true);
  });

  it.each(['5.9.3', '6.0.0', '7.0.0-dev', '7.9.0'])('is the pinned one where the workspace has %s', (version) => {
    const root = makeFolder(ownTypeScript(version, 'export const own = true;'));
    chmodSync(executableIn(root), 0o755);
    expect(loadedBy(root)).toHaveProperty('API');
  });

  it('is the pinned one where the workspace’s own lacks its executable, or its manifest', () => {
    const root = makeFolder(ownTypeScript('7.0.2', 'export const own = true;'));
    expect(loadedBy(root)).toHaveProperty('API');
    expect(loadedBy(makeFolder({}))).toHaveProperty('API');
  });

  it.each([
    ['does not load', 'throw new Error("broken package");', 'broken package'],
    ['does not start', 'export class API { constructor() { throw new Error("no start"); } }', 'no start'],
    ['cannot be executed', apiWith('"/nonexistent/tsc"'), 'cannot be started'],
    ['answers in another language', apiWith(OWN_EXECUTABLE), 'twice'],
    ['ends at once', apiWith('"/bin/true"'), 'twice'],
  ])('may turn out to be broken: one that %s', async (_, module, words) => {
    const sample = openSample({ ...FILES, ...ownTypeScript('7.0.2', module) });
    chmodSync(executableIn(sample.root), 0o755);
    expect(ask(sample)).toBeUndefined();
    expect(ask(sample)).toBeUndefined();
    expect(sample.oracle.state).toBe('failed');
    expect(sample.notices).toEqual([expect.stringContaining(words)]);
    // A process that cannot be started says so later, when no one waits for it any more.
    await new Promise((resolve) => setImmediate(resolve));
  });
});

describe('a question that the checker refuses', () => {
  it('costs no other question its answer, and is told of once', () => {
    const real = JSON.stringify(pathToFileURL(join(pinned, 'dist/api/sync/api.js')).href);
    const refusing = `export * from ${real};
      import { Checker } from ${real};
      const original = Checker.prototype.getSignaturesOfType;
      Checker.prototype.getSignaturesOfType = function (type, kind) {
        if (type.getSymbol()?.name === 'refused') throw new Error('api: client error: no answer');
        return original.call(this, type, kind);
      };`;
    const text = 'function refused() {}\nfunction plain() {}\nrefused();\nplain();\nrefused();';
    const sample = openSample({ 'a.ts': text, ...ownTypeScript('7.0.2', refusing) });
    chmodSync(executableIn(sample.root), 0o755);
    const path = sample.path('a.ts');
    const calls = ['refused();\nplain', 'plain();\nrefused', 'refused();'].map((call, index) => {
      const start = index === 2 ? text.lastIndexOf(call) : text.indexOf(call);
      return {
        path,
        span: [start, text.indexOf('(', start)] as const,
        call: [start, text.indexOf(';', start)] as const,
      };
    });
    expect(sample.oracle.callees(calls)).toEqual([undefined, expect.objectContaining({ returns: 'void' }), undefined]);
    expect(sample.oracle.state).toBe('open');
    expect(sample.notices).toEqual([expect.stringContaining('could not answer')]);
  });
});
