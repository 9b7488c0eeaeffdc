/** The progress that an editor shows while workspaces are read for the first time. */
import type { ReadingProgress } from '@hostwright/engine';
import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';

export class ReadingProgressBar {
  readonly #connection: Connection;
  readonly #reporters = new Map<string, Promise<WorkDoneProgressReporter>>();
  readonly #finished = new Set<string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Shows how far the workspace at `root` is; only its first reading is shown. */
  show(root: string, { done, total }: ReadingProgress): void {
    if (this.#finished.has(root)) return;
    if (done >= total) {
      this.#finished.add(root);
      this.#tell(root, (reporter) => reporter.done());
      return;
    }
    if (!this.#reporters.has(root)) this.#begin(root);
    this.#tell(root, (reporter) => reporter.report(Math.floor((100 * done) / total), `${done} of ${total} files`));
  }

  #begin(root: string): void {
    const created = this.#connection.window.createWorkDoneProgress();
    this.#reporters.set(root, created);
    this.#tell(root, (reporter) => reporter.begin('Hostwright: reading services', 0, undefined, false));
  }

  /** A client that refuses to show progress goes without. */
  #tell(root: string, use: (reporter: WorkDoneProgressReporter) => void): void {
    this.#reporters.get(root)?.then(use, () => undefined);
  }
}
