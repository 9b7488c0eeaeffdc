/** Lenses and hints of open documents, which say what other files decide: the client is told when they have become stale. */
import { createHash } from 'node:crypto';
import type { Session } from '@hostwright/engine';
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { Context } from '../context.js';

export class ServiceViews {
  readonly #context: Context;
  readonly #seen = new Map<Session, string>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** The client shows what was said about a document just now. */
  mark(path: string | undefined): void {
    if (path === undefined) return;
    const { session } = this.#context.workspaces.of(path);
    if (!this.#seen.has(session)) this.#seen.set(session, fingerprint(session));
  }

  /** Has the client ask again if services, their lifetimes or their holders are others than when it asked. */
  update(): void {
    const { client, connection } = this.#context;
    if (!client.refreshes.codeLenses && !client.refreshes.inlayHints) return;
    if (!this.#hasChanged()) return;
    if (client.refreshes.codeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    if (client.refreshes.inlayHints) connection.languages.inlayHint.refresh().catch(() => undefined);
  }

  #hasChanged(): boolean {
    const { documents, workspaces } = this.#context;
    const sessions = new Set(documents.all.map(({ path }) => workspaces.of(path).session));
    let hasChanged = false;
    for (const session of sessions) {
      const before = this.#seen.get(session);
      if (before === undefined) continue;
      const now = fingerprint(session);
      this.#seen.set(session, now);
      hasChanged ||= before !== now;
    }
    for (const session of this.#seen.keys()) if (!sessions.has(session)) this.#seen.delete(session);
    return hasChanged;
  }
}

/** Without positions: an edit moves these all the time, and the client moves what it shows along. */
function fingerprint(session: Session): string {
  const { services, dependencies } = session.services.graph();
  const hash = createHash('sha1');
  for (const { name, key, lifetime, hosted, scopedThrough, registrations } of services) {
    hash.update(JSON.stringify([name, key, lifetime, hosted, scopedThrough, registrations.length]));
  }
  for (const { from, to } of dependencies) hash.update(JSON.stringify([from, to]));
  return hash.digest('base64');
}
