/** VS Code without a display, serving one browser. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What the global set-up has brought. */
export interface Editor {
  readonly node: string;
  readonly script: string;
  readonly extensions: string;
  readonly scratch: string;
  readonly browser: string;
  readonly artefacts: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    editor: Editor;
    /** Bytes of the packaged extension: everything, and what all platforms share. */
    sizes: { readonly all: number; readonly shared: number; readonly files: readonly string[] };
  }
}

export interface CodeServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Nothing that greets, asks, or looks for the network. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.fontFamily': 'DejaVu Sans Mono, monospace',
  'editor.fontSize': 13,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.reduceMotion': 'on',
};

/** Starts the editor's server on a free port, with settings of its own, and waits until it answers. */
export async function startCodeServer({ node, script, extensions, scratch, artefacts }: Editor): Promise<CodeServer> {
  const user = join(scratch, 'user');
  mkdirSync(join(user, 'User'), { recursive: true });
  writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify(SETTINGS));
  const bind = `127.0.0.1:${await findFreePort()}`;
  const args = ['--auth', 'none', '--bind-addr', bind, '--user-data-dir', user, '--extensions-dir', extensions];
  const quiet = [
    '--config',
    join(scratch, 'config.yaml'),
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
  ];
  // A group of its own, because it starts processes that its end alone does not end.
  const log = openSync(join(artefacts, 'code-server.log'), 'w');
  const server = spawn(node, [script, ...args, ...quiet], { detached: true, stdio: ['ignore', 'pipe', log] });
  closeSync(log);
  await untilListening(server);
  return { address: `http://${bind}/`, stop: () => stop(server) };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilListening(server: ChildProcess): Promise<void> {
  let said = '';
  for await (const chunk of server.stdout!.iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    if (said.includes('HTTP server listening')) break;
  }
  if (!said.includes('HTTP server listening')) throw new Error(`code-server did not start:\n${said}`);
  server.stdout!.resume();
}

async function stop(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit');
  process.kill(-server.pid!, 'SIGTERM');
  await ended;
}
