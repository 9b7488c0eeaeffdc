/** The entry in the status bar: how the server is, and what can be done about it. */
import { MarkdownString, StatusBarAlignment, ThemeColor, window, type Disposable, type StatusBarItem } from 'vscode';
import type { FoundServer } from './find-server.js';
import type { ServerControl, ServerState } from './server-control.js';

const ICONS: Readonly<Record<ServerState['kind'], string>> = {
  starting: '$(loading~spin)',
  running: '$(check)',
  ended: '$(error)',
  failed: '$(error)',
  disabled: '$(circle-slash)',
};

const ORIGINS: Readonly<Record<FoundServer['origin'], string>> = {
  bundled: 'The language server that comes with the extension',
  workspace: "The workspace's own language server",
  setting: 'The language server named in `hostwright.server.path`',
};

const LINKS = [
  '[Restart server](command:hostwright.restartServer)',
  '[Show output](command:hostwright.showOutput)',
  '[Show service graph](command:hostwright.showServiceGraph)',
];

export class StatusItem implements Disposable {
  readonly #item: StatusBarItem;
  readonly #server: ServerControl;
  readonly #subscription: Disposable;

  constructor(server: ServerControl) {
    this.#server = server;
    this.#item = window.createStatusBarItem('hostwright.status', StatusBarAlignment.Right, 90);
    this.#item.name = 'Hostwright';
    this.#subscription = server.onDidChangeState(() => this.#update());
    this.#update();
    this.#item.show();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#item.dispose();
  }

  #update(): void {
    const { state } = this.#server;
    const isMissing = state.kind === 'failed' || state.kind === 'ended';
    this.#item.text = `${ICONS[state.kind]} Hostwright`;
    this.#item.tooltip = tooltip(state);
    this.#item.command = isMissing ? 'hostwright.restartServer' : 'hostwright.showOutput';
    this.#item.backgroundColor = isMissing ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    this.#item.accessibilityInformation = { label: `Hostwright: ${state.kind}`, role: 'button' };
  }
}

function tooltip(state: ServerState): MarkdownString {
  const text = new MarkdownString('**Hostwright** is ', true);
  if (state.kind === 'failed') text.appendMarkdown('not running: ').appendText(state.reason);
  else text.appendMarkdown(describe(state));
  text.appendMarkdown(`\n\n${LINKS.join(' · ')}`);
  text.isTrusted = {
    enabledCommands: ['hostwright.restartServer', 'hostwright.showOutput', 'hostwright.showServiceGraph'],
  };
  return text;
}

function describe(state: Exclude<ServerState, { kind: 'failed' }>): string {
  if (state.kind === 'disabled') return 'switched off by the setting `hostwright.enable`.';
  const { origin, version } = state.server;
  const kind = state.kind === 'ended' ? 'not running: the server ended by itself' : state.kind;
  return `${kind}. ${ORIGINS[origin]}${version ? `, version ${version}` : ''}.`;
}
