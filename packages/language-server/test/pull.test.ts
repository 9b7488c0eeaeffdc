/** Diagnostics for clients that ask for them, of one document and of the workspace. */
import {
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { Editor, PULLING } from './editor.js';
import { makeProject } from './project.js';
import { CAPTIVE_PROJECT, DEAF_HEAD, DEAF_WORKER } from './samples.js';

const capabilities = PULLING;

function pull(editor: Editor, name: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return editor.ask('textDocument/diagnostic', name, previousResultId === undefined ? {} : { previousResultId });
}

describe('pulling a document', () => {
  it('gives its findings, and says when nothing is new', async () => {
    const editor = await Editor.start(makeProject({ 'poller.ts': DEAF_WORKER }), { capabilities });
    await editor.open('poller.ts', DEAF_WORKER);
    const report = await pull(editor, 'poller.ts');
    expect(report).toMatchObject({ kind: 'full', items: [{ code: 'require-cancellation-observation' }] });
    expect(await pull(editor, 'poller.ts', report.resultId)).toEqual({ kind: 'unchanged', resultId: report.resultId });
    await editor.edit('poller.ts', { from: DEAF_HEAD, to: 'while (!signal.aborted)' });
    expect(await pull(editor, 'poller.ts', report.resultId)).toMatchObject({ kind: 'full', items: [] });
    expect(editor.shown('poller.ts')).toEqual([]);
  });

  it('is asked for again when another file changes what was found', async () => {
    const editor = await Editor.start(makeProject(CAPTIVE_PROJECT), { capabilities });
    const refreshed = new Promise<void>((resolve) => {
      editor.connection.onRequest('workspace/diagnostic/refresh', () => {
        resolve();
        return null;
      });
    });
    for (const [name, text] of Object.entries(CAPTIVE_PROJECT)) await editor.open(name, text);
    expect(await pull(editor, 'src/worker.ts')).toMatchObject({ items: [] });
    await editor.edit('src/main.ts', { from: 'addSingleton', to: 'addScoped' });
    await refreshed;
    expect(await pull(editor, 'src/worker.ts')).toMatchObject({ items: [{ code: 'no-captive-dependency' }] });
  });

  it('is asked for again each time, whether or not the client answers', async () => {
    const editor = await Editor.start(makeProject(CAPTIVE_PROJECT), { capabilities });
    let refreshed = (): void => undefined;
    const nextRefresh = () => new Promise<void>((resolve) => (refreshed = resolve));
    editor.connection.onRequest('workspace/diagnostic/refresh', () => {
      refreshed();
      return new Promise(() => undefined);
    });
    for (const [name, text] of Object.entries(CAPTIVE_PROJECT)) await editor.open(name, text);
    expect(await pull(editor, 'src/worker.ts')).toMatchObject({ items: [] });
    const first = nextRefresh();
    await editor.edit('src/main.ts', { from: 'addSingleton', to: 'addScoped' });
    await first;
    expect(await pull(editor, 'src/worker.ts')).toMatchObject({ items: [{ code: 'no-captive-dependency' }] });
    const second = nextRefresh();
    await editor.edit('src/main.ts', { from: 'addScoped', to: 'addSingleton' });
    await second;
    expect(await pull(editor, 'src/worker.ts')).toMatchObject({ items: [] });
  });

  it('finds nothing in what is no file of the workspace', async () => {
    const editor = await Editor.start(makeProject({ 'node_modules/a/index.ts': DEAF_WORKER }), { capabilities });
    await editor.open('node_modules/a/index.ts', DEAF_WORKER);
    expect(await pull(editor, 'node_modules/a/index.ts')).toMatchObject({ kind: 'full', items: [] });
    const untitled = editor.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: 'untitled:Untitled-1' },
    });
    expect(await untitled).toMatchObject({ kind: 'full', items: [] });
  });
});

describe('pulling the workspace', () => {
  it('gives what differs from what the client has', async () => {
    const project = makeProject({ 'poller.ts': DEAF_WORKER, 'other.ts': 'export {};\n' });
    const editor = await Editor.start(project, { capabilities });
    const ask = (previousResultIds: object[]) =>
      editor.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const { items } = await ask([]);
    expect(items).toMatchObject([{ uri: editor.uri('poller.ts'), version: null, items: [{ severity: 1 }] }]);
    const known = items.map(({ uri, resultId }) => ({ uri, value: resultId }));
    expect(await ask(known)).toEqual({ items: [] });
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: editor.uri('poller.ts'), type: 3 }],
    });
    project.remove('poller.ts');
    expect(await ask(known)).toMatchObject({ items: [{ uri: editor.uri('poller.ts'), items: [] }] });
  });

  it('waits for something new when the client takes parts, until it is no longer wanted', async () => {
    const editor = await Editor.start(
      makeProject({ 'poller.ts': DEAF_WORKER.replace(DEAF_HEAD, 'while (!signal.aborted)') }),
      { capabilities },
    );
    const request = { previousResultIds: [], partialResultToken: 'parts' };
    const ask = (source = new CancellationTokenSource()) =>
      editor.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', request, source.token);
    const waiting = ask();
    await editor.open('poller.ts', DEAF_WORKER);
    expect(await waiting).toMatchObject({ items: [{ uri: editor.uri('poller.ts'), version: 1 }] });
    await editor.close('poller.ts');
    const source = new CancellationTokenSource();
    const cancelled = ask(source);
    source.cancel();
    await expect(cancelled).rejects.toMatchObject({ code: -32_800 });
  });
});
