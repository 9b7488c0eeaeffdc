/** The panel "Service Graph": asks the server for a drawing, keeps it up to date, and opens the code that is clicked. */
import {
  commands,
  languages,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import type { GraphParameters, ShownGraph } from '@hostwright/language-server';
import type { LanguageClient } from 'vscode-languageclient/node';
import { LANGUAGES, type ServerControl } from '../server-control.js';
import { toLocation } from '../show-references.js';
import { isDrawnAlike, placeOf, toPageMessage } from './drawn-graph.js';
import { buildPage } from './graph-page.js';
import type { FromPage, ToPage } from './messages.js';

/** Someone who types is left alone for so long. */
const SETTLING_MS = 300;

export class GraphPanel implements Disposable {
  readonly #files: Uri;
  readonly #server: ServerControl;
  readonly #subscriptions: Disposable[];
  #panel: WebviewPanel | undefined;
  /** The graph is about the workspace of this document. */
  #subject: TextDocument | undefined;
  #shown: ShownGraph | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(extension: Uri, server: ServerControl) {
    this.#files = Uri.joinPath(extension, 'dist');
    this.#server = server;
    this.#subscriptions = [
      workspace.onDidChangeTextDocument(({ document }) => isSource(document) && this.#refreshSoon()),
      languages.onDidChangeDiagnostics(() => this.#refreshSoon()),
      server.onDidChangeState(() => this.#refreshSoon()),
    ];
  }

  /** Opens the panel, or brings it to the front, for the workspace of the file that is edited. */
  async show(): Promise<void> {
    this.#subject = findSubject() ?? this.#subject;
    if (!this.#subject) {
      await window.showInformationMessage(
        'Open a TypeScript or JavaScript file of the workspace whose services to show.',
      );
      return;
    }
    if (this.#panel) this.#panel.reveal();
    else this.#panel = this.#open();
    this.#refreshSoon();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#panel?.dispose();
  }

  #open(): WebviewPanel {
    const panel = window.createWebviewPanel('hostwright.serviceGraph', 'Service Graph', ViewColumn.Beside, {
      enableScripts: true,
      localResourceRoots: [this.#files],
    });
    const { webview } = panel;
    webview.onDidReceiveMessage((message: FromPage) => {
      if (message.kind === 'open') this.#openCode(message.id).catch(reportFailure);
      else void this.#refresh();
    });
    panel.onDidDispose(() => {
      clearTimeout(this.#timer);
      this.#panel = undefined;
    });
    webview.html = buildPage({
      source: webview.cspSource,
      script: webview.asWebviewUri(Uri.joinPath(this.#files, 'service-graph.js')).toString(),
      style: webview.asWebviewUri(Uri.joinPath(this.#files, 'service-graph.css')).toString(),
    });
    return panel;
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    if (this.#panel) this.#timer = setTimeout(() => void this.#refresh(), SETTLING_MS);
  }

  /** Draws the graph again; a page that is gone meanwhile needs none. */
  async #refresh(): Promise<void> {
    await this.#postGraph().catch(reportFailure);
  }

  async #postGraph(): Promise<void> {
    // A hidden page is thrown away by the editor; it says when it is there again.
    if (!this.#panel?.visible) return;
    const message = await this.#ask();
    await this.#panel.webview.postMessage(message);
  }

  async #ask(): Promise<ToPage> {
    const { client } = this.#server;
    if (!client || !this.#subject) return { kind: 'message', text: 'The language server does not run.' };
    try {
      this.#shown = await askForGraph(client, this.#subject, this.#shown);
      return toPageMessage(this.#shown);
    } catch (error) {
      return { kind: 'message', text: `The language server could not draw the services: ${String(error)}` };
    }
  }

  async #openCode(id: string): Promise<void> {
    const place = this.#shown && placeOf(this.#shown, id);
    if (!place) return;
    const { uri, range } = toLocation(place);
    const beside = window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== this.#panel?.viewColumn);
    await window.showTextDocument(uri, { selection: range, viewColumn: beside?.viewColumn ?? ViewColumn.Beside });
    await commands.executeCommand('revealLine', { lineNumber: range.start.line, at: 'center' });
  }
}

/** Drawing hundreds of services takes a while, so it is asked for only when it would look different. */
async function askForGraph(
  client: LanguageClient,
  { uri }: TextDocument,
  shown: ShownGraph | undefined,
): Promise<ShownGraph> {
  const ask = (svg: boolean): Promise<ShownGraph> => {
    const parameters: GraphParameters = { textDocument: { uri: uri.toString() }, svg };
    return client.sendRequest('hostwright/serviceGraph', parameters);
  };
  const graph = await ask(false);
  return shown?.svg !== undefined && isDrawnAlike(graph, shown) ? { ...graph, svg: shown.svg } : ask(true);
}

function findSubject(): TextDocument | undefined {
  const documents = [window.activeTextEditor, ...window.visibleTextEditors].flatMap((editor) => editor?.document ?? []);
  return [...documents, ...workspace.textDocuments].find(isSource);
}

function isSource({ uri, languageId }: TextDocument): boolean {
  return uri.scheme === 'file' && LANGUAGES.includes(languageId);
}

/** The page or the document may be gone by the time that an answer is there. */
function reportFailure(error: unknown): void {
  console.error('hostwright: the service graph could not follow a request:', error);
}
