/** What the editor shows about services where they stand: hovers, lenses, hints, registrations, holders and the graph. */
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CodeLens,
  Hover,
  InlayHint,
  Location,
} from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { SHOW_REFERENCES } from '../src/capabilities.js';
import type { ShownGraph, ShownHolders } from '../src/index.js';
import { CAPABLE, Editor, type EditorOptions } from './editor.js';
import { makeProject } from './project.js';
import { CAPTIVE_PROJECT } from './samples.js';

async function openWorker(options?: EditorOptions): Promise<Editor> {
  const editor = await Editor.start(makeProject(CAPTIVE_PROJECT), options);
  await editor.open('src/worker.ts', CAPTIVE_PROJECT['src/worker.ts']);
  return editor;
}

/** Asks about the place where this text begins in the worker. */
function askAt<R>(editor: Editor, method: string, text: string): Promise<R> {
  return editor.ask<R>(method, 'src/worker.ts', { position: editor.range('src/worker.ts', text).start });
}

describe('a hover', () => {
  it('says of an injected dependency how long it lives, where it is registered and who holds it', async () => {
    const editor = await openWorker();
    const hover = await askAt<Hover>(editor, 'textDocument/hover', 'Repository]');
    expect(editor.document('src/worker.ts').getText(hover.range)).toBe('Repository');
    expect(hover.contents).toMatchObject({ kind: 'markdown' });
    const { value } = hover.contents as { value: string };
    expect(value).toContain('**Repository**: singleton');
    expect(value).toMatch(/Registered: \[src\/main\.ts:6\]\(file:.*#L6\) as singleton/);
    expect(value).toMatch(/Held by: Worker \(singleton, hosted\) at \[src\/worker\.ts:5\]/);
  });

  it('follows an unsaved lifetime in another file', async () => {
    const editor = await openWorker();
    await editor.open('src/main.ts', CAPTIVE_PROJECT['src/main.ts']);
    await editor.edit('src/main.ts', { from: 'addSingleton', to: 'addScoped' });
    const hover = await askAt<Hover>(editor, 'textDocument/hover', 'private readonly repository');
    expect((hover.contents as { value: string }).value).toContain('**Repository**: scoped');
  });

  it('is plain text for clients that show nothing else, and nothing beside services', async () => {
    const textDocument = { ...CAPABLE.textDocument, hover: {} };
    const editor = await openWorker({ capabilities: { ...CAPABLE, textDocument } });
    const hover = await askAt<Hover>(editor, 'textDocument/hover', 'Worker extends');
    expect(hover.contents).toMatchObject({ kind: 'plaintext', value: expect.not.stringContaining('**') as string });
    expect(await askAt(editor, 'textDocument/hover', 'while')).toBeNull();
  });
});

describe('code lenses', () => {
  it('stand above services with their lifetime and the number of dependants', async () => {
    const editor = await openWorker({
      capabilities: { ...CAPABLE, experimental: { commands: { commands: [SHOW_REFERENCES] } } },
    });
    await editor.open('src/repository.ts', CAPTIVE_PROJECT['src/repository.ts']);
    const lenses = await editor.ask<CodeLens[]>('textDocument/codeLens', 'src/repository.ts');
    expect(lenses.map(({ command }) => command?.title)).toEqual(['singleton', '1 dependant']);
    expect(lenses[1]?.command).toMatchObject({
      command: SHOW_REFERENCES,
      arguments: [editor.uri('src/repository.ts'), { line: 0 }, [{ uri: editor.uri('src/worker.ts') }]],
    });
  });

  it('have no command for clients that cannot run it, and can be turned off', async () => {
    const plain = await openWorker();
    const [lens] = await plain.ask<CodeLens[]>('textDocument/codeLens', 'src/worker.ts');
    expect(lens?.command).toEqual({ title: 'singleton, hosted', command: '' });
    const off = await openWorker({ settings: { codeLens: { enabled: false } } });
    expect(await off.ask('textDocument/codeLens', 'src/worker.ts')).toEqual([]);
  });
});

describe('inlay hints', () => {
  const everything = { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } };

  it('say how long an injected service lives, once a person wants them', async () => {
    const off = await openWorker();
    expect(await off.ask('textDocument/inlayHint', 'src/worker.ts', everything)).toEqual([]);
    const on = await openWorker({ settings: { inlayHints: { enabled: true } } });
    const hints = await on.ask<InlayHint[]>('textDocument/inlayHint', 'src/worker.ts', everything);
    expect(hints).toMatchObject([{ label: 'singleton', position: on.range('src/worker.ts', '] as const').start }]);
  });
});

describe('going to the declaration', () => {
  it('leads from a dependency to its registration', async () => {
    const editor = await openWorker();
    const locations = await askAt<Location[]>(editor, 'textDocument/declaration', 'Repository]');
    expect(locations).toMatchObject([{ uri: editor.uri('src/main.ts'), range: { start: { line: 5 } } }]);
  });

  it('leads from a registration to the class', async () => {
    const editor = await openWorker();
    await editor.open('src/main.ts', CAPTIVE_PROJECT['src/main.ts']);
    const { start: position } = editor.range('src/main.ts', 'addSingleton');
    const locations = await editor.ask<Location[]>('textDocument/declaration', 'src/main.ts', { position });
    expect(locations).toMatchObject([{ uri: editor.uri('src/repository.ts') }]);
  });
});

describe('who keeps a service alive', () => {
  it('is a call hierarchy where a person wants one', async () => {
    const editor = await openWorker({ settings: { callHierarchy: { enabled: true } } });
    const [item] = await askAt<CallHierarchyItem[]>(editor, 'textDocument/prepareCallHierarchy', 'Repository]');
    expect(item).toMatchObject({ name: 'Repository', detail: 'singleton', uri: editor.uri('src/repository.ts') });
    const calls = await editor.connection.sendRequest<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', {
      item,
    });
    expect(calls).toMatchObject([
      {
        from: { name: 'Worker' },
        fromRanges: [editor.range('src/worker.ts', '[Repository]')].map(({ start }) => ({
          start: { line: start.line },
        })),
      },
    ]);
    const back = await editor.connection.sendRequest('callHierarchy/outgoingCalls', { item: calls[0]?.from });
    expect(back).toMatchObject([{ to: { name: 'Repository' } }]);
  });

  it('is a request of our own, by position and then by id', async () => {
    const editor = await openWorker();
    const shown = await askAt<ShownHolders>(editor, 'hostwright/holders', 'Repository]');
    expect(shown).toMatchObject({ service: { name: 'Repository' }, holders: [{ service: { name: 'Worker' } }] });
    const next = await editor.ask<ShownHolders>('hostwright/holders', 'src/worker.ts', {
      service: shown.holders[0]?.service.id,
    });
    expect(next).toMatchObject({ service: { name: 'Worker', hosted: true }, holders: [] });
  });
});

describe('the service graph', () => {
  it('comes as data, and as a drawing if one is asked for', async () => {
    const editor = await openWorker();
    const graph = await editor.ask<ShownGraph>('hostwright/serviceGraph', 'src/worker.ts');
    expect(graph.services.map(({ name, lifetime }) => `${name}: ${lifetime}`)).toEqual([
      'Repository: singleton',
      'Worker: singleton',
    ]);
    expect(graph.dependencies).toMatchObject([{ faulty: false, location: { uri: editor.uri('src/worker.ts') } }]);
    expect(graph.svg).toBeUndefined();
    const drawn = await editor.ask<ShownGraph>('hostwright/serviceGraph', 'src/worker.ts', { svg: true });
    expect(drawn.svg).toContain('<svg');
  });
});

describe('lenses and hints', () => {
  it('are asked for again when another file changes what they say', async () => {
    const workspace = { ...CAPABLE.workspace, codeLens: { refreshSupport: true } };
    const editor = await openWorker({ capabilities: { ...CAPABLE, workspace } });
    const refreshed = new Promise<void>((resolve) => {
      editor.connection.onRequest('workspace/codeLens/refresh', () => {
        resolve();
        return null;
      });
    });
    await editor.open('src/main.ts', CAPTIVE_PROJECT['src/main.ts']);
    await editor.open('src/repository.ts', CAPTIVE_PROJECT['src/repository.ts']);
    await editor.ask('textDocument/codeLens', 'src/repository.ts');
    await editor.edit('src/main.ts', { from: 'addSingleton', to: 'addScoped' });
    await refreshed;
    const [lens] = await editor.ask<CodeLens[]>('textDocument/codeLens', 'src/repository.ts');
    expect(lens?.command?.title).toBe('scoped');
  });
});
