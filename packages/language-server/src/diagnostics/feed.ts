/**
 * Keeps what the editor shows up to date: after each change it looks at the edited document first, then at the others
 * that are open, then at the rest of the workspace, and gives way whenever a message comes in.
 */
import { setImmediate, setTimeout as delay } from 'node:timers/promises';
import type { Context } from '../context.js';
import type { OpenDocument } from '../text/open-document.js';
import type { ServiceViews } from '../services/views.js';
import type { ConfigurationProblems } from './configuration-problems.js';
import type { Screen } from './screen.js';

/** Longer than two messages that were sent together lie apart, shorter than anyone notices. */
const GATHERING_MS = 1;
/** How long files are looked at before messages get their turn. */
const SLICE_MS = 10;
/** No one types for so long: time for files that no one looks at. */
const PAUSE_MS = 250;

export interface FeedParts {
  readonly screen: Screen;
  readonly problems: ConfigurationProblems;
  readonly views: ServiceViews;
}

export class DiagnosticFeed {
  readonly #context: Context;
  readonly #parts: FeedParts;
  readonly #edited = new Set<OpenDocument>();
  readonly #waiting = new Set<() => void>();
  #changes = 0;
  #hasLookedAtAll = false;
  #isRunning = false;
  #isStopped = false;

  constructor(context: Context, parts: FeedParts) {
    this.#context = context;
    this.#parts = parts;
  }

  /** Something changed that findings may depend on; `edited` is looked at first. */
  wake(edited?: OpenDocument): void {
    this.#changes++;
    if (edited) this.#edited.add(edited);
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
    if (this.#isRunning || this.#isStopped) return;
    this.#isRunning = true;
    setTimeout(() => void this.#run(), GATHERING_MS);
  }

  /** Resolves when something changes. */
  nextChange(): Promise<void> {
    return new Promise((resolve) => this.#waiting.add(resolve));
  }

  /** Ends all looking for good. */
  stop(): void {
    this.#isStopped = true;
    this.#changes++;
  }

  async #run(): Promise<void> {
    for (let seen = -1; seen !== this.#changes && !this.#isStopped;) {
      seen = this.#changes;
      await this.#look(seen).catch((error: unknown) => this.#log(error));
    }
    this.#isRunning = false;
  }

  /** Our own fault, which must not keep us from looking at what changes next. */
  #log(error: unknown): void {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#context.connection.console.error(`Looking for findings failed. Please report this.\n${detail}`);
  }

  /** One walk over everything that is shown; given up when something changes meanwhile. */
  async #look(seen: number): Promise<void> {
    const { client, connection } = this.#context;
    let mustAskAgain = false;
    let sliceEnd = performance.now() + SLICE_MS;
    for await (const path of this.#pathsInOrder(seen)) {
      if (seen !== this.#changes) return;
      mustAskAgain = this.#parts.screen.update(path) || mustAskAgain;
      if (performance.now() < sliceEnd) continue;
      await setImmediate();
      sliceEnd = performance.now() + SLICE_MS;
    }
    if (seen !== this.#changes) return;
    // Not waited for: a client that never answers is still to be told of what changes next.
    if (mustAskAgain && client.refreshes.diagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
    this.#parts.views.update();
  }

  async *#pathsInOrder(seen: number): AsyncIterable<string> {
    const { documents, workspaces } = this.#context;
    const edited = [...this.#edited];
    this.#edited.clear();
    for (const document of new Set([...edited, ...documents.all])) {
      await workspaces.ready(workspaces.of(document.path));
      yield document.path;
    }
    this.#parts.problems.update();
    yield* this.#otherFiles(seen);
  }

  async *#otherFiles(seen: number): AsyncIterable<string> {
    const { client, documents, settings, workspaces } = this.#context;
    if (!client.pullsDiagnostics && settings.scope === 'workspace') {
      if (this.#hasLookedAtAll) await delay(PAUSE_MS);
      if (seen !== this.#changes) return;
      for (const { workspace, path } of workspaces.files()) {
        await workspaces.ready(workspace);
        if (!documents.at(path)) yield path;
      }
      this.#hasLookedAtAll = true;
    }
    yield* this.#parts.screen.leftovers();
    // Looking at all files may have opened workspaces that no document belongs to.
    this.#parts.problems.update();
  }
}
