/** The published server as a process of its own, with the few things that a benchmark asks of it. */
import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const PROGRAM = fileURLToPath(new URL('../bin/hostwright-language-server.js', import.meta.url));

export class LspServer {
  #versions = new Map();
  #waiting = new Map();
  #shown = new Map();

  constructor(folder, { pulls, scope = 'openFiles' }) {
    this.child = spawn(process.execPath, [PROGRAM, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.child.stdout),
      new StreamMessageWriter(this.child.stdin),
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/diagnostic/refresh', () => null);
    this.connection.onNotification('textDocument/publishDiagnostics', (published) => this.#published(published));
    this.connection.listen();
    this.folder = folder;
    this.pulls = pulls;
    this.scope = scope;
  }

  async initialize() {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: toUri(this.folder), name: 'bench' }],
      initializationOptions: { diagnostics: { scope: this.scope } },
      capabilities: {
        textDocument: this.pulls ? { diagnostic: {} } : { publishDiagnostics: { versionSupport: true } },
        workspace: { workspaceFolders: true },
      },
    });
    await this.connection.sendNotification('initialized', {});
  }

  async open(path, text) {
    this.#versions.set(path, 1);
    const textDocument = { uri: toUri(path), languageId: 'typescript', version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Puts text in at a position. */
  async insert(path, position, text) {
    await this.change(path, { start: position, end: position }, text);
  }

  async change(path, range, text) {
    const version = this.#versions.get(path) + 1;
    this.#versions.set(path, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: toUri(path), version },
      contentChanges: [{ range, text }],
    });
  }

  /** Resolves with the diagnostics of the text as it is now. */
  async diagnostics(path) {
    const report = await this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: toUri(path) } });
    return report.items;
  }

  /** Resolves when the server has judged the text as it is now; a client that is sent diagnostics must not ask for them. */
  async settled(path) {
    await (this.pulls
      ? this.diagnostics(path)
      : this.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: toUri(path) } }));
  }

  /** Puts another text in the place of the whole. */
  async replace(path, text) {
    const version = this.#versions.get(path) + 1;
    this.#versions.set(path, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: toUri(path), version },
      contentChanges: [{ text }],
    });
  }

  async saved(path) {
    await this.connection.sendNotification('textDocument/didSave', { textDocument: { uri: toUri(path) } });
  }

  async close(path) {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: toUri(path) } });
  }

  /** Tells of files that were created (1), changed (2) or deleted (3) on the disk, each as path and number. */
  async filesChanged(events) {
    const changes = events.map(([path, type]) => ({ uri: toUri(path), type }));
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  /** What is found in all files of the workspace; files without findings are left out. */
  async workspaceDiagnostics() {
    const { items } = await this.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
    return items;
  }

  /** Resolves when the server has sent something about a file that satisfies the condition. */
  published(path, isEnough = () => true) {
    return new Promise((resolve) => this.#waiting.set(toUri(path), { isEnough, resolve }));
  }

  /** What the server has sent and not taken back, in the form in which others ask for it. */
  get shown() {
    return [...this.#shown].map(([uri, items]) => ({ uri, items }));
  }

  #published({ uri, diagnostics }) {
    this.#shown.set(uri, diagnostics);
    const waiting = this.#waiting.get(uri);
    if (!waiting?.isEnough(diagnostics)) return;
    this.#waiting.delete(uri);
    waiting.resolve(diagnostics);
  }

  async stop() {
    await this.connection.sendRequest('shutdown');
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }
}

function toUri(path) {
  return pathToFileURL(path).href;
}
