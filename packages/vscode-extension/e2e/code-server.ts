/** VS Code without a display, serving one browser. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** What the global set-up has brought. */
export interface Editor {
  readonly node: string;
  /** The program and where it keeps what belongs to the person. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Where extensions are installed. */
  readonly extensions: string;
  /** The person's settings, state and logs. */
  readonly user: string;
  /** For projects. */
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
  'editor.quickSuggestions': false,
  'editor.stickyScroll.enabled': false,
  'editor.fontFamily': 'DejaVu Sans Mono, monospace',
  'editor.fontSize': 13,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'window.commandCenter': false,
  // The editor's own pages stand where files stand.
  'workbench.editor.useModal': 'off',
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.reduceMotion': 'on',
};

const QUIET = ['--auth', 'none', '--disable-telemetry', '--disable-update-check'];

/** A window that is closed is not coming back, and what ran for it ends soon. */
const RECONNECTION = ['--reconnection-grace-time', '30'];

const LISTENING = /HTTP server listening on (http:\S+)/;
const START_MS = 120_000;
const STOP_MS = 10_000;

/**
 * Starts the editor's server on a port that the system chooses, with settings of its own, and waits until it answers.
 * @throws {Error} with what it said, when it ends or does not answer within two minutes
 */
export async function startCodeServer({ node, args, env, user, artefacts }: Editor): Promise<CodeServer> {
  writeUserSettings(user);
  const log = join(artefacts, 'code-server.log');
  const output = openSync(log, 'w');
  // A group of its own, because it starts processes that its end alone does not end.
  const server = spawn(node, [...args, ...QUIET, ...RECONNECTION, '--bind-addr', '127.0.0.1:0'], {
    env,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return { address: await readAddress(server, log), stop: () => stop(server) };
}

/** What the person has set besides; windows that are opened from now on follow it. */
export function writeUserSettings(user: string, settings: object = {}): void {
  mkdirSync(join(user, 'User'), { recursive: true });
  writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
}

async function readAddress(server: ChildProcess, log: string): Promise<string> {
  const read = (): string => readFileSync(log, 'utf8');
  const until = performance.now() + START_MS;
  while (server.exitCode === null && performance.now() < until) {
    const address = LISTENING.exec(read())?.[1];
    if (address) return address;
    await delay(50);
  }
  throw new Error(`code-server did not start:\n${read()}`);
}

/** Asks it to end, and ends it when it does not. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  process.kill(-server.pid!, 'SIGTERM');
  const impatience = setTimeout(() => process.kill(-server.pid!, 'SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(impatience);
}
