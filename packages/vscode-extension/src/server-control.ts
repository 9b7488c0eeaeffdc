/** Starts, stops and restarts the language server, and knows how it is. */
import {
  EventEmitter,
  workspace,
  type Disposable,
  type Event,
  type ExtensionContext,
  type LogOutputChannel,
} from 'vscode';
import {
  DiagnosticPullMode,
  LanguageClient,
  State,
  TransportKind,
  type LanguageClientOptions,
  type StaticFeature,
} from 'vscode-languageclient/node';
import { findServer, type FoundServer } from './find-server.js';
import { Restarts } from './restarts.js';
import { readSettings, type ExtensionSettings } from './settings.js';

export type ServerState =
  /** One that has ended did so by itself. The client starts it again unless that has happened too often. */
  | { readonly kind: 'starting' | 'running' | 'ended'; readonly server: FoundServer }
  | { readonly kind: 'failed'; readonly reason: string }
  /** Switched off in the settings. */
  | { readonly kind: 'disabled' };

export const LANGUAGES: readonly string[] = ['typescript', 'typescriptreact', 'javascript', 'javascriptreact'];

const STATE_KINDS = {
  [State.Starting]: 'starting',
  [State.StartFailed]: 'ended',
  [State.Running]: 'running',
  [State.Stopped]: 'ended',
} as const;

/** A server introduces itself at once; a program that does not within this time is none. */
const INTRODUCTION_MS = 60_000;

export class ServerControl implements Disposable {
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

  /** No one is told of any change from now on. */
  dispose(): void {
    this.#changed.dispose();
  }

  /** Looks again which server is to be started. */
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
    try {
      await within(INTRODUCTION_MS, client.start());
    } catch (error) {
      await this.#stop();
      throw error;
    }
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      // A server that is gone already, or never was there, cannot say goodbye.
      this.#output.info(`The language server did not say goodbye: ${String(error)}`);
    }
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

/** @throws {Error} when the work takes longer */
async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`it did not introduce itself within ${milliseconds / 1000} seconds`));
    }, milliseconds);
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
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
    errorHandler: new Restarts(),
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
