/** What the editor tells the server without wanting an answer: documents, files, folders and settings that change. */
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  WatchKind,
  type DidChangeTextDocumentParams as ChangeParameters,
  type FileEvent,
  type FileSystemWatcher,
  type TextDocumentIdentifier,
  type TextDocumentItem,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import type { Context } from './context.js';
import type { DiagnosticFeed } from './diagnostics/feed.js';
import type { Screen } from './diagnostics/screen.js';
import { readSettings } from './settings.js';
import type { OpenDocument } from './text/open-document.js';
import { toPath } from './text/uris.js';
import { isConfiguration } from './disk-changes.js';

const WATCHED: readonly FileSystemWatcher[] = [
  { globPattern: '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}' },
  { globPattern: '**/{hostwright.config,package}.json' },
  // Some clients, Eglot among them, refuse a star inside braces.
  { globPattern: '**/tsconfig*.json' },
  { globPattern: '**/jsconfig*.json' },
  { globPattern: '**/{pnpm-workspace.yaml,.gitignore}' },
  // Of a folder that is deleted, moved or renamed, editors name the folder and not what is in it.
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

export interface EventTargets {
  readonly feed: DiagnosticFeed;
  readonly screen: Screen;
}

export class EditorEvents {
  readonly #context: Context;
  readonly #feed: DiagnosticFeed;
  readonly #screen: Screen;

  constructor(context: Context, { feed, screen }: EventTargets) {
    this.#context = context;
    this.#feed = feed;
    this.#screen = screen;
  }

  /** The client is ready to be asked: for its settings, and to watch files. */
  begin(): void {
    const { client, connection } = this.#context;
    // A client that says it can and then refuses is served without; the connection has logged it.
    const without = (): void => undefined;
    if (client.watchesFiles) {
      const watchers = [...WATCHED];
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(without);
    }
    if (client.tellsSettings) {
      const section = 'hostwright';
      connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(without);
    }
    if (client.changesFolders) connection.workspace.onDidChangeWorkspaceFolders((event) => this.#foldersChanged(event));
    if (client.answersSettings) this.settingsChanged(undefined);
    this.#feed.wake();
  }

  opened(item: TextDocumentItem): void {
    const document = this.#context.documents.open(item);
    if (document) this.#textChanged(document);
  }

  changed(change: ChangeParameters): void {
    const document = this.#context.documents.change(change);
    if (document) this.#textChanged(document);
  }

  #textChanged(document: OpenDocument): void {
    if (isConfiguration(document.path)) this.#context.workspaces.configurationChanged(document.path);
    this.#feed.wake(document);
  }

  saved(identifier: TextDocumentIdentifier): void {
    const document = this.#context.documents.get(identifier);
    if (!document?.isAhead) return;
    document.settle();
    this.#feed.wake(document);
  }

  closed(identifier: TextDocumentIdentifier): void {
    const { documents, workspaces } = this.#context;
    const document = documents.close(identifier);
    if (!document) return;
    if (isConfiguration(document.path)) workspaces.configurationChanged(document.path);
    this.#screen.close(document);
    workspaces.retain(documents.all.map(({ path }) => path));
    this.#feed.wake();
  }

  filesChanged(changes: readonly FileEvent[]): void {
    this.#context.workspaces.filesChanged(changes.flatMap(({ uri }) => toPath(uri) ?? []));
    this.#feed.wake();
  }

  #foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const { documents, workspaces } = this.#context;
    const gone = new Set(removed.map(({ uri }) => toPath(uri)));
    const kept = workspaces.folders.filter((folder) => !gone.has(folder));
    workspaces.folders = [...new Set([...kept, ...added.flatMap(({ uri }) => toPath(uri) ?? [])])];
    workspaces.retain(documents.all.map(({ path }) => path));
    this.#feed.wake();
  }

  /** `said` is what a client sends along; a client that can be asked sends nothing of use. */
  settingsChanged(said: unknown): void {
    const { client, connection } = this.#context;
    if (!client.answersSettings) {
      this.#applySettings((said as { hostwright?: unknown } | null | undefined)?.hostwright);
      return;
    }
    connection.workspace.getConfiguration('hostwright').then(
      (answer: unknown) => this.#applySettings(answer),
      () => undefined,
    );
  }

  /** A client without an opinion leaves everything as it was. */
  #applySettings(said: unknown): void {
    if (said === undefined || said === null) return;
    this.#context.settings = readSettings(said);
    this.#context.workspaces.types = this.#context.settings.types;
    this.#feed.wake();
  }
}
