/** Where the editor meets Hostwright: starts the language server, and the commands and views around it. */
import { commands, window, workspace, type ExtensionContext } from 'vscode';
import { RESTART_SETTINGS } from './settings.js';
import { ServerControl } from './server-control.js';
import { GraphPanel } from './service-graph/graph-panel.js';
import { showReferences } from './show-references.js';
import { StatusItem } from './status-item.js';

let running: ServerControl | undefined;

/** Called by the editor when the first TypeScript or JavaScript file is opened; commands work before the server runs. */
export function activate(context: ExtensionContext): void {
  const output = window.createOutputChannel('Hostwright', { log: true });
  const server = new ServerControl(context, output);
  running = server;
  const graph = new GraphPanel(context.extensionUri, server);
  context.subscriptions.push(
    output,
    server,
    new StatusItem(server),
    graph,
    commands.registerCommand('hostwright.showServiceGraph', () => graph.show()),
    commands.registerCommand('hostwright.restartServer', () => server.restart()),
    commands.registerCommand('hostwright.showOutput', () => output.show(true)),
    commands.registerCommand('hostwright.showReferences', showReferences),
    workspace.onDidChangeConfiguration((change) => {
      if (RESTART_SETTINGS.some((setting) => change.affectsConfiguration(setting))) void server.restart();
    }),
    // The workspace's own server, and the settings that name one, count from now on.
    workspace.onDidGrantWorkspaceTrust(() => void server.restart()),
  );
  void server.start();
}

/** Called by the editor before it ends; it waits for the promise. */
export async function deactivate(): Promise<void> {
  await running?.stop();
  running = undefined;
}
