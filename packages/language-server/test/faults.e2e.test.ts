/** What must not bring the server down, and what must end it: on the program as it is published. */
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { CAPABLE, Editor, toUri } from './editor.js';
import { childrenOf, startProcess, type ServerProcess } from './process.js';
import { makeProject, type Project } from './project.js';
import { DEAF_HEAD, DEAF_WORKER, TYPED_PROJECT } from './samples.js';

interface Running extends ServerProcess {
  readonly editor: Editor;
  readonly project: Project;
}

async function start(): Promise<Running> {
  const project = makeProject({ 'poller.ts': DEAF_WORKER });
  const server = startProcess();
  const editor = Editor.on(project, server.connection);
  await editor.initialize();
  return { ...server, editor, project };
}

async function expectAnswers({ editor }: Running): Promise<void> {
  await editor.open('poller.ts', DEAF_WORKER);
  const actions = await editor.actions('poller.ts', DEAF_HEAD);
  expect(actions.length).toBeGreaterThan(0);
}

function frame(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

describe('the server answers after', () => {
  it.each([
    ['a body that is no JSON', frame('{ "jsonrpc": ')],
    ['a message that is none', frame('42')],
    ['a header without a length', 'Content-Type: application/json\r\n\r\n'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n'],
    ['a list where an object belongs', frame('{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":[1,2]}')],
    [
      'a document that is null',
      frame('{"jsonrpc":"2.0","id":8,"method":"textDocument/hover","params":{"textDocument":null}}'),
    ],
    [
      'an address that is none',
      frame('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"::","text":""}}}'),
    ],
    [
      'an edit of what is not open',
      frame(
        '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///x.ts","version":2},"contentChanges":[{"text":""}]}}',
      ),
    ],
  ])('%s', async (_, bytes) => {
    const running = await start();
    running.child.stdin.write(bytes);
    await expectAnswers(running);
    running.editor.errors.length = 0;
  });

  it('a request and a notification that it does not know', async () => {
    const running = await start();
    await expect(running.connection.sendRequest('no/such/request')).rejects.toMatchObject({ code: -32_601 });
    await running.connection.sendNotification('no/such/notification');
    await expectAnswers(running);
  });

  it('a client refuses everything that it is asked for', async () => {
    const project = makeProject({ 'poller.ts': DEAF_WORKER });
    const server = startProcess();
    const { workspace } = CAPABLE;
    const asked = { configuration: true, didChangeConfiguration: { dynamicRegistration: true } };
    await server.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: toUri(project.root),
      capabilities: { ...CAPABLE, workspace: { ...workspace, ...asked } },
    });
    await server.connection.sendNotification('initialized', {});
    const editor = Editor.on(project, server.connection);
    await expectAnswers({ ...server, project, editor });
    // By now the server has heard of every refusal.
    expect(await editor.actions('poller.ts', DEAF_HEAD)).not.toEqual([]);
  });

  it('a document that is closed, and a file that is deleted, while it is asked about', async () => {
    const running = await start();
    const { editor, project } = running;
    await editor.open('poller.ts', DEAF_WORKER);
    const asked = editor.actions('poller.ts', DEAF_HEAD);
    project.remove('poller.ts');
    const closed = editor.close('poller.ts');
    expect(await asked).toEqual(expect.any(Array));
    await closed;
    await expectAnswers(running);
  });
});

describe('the type checker', () => {
  const jobs = 'src/prune-jobs.ts';

  /** The process of the checker, on which it depends whether something is found. */
  async function startTyped(): Promise<{ editor: Editor; checker: () => number | undefined }> {
    const project = makeProject({ ...TYPED_PROJECT, 'src/poller.ts': DEAF_WORKER });
    const { child, connection } = startProcess();
    const editor = Editor.on(project, connection);
    await editor.initialize();
    await editor.open(jobs, TYPED_PROJECT[jobs]);
    await editor.until(() => editor.shown(jobs).length === 1 && editor.shown('src/poller.ts').length === 1);
    return { editor, checker: () => childrenOf(child.pid!)[0] };
  }

  /** Resolves when the finding has moved with the text. */
  async function push(editor: Editor): Promise<void> {
    const line = editor.shown(jobs)[0]!.range.start.line;
    await editor.edit(jobs, { from: 'import', to: '\nimport' });
    await editor.until(() => editor.shown(jobs)[0]?.range.start.line === line + 1);
  }

  it('is started once more after it died, and nothing is said', async () => {
    const { editor, checker } = await startTyped();
    const first = checker()!;
    process.kill(first, 'SIGKILL');
    await push(editor);
    expect(checker()).toEqual(expect.any(Number));
    expect(checker()).not.toBe(first);
    expect(editor.notices).toEqual([]);
  });

  it('is given up after it died twice, which is said once; what needs no types is found as before', async () => {
    const { editor, checker } = await startTyped();
    process.kill(checker()!, 'SIGKILL');
    await push(editor);
    process.kill(checker()!, 'SIGKILL');
    await editor.edit(jobs, { from: 'import', to: '\nimport' });
    await editor.until(() => editor.shown(jobs).length === 0);
    await editor.open('src/poller.ts', DEAF_WORKER);
    await editor.edit('src/poller.ts', { from: 'import', to: '\nimport' });
    await editor.until(() => editor.shown('src/poller.ts')[0]?.range.start.line === 5);
    expect(editor.marks('src/poller.ts')).toEqual([`require-cancellation-observation: ${DEAF_HEAD}`]);
    expect(editor.notices).toEqual([expect.stringMatching(/ended unexpectedly, twice/)]);
    expect(checker()).toBeUndefined();
  });
});

describe('a request', () => {
  it('is refused before the server is initialized and after it was told to shut down', async () => {
    const { connection } = startProcess();
    const hover = () =>
      connection.sendRequest('textDocument/hover', {
        textDocument: { uri: 'file:///a.ts' },
        position: { line: 0, character: 0 },
      });
    await expect(hover()).rejects.toMatchObject({ code: -32_002 });
    const running = await start();
    await running.connection.sendRequest('shutdown');
    await expect(running.editor.ask('textDocument/hover', 'poller.ts')).rejects.toMatchObject({ code: -32_600 });
  });

  it('that no one waits for any more is given up', async () => {
    const { editor, connection } = await start();
    const source = new CancellationTokenSource();
    const parameters = { textDocument: { uri: editor.uri('poller.ts') } };
    const answer = connection.sendRequest('textDocument/codeLens', parameters, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32_800 });
  });
});

describe('the process ends', () => {
  it('with 0 when it is shut down and told to exit', async () => {
    const { connection, ended } = await start();
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect(await ended).toBe(0);
  });

  it('with 1 when it is told to exit without having been shut down', async () => {
    const { connection, ended } = await start();
    await connection.sendNotification('exit');
    expect(await ended).toBe(1);
  });

  it('when its input ends', async () => {
    const { child, ended } = await start();
    child.stdin.end();
    expect(await ended).toBe(1);
  });

  it('within five seconds when the client is gone but its streams are not', async () => {
    const client = spawn(process.execPath, ['--eval', 'process.stdin.resume()']);
    const server = startProcess();
    const editor = Editor.on(makeProject({}), server.connection);
    await editor.initialize({ processId: client.pid! });
    client.kill();
    const since = performance.now();
    expect(await server.ended).toBe(1);
    expect(performance.now() - since).toBeLessThan(5000);
  });
});
