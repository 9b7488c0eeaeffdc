/** What is to be shown for one file at this moment, in a form that can be compared with what was shown before. */
import { createHash } from 'node:crypto';
import type { Session } from '@hostwright/engine';
import type { Diagnostic } from 'vscode-languageserver';
import { judgeDocuments, type Context } from '../context.js';
import { toDiagnostic } from './to-diagnostic.js';

export interface Report {
  readonly items: readonly Diagnostic[];
  /** Equal for equal items, in whichever run of the server. */
  readonly resultId: string;
}

export const EMPTY_REPORT: Report = { items: [], resultId: '0' };

export class Reports {
  readonly #context: Context;
  readonly #loggedCrashes = new Set<string>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** Total: a file that is gone or left out has nothing to show. Its workspace should have been read. */
  of(path: string): Report {
    judgeDocuments(this.#context);
    const { session } = this.#context.workspaces.of(path);
    if (!session.isListed(path) || session.textOf(path) === undefined) return EMPTY_REPORT;
    const { client, places } = this.#context;
    const said = session.check([path]).flatMap(({ diagnostics }) => diagnostics);
    this.#logCrashes(session);
    const items = said.flatMap((one) => toDiagnostic({ client, places, session }, one) ?? []);
    return items.length === 0 ? EMPTY_REPORT : { items, resultId: fingerprint(items) };
  }

  /** Our own fault, for the reader of the log; what the other rules say is still shown. */
  #logCrashes({ crashes }: Session): void {
    for (const { rule, path, error } of crashes) {
      const what = rule === undefined ? 'Reading' : `The rule ${rule}`;
      const key = `${what} ${path}`;
      if (this.#loggedCrashes.has(key)) continue;
      this.#loggedCrashes.add(key);
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.#context.connection.console.error(`${what} failed on ${path}. Please report this.\n${detail}`);
    }
  }
}

function fingerprint(items: readonly Diagnostic[]): string {
  return createHash('sha1').update(JSON.stringify(items)).digest('base64');
}
