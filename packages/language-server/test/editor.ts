/** An editor without a screen: a client of the server over real JSON-RPC, on streams inside the test's process. */
import { relative } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { createConnection, type WatchDog } from 'vscode-languageserver';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams as Published,
  type Range,
  type ServerCapabilities,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Server } from '../src/index.js';
import type { Project } from './project.js';

/** What current editors can do, diagnostics by push. */
export const CAPABLE: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source', 'source.fixAll'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeLens: {},
    inlayHint: {},
  },
  window: { workDoneProgress: true, showDocument: { support: true } },
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** The same, asking for diagnostics by itself. */
export const PULLING: ClientCapabilities = {
  ...CAPABLE,
  textDocument: { ...CAPABLE.textDocument, diagnostic: { relatedDocumentSupport: false } },
  workspace: { ...CAPABLE.workspace, diagnostics: { refreshSupport: true } },
};

/** How long a test waits for what the server is to send: less than it may last, so that it can say what came instead. */
const PATIENCE_MS = 45_000;

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  /** What `hostwright` settings the client begins with. */
  readonly settings?: object;
  readonly folders?: readonly string[];
  /** What the client answers when it is asked for its settings. */
  readonly answer?: () => object;
  /** The client's process; this one if nothing is said. */
  readonly processId?: number;
}

interface Change {
  /** Text that occurs once in the document, and what it becomes. */
  readonly from: string;
  readonly to: string;
}

export class Editor {
  readonly connection: ProtocolConnection;
  readonly #project: Project;
  readonly #documents = new Map<string, TextDocument>();
  readonly #published = new Map<string, Published>();
  readonly #listeners = new Set<() => void>();
  /** What the server has logged as an error: its own faults, of which there must be none. */
  readonly errors: string[] = [];
  /** What the server has said to the person. */
  readonly notices: string[] = [];
  /** The kinds of progress messages that came, in order. */
  readonly progress: string[] = [];
  /** What the server has said it can do. */
  capabilities: ServerCapabilities | undefined;

  private constructor(project: Project, connection: ProtocolConnection) {
    this.#project = project;
    this.connection = connection;
    connection.onNotification('textDocument/publishDiagnostics', (published: Published) => {
      this.#published.set(published.uri, published);
      for (const listener of this.#listeners) listener();
    });
    connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
      if (type === 1) this.errors.push(message);
    });
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.notices.push(message);
    });
    connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      this.progress.push(value.kind);
      for (const listener of this.#listeners) listener();
    });
    onTestFinished(() => {
      if (this.errors.length > 0) throw new Error(`The server has logged errors:\n${this.errors.join('\n')}`);
    });
  }

  /** An editor that shows the project's folder and has introduced itself. */
  static async start(project: Project, options: EditorOptions = {}): Promise<Editor> {
    const editor = new Editor(project, connectInside());
    await editor.initialize(options);
    return editor;
  }

  /** An editor on a connection of the caller's that has said nothing yet. */
  static on(project: Project, connection: ProtocolConnection): Editor {
    return new Editor(project, connection);
  }

  async initialize(options: EditorOptions = {}): Promise<InitializeResult> {
    const { capabilities = CAPABLE, settings, folders, answer, processId = process.pid } = options;
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/configuration', () => [answer?.() ?? null]);
    this.connection.onRequest('window/workDoneProgress/create', () => null);
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId,
      rootUri: null,
      capabilities,
      workspaceFolders: (folders ?? [this.#project.root]).map((path) => ({ uri: toUri(path), name: path })),
      initializationOptions: settings,
    });
    await this.connection.sendNotification('initialized', {});
    this.capabilities = result.capabilities;
    return result;
  }

  uri(name: string): string {
    return toUri(this.#project.path(name));
  }

  /** The document as the editor shows it. */
  document(name: string): TextDocument {
    const document = this.#documents.get(this.uri(name));
    if (!document) throw new Error(`${name} is not open.`);
    return document;
  }

  async open(name: string, text: string): Promise<void> {
    const document = TextDocument.create(this.uri(name), 'typescript', 1, text);
    this.#documents.set(document.uri, document);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: document.uri, languageId: 'typescript', version: 1, text },
    });
  }

  /** Replaces text that occurs once in the document, as one incremental edit. */
  async edit(name: string, { from, to }: Change): Promise<void> {
    await this.change(name, [{ range: this.range(name, from), text: to }]);
  }

  async change(name: string, changes: TextDocumentContentChangeEvent[]): Promise<void> {
    const { uri, version } = this.document(name);
    const document = TextDocument.update(this.document(name), changes, version + 1);
    this.#documents.set(uri, document);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: version + 1 },
      contentChanges: changes,
    });
  }

  async save(name: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didSave', { textDocument: { uri: this.uri(name) } });
  }

  async close(name: string): Promise<void> {
    this.#documents.delete(this.uri(name));
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(name) } });
  }

  /** What the server has sent about a file and the editor shows. */
  shown(name: string): readonly Diagnostic[] {
    return this.#published.get(this.uri(name))?.diagnostics ?? [];
  }

  /** The rules named in what is shown for a file, with the words they underline. */
  marks(name: string): readonly string[] {
    return this.shown(name).map(({ code, range }) => `${String(code)}: ${this.document(name).getText(range)}`);
  }

  /**
   * Resolves when what the server has sent satisfies the condition.
   * @throws with what it has sent when that takes longer than anything may.
   */
  async until(isReached: () => boolean): Promise<void> {
    if (isReached()) return;
    await new Promise<void>((resolve, reject) => {
      const end = (settle: () => void): void => {
        clearTimeout(limit);
        this.#listeners.delete(listener);
        settle();
      };
      const listener = (): void => {
        if (isReached()) end(resolve);
      };
      const limit = setTimeout(() => end(() => reject(new Error(this.#describeReceived()))), PATIENCE_MS);
      this.#listeners.add(listener);
    });
  }

  #describeReceived(): string {
    const published = [...this.#published.values()].map(({ uri, version, diagnostics }) => {
      const said = diagnostics.map(({ code, range: { start } }) => {
        return `\n    ${start.line}:${start.character} ${code ?? 'cannot be parsed'}`;
      });
      return `\n  ${this.#nameOf(uri)}, version ${version ?? 'none'}: ${said.length} diagnostics${said.join('')}`;
    });
    const progress = this.progress.join(', ') || 'none';
    return `What was waited for did not come. The server has published:${published.join('')}\n  progress: ${progress}`;
  }

  /** Resolves when the server has said something about this version of the document, or about a file that is not open. */
  async untilShown(name: string, version = this.#documents.get(this.uri(name))?.version): Promise<void> {
    await this.until(() => {
      const published = this.#published.get(this.uri(name));
      return published !== undefined && published.version === version;
    });
  }

  /** The range of text that occurs once in a document. */
  range(name: string, text: string): Range {
    const document = this.document(name);
    const start = document.getText().indexOf(text);
    if (start === -1) throw new Error(`${name} does not say ${text}.`);
    return { start: document.positionAt(start), end: document.positionAt(start + text.length) };
  }

  /** What is offered where this text stands. */
  async actions(name: string, text: string, only?: readonly string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only ? { only } : {}) };
    return this.ask('textDocument/codeAction', name, { range: this.range(name, text), context });
  }

  /** Picks an offered action, as a person does: its edit is asked for and applied, in all documents that it is about. */
  async pick(action: CodeAction): Promise<WorkspaceEdit> {
    const resolved = action.edit ? action : await this.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    const edit = resolved.edit ?? {};
    for (const change of edit.documentChanges ?? []) {
      if (!('edits' in change)) throw new Error('Files are not to be made or removed.');
      const name = this.#nameOf(change.textDocument.uri);
      const edits = change.edits.filter((one): one is TextEdit => 'newText' in one);
      // Later edits first, so that none moves another.
      const ordered = edits.toSorted(
        (left, right) =>
          right.range.start.line - left.range.start.line || right.range.start.character - left.range.start.character,
      );
      await this.change(
        name,
        ordered.map(({ range, newText }) => ({ range, text: newText })),
      );
    }
    return edit;
  }

  #nameOf(uri: string): string {
    return relative(this.#project.root, fileURLToPath(uri)).replaceAll('\\', '/');
  }

  /** Asks for something about a document. */
  ask<R>(method: string, name: string, parameters: object = {}): Promise<R> {
    return this.connection.sendRequest<R>(method, { textDocument: { uri: this.uri(name) }, ...parameters });
  }
}

export function toUri(path: string): string {
  return pathToFileURL(path).href;
}

/** A server in this process, and the client's end of the connection to it. */
export function connectInside(): ProtocolConnection {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const watchDog: WatchDog = { shutdownReceived: false, initialize: () => undefined, exit: () => undefined };
  const serverEnd = [new StreamMessageReader(toServer), new StreamMessageWriter(toClient)] as const;
  const server = new Server(createConnection((logger) => createProtocolConnection(...serverEnd, logger), watchDog));
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  connection.listen();
  onTestFinished(() => {
    connection.dispose();
    server.close();
  });
  return connection;
}
