/** Starts, stops and restarts the language server, and knows how it is. */
import { EventEmitter, workspace, type Event, type ExtensionContext, type LogOutputChannel } from 'vscode';
import {
  DiagnosticPullMode,
  LanguageClient,
  State,
  TransportKind,
  type LanguageClientOptions,
  type StaticFeature,
} from 'vscode-languageclient/node';
import { findServer, type FoundServer } from './find-server.js';
import { readSettings, type ExtensionSettings } from './settings.js';

export type ServerState =
  | { readonly kind: 'starting' | 'running' | 'stopped'; readonly server: FoundServer }
  | { readonly kind: 'failed'; readonly reason: string }
  /** Switched off in the settings. */
  | { readonly kind: 'disabled' };

export const LANGUAGES: readonly string[] = ['typescript', 'typescriptreact', 'javascript', 'javascriptreact'];

const STATE_KINDS = {
  [State.Starting]: 'starting',
  [State.StartFailed]: 'stopped',
  [State.Running]: 'running',
  [State.Stopped]: 'stopped',
} as const;

export class ServerControl {
  readonly #context: ExtensionContext;
  readonly #output: LogOutputChannel;
  // eslint-disable-next-line unicorn/prefer-event-target -- The editor's, whose listeners are disposed of.
  readonly #changed = new EventEmitter<void>();
  #client: LanguageClient | undefined;
  #state: ServerState = { kind: 'disabled' };
  /** Starting and stopping take turns. */
  #turn: Promise<void> = Promise.resolve();

  constructor(context: ExtensionContext, output: LogOutputChannel) {
    this.#context = context;
    this.#output = output;
  }

  get state(): ServerState {
    return this.#state;
  }

  get onDidChangeState(): Event<void> {
    return this.#changed.event;
  }

  /** For requests; undefined while no server runs. */
  get client(): LanguageClient | undefined {
    return this.#state.kind === 'running' ? this.#client : undefined;
  }

  /** Resolves when the server runs, or when it is clear that it will not; `state` says which. Never rejects. */
  start(): Promise<void> {
    return this.#queue(() => this.#start());
  }

  stop(): Promise<void> {
    return this.#queue(() => this.#stop());
  }

  /** Looks anew which server is to be started. */
  restart(): Promise<void> {
    return this.#queue(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  #queue(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work).catch((error: unknown) => this.#fail(error));
    return this.#turn;
  }

  async #start(): Promise<void> {
    const settings = readSettings();
    if (!settings.enable) {
      this.#become({ kind: 'disabled' });
      return;
    }
    const server = this.#findServer(settings);
    this.#output.info(`Starting the language server ${server.version} (${server.origin}): ${server.module}`);
    const run = { module: server.module, transport: TransportKind.stdio } as const;
    const options = clientOptions(settings, this.#output);
    const client = new LanguageClient('hostwright', 'Hostwright', { run, debug: run }, options);
    client.registerFeature(OWN_COMMANDS);
    client.onDidChangeState(({ newState }) => {
      if (client === this.#client) this.#become({ kind: STATE_KINDS[newState], server });
    });
    this.#client = client;
    await client.start();
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    if (!client) return;
    try {
      await client.dispose();
    } catch (error) {
      // A server that is gone already cannot say goodbye.
      this.#output.info(`The language server ended by itself: ${String(error)}`);
    }
    this.#client = undefined;
  }

  #findServer({ server }: ExtensionSettings): FoundServer {
    const { version } = this.#context.extension.packageJSON as { version: string };
    return findServer({
      isTrusted: workspace.isTrusted,
      folders: (workspace.workspaceFolders ?? []).flatMap(({ uri }) => (uri.scheme === 'file' ? uri.fsPath : [])),
      settings: server,
      bundled: { origin: 'bundled', module: this.#context.asAbsolutePath('dist/server.mjs'), version },
    });
  }

  #fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#output.error(`The language server does not run: ${reason}`);
    this.#become({ kind: 'failed', reason });
  }

  #become(state: ServerState): void {
    this.#state = state;
    this.#changed.fire();
  }
}

function clientOptions({ run }: ExtensionSettings, output: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [
      ...LANGUAGES.map((language) => ({ scheme: 'file', language })),
      { scheme: 'file', pattern: '**/hostwright.config.json' },
    ],
    initializationOptions: () => ({ ...workspace.getConfiguration('hostwright') }),
    diagnosticPullOptions: {
      onChange: run === 'onType',
      onSave: true,
      filter: (_document, mode) => run === 'onSave' && mode === DiagnosticPullMode.onType,
    },
    outputChannel: output,
    traceOutputChannel: output,
  };
}

/** Tells the server which commands it may put behind a code lens. */
const OWN_COMMANDS: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { commands: { commands: ['hostwright.showReferences'] } };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
