/** The server as the protocol sees it: which message leads to which answer, and in which state it may come. */
import { createRequire } from 'node:module';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  DeclarationRequest,
  DocumentDiagnosticRequest,
  ErrorCodes,
  ExecuteCommandRequest,
  HoverRequest,
  InlayHintRequest,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  WorkspaceDiagnosticRequest,
  type CancellationToken,
  type Connection,
  type InitializeParams as InitializeParameters,
  type InitializeResult,
  type ProtocolRequestType,
} from 'vscode-languageserver';
import { offerActions, resolveAction } from './actions/code-actions.js';
import { describeServer } from './capabilities.js';
import { readClient } from './client.js';
import { runCommand } from './commands.js';
import type { Context } from './context.js';
import { ConfigurationProblems } from './diagnostics/configuration-problems.js';
import { DiagnosticFeed } from './diagnostics/feed.js';
import { DiagnosticPull } from './diagnostics/pull.js';
import { Reports } from './diagnostics/reports.js';
import { Screen } from './diagnostics/screen.js';
import { Documents } from './documents.js';
import { EditorEvents } from './editor-events.js';
import { Places } from './places.js';
import { ReadingProgressBar } from './reading-progress-bar.js';
import { heldAsCallees, holdersAsCallers, prepareHierarchy } from './services/call-hierarchy.js';
import { codeLenses } from './services/code-lenses.js';
import { declarations } from './services/declarations.js';
import { hover } from './services/hover.js';
import { inlayHints } from './services/inlay-hints.js';
import { HOLDERS, SERVICE_GRAPH, showGraph, showHolders } from './services/requests.js';
import { ServiceViews } from './services/views.js';
import { readSettings } from './settings.js';
import { toPath } from './text/uris.js';
import { Workspaces } from './workspaces.js';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

/** Everything that exists once a client has introduced itself. */
interface Running {
  readonly context: Context;
  readonly feed: DiagnosticFeed;
  readonly pull: DiagnosticPull;
  readonly events: EditorEvents;
  readonly views: ServiceViews;
}

export class Server {
  readonly #connection: Connection;
  readonly #notices = new Set<string>();
  #running: Running | undefined;
  #isShutDown = false;

  /** Answers on the connection from now on; it must not be listening yet. */
  constructor(connection: Connection) {
    this.#connection = connection;
    connection.onInitialize((parameters) => this.#initialize(parameters));
    connection.onInitialized(() => this.#running?.events.begin());
    connection.onShutdown(() => this.#shutDown());
    this.#takeEvents();
    this.#giveAnswers();
    connection.listen();
  }

  /** Looks at nothing any more, and ends what the sessions keep running. */
  close(): void {
    this.#running?.feed.stop();
    this.#running?.context.workspaces.close();
  }

  #initialize(parameters: InitializeParameters): InitializeResult {
    const client = readClient(parameters);
    const settings = readSettings(parameters.initializationOptions);
    const documents = new Documents(client.encoding);
    const progress = new ReadingProgressBar(this.#connection);
    const workspaces = new Workspaces({
      types: settings.types,
      unsaved: (path) => documents.at(path)?.view.text,
      onNotice: (message) => this.#notify(message),
      onReading: ({ root }, reading) => {
        if (client.showsProgress) progress.show(root, reading);
      },
    });
    workspaces.folders = foldersOf(parameters);
    const places = new Places(documents, client.encoding);
    const context = { connection: this.#connection, client, settings, documents, workspaces, places };
    this.#running = assemble(context);
    return { capabilities: describeServer(client, settings), serverInfo: { name: 'hostwright', version } };
  }

  /** What makes answers poorer is said to the person, once. */
  #notify(message: string): void {
    if (this.#notices.has(message)) return;
    this.#notices.add(message);
    void this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: `Hostwright: ${message}`,
    });
  }

  #shutDown(): void {
    this.#isShutDown = true;
    this.close();
  }

  #takeEvents(): void {
    const tell = <P>(take: (events: EditorEvents, parameters: P) => void) => {
      return (parameters: P): void => {
        if (this.#running && !this.#isShutDown) take(this.#running.events, parameters);
      };
    };
    const connection = this.#connection;
    connection.onDidOpenTextDocument(tell((events, { textDocument }) => events.opened(textDocument)));
    connection.onDidChangeTextDocument(tell((events, change) => events.changed(change)));
    connection.onDidSaveTextDocument(tell((events, { textDocument }) => events.saved(textDocument)));
    connection.onDidCloseTextDocument(tell((events, { textDocument }) => events.closed(textDocument)));
    connection.onDidChangeWatchedFiles(tell((events, { changes }) => events.filesChanged(changes)));
    connection.onDidChangeConfiguration(tell((events, { settings }) => events.settingsChanged(settings)));
  }

  #giveAnswers(): void {
    this.#answer(DocumentDiagnosticRequest.type, ({ pull }, parameters) => pull.ofDocument(parameters));
    this.#answer(HoverRequest.type, ({ context }, parameters) => hover(context, parameters));
    this.#answer(CodeLensRequest.type, async ({ context, views }, parameters) => {
      const lenses = await codeLenses(context, parameters);
      if (lenses.length > 0) views.mark(toPath(parameters.textDocument.uri));
      return lenses;
    });
    this.#answer(InlayHintRequest.type, async ({ context, views }, parameters) => {
      const hints = await inlayHints(context, parameters);
      if (hints.length > 0) views.mark(toPath(parameters.textDocument.uri));
      return hints;
    });
    this.#answer(DeclarationRequest.type, ({ context }, parameters) => declarations(context, parameters));
    this.#answer(CallHierarchyPrepareRequest.type, ({ context }, place) => prepareHierarchy(context, place));
    this.#answer(CallHierarchyIncomingCallsRequest.type, ({ context }, item) => holdersAsCallers(context, item));
    this.#answer(CallHierarchyOutgoingCallsRequest.type, ({ context }, item) => heldAsCallees(context, item));
    this.#answer(SERVICE_GRAPH, ({ context }, parameters) => showGraph(context, parameters));
    this.#answer(HOLDERS, ({ context }, parameters) => showHolders(context, parameters));
    this.#answer(CodeActionRequest.type, ({ context }, parameters) => offerActions(context, parameters));
    this.#answer(CodeActionResolveRequest.type, ({ context }, action) => resolveAction(context, action));
    this.#answer(ExecuteCommandRequest.type, ({ context }, parameters) => runCommand(context, parameters));
    this.#answer(WorkspaceDiagnosticRequest.type, ({ pull }, parameters, token) => pull.ofWorkspace(parameters, token));
  }

  /** Answers one kind of request, in the only phase of the server's life in which it may be asked. */
  #answer<P, R, E>(
    type: ProtocolRequestType<P, R, unknown, E, unknown>,
    give: (running: Running, parameters: P, token: CancellationToken) => R | Promise<R>,
  ): void {
    this.#connection.onRequest<unknown, unknown>(
      type.method,
      async (parameters: P, token: CancellationToken): Promise<unknown> => {
        if (this.#isShutDown) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server was told to shut down.');
        if (!this.#running) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server was not initialized.');
        const answer = await give(this.#running, parameters, token);
        if (token.isCancellationRequested)
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'No one waits for it.');
        return answer;
      },
    );
  }
}

function assemble(context: Context): Running {
  const reports = new Reports(context);
  const screen = new Screen(context, reports);
  const problems = new ConfigurationProblems(context);
  const views = new ServiceViews(context);
  const feed = new DiagnosticFeed(context, { screen, problems, views });
  return {
    context,
    views,
    feed,
    pull: new DiagnosticPull(context, { reports, screen, feed }),
    events: new EditorEvents(context, { feed, screen }),
  };
}

/** The folders of the editor; old clients have one at most and say so in one of two ways. */
function foldersOf({ workspaceFolders, ...old }: InitializeParameters): readonly string[] {
  if (workspaceFolders) return workspaceFolders.flatMap(({ uri }) => toPath(uri) ?? []);
  const { rootUri, rootPath } = old as { rootUri?: string | null; rootPath?: string | null };
  const folder = rootUri ? toPath(rootUri) : rootPath;
  return folder ? [folder] : [];
}
