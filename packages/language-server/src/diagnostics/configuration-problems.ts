/** A wrong `hostwright.config.json`, shown on the file itself, whether it is open or not and however the client gets its diagnostics. */
import { join } from 'node:path';
import { CONFIGURATION_FILE, type ConfigurationError } from '@hostwright/engine';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { TextView } from '../text/text-view.js';
import type { Workspace } from '../workspaces.js';
import { SOURCE } from './to-diagnostic.js';

export class ConfigurationProblems {
  readonly #context: Context;
  readonly #shown = new Map<string, ConfigurationError>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** Shows what is new and takes away what is fixed. */
  update(): void {
    const { workspaces } = this.#context;
    const wrong = new Map<string, Workspace>();
    for (const workspace of workspaces.opened) {
      if (workspace.problem) wrong.set(join(workspace.root, CONFIGURATION_FILE), workspace);
    }
    for (const path of this.#shown.keys()) if (!wrong.has(path)) this.#publish(path, []);
    for (const [path, { problem }] of wrong) {
      if (problem && this.#shown.get(path) !== problem) this.#publish(path, [this.#toDiagnostic(path, problem)]);
    }
    this.#shown.clear();
    for (const [path, { problem }] of wrong) if (problem) this.#shown.set(path, problem);
  }

  #publish(path: string, diagnostics: Diagnostic[]): void {
    void this.#context.connection.sendDiagnostics({ uri: this.#context.places.uri(path), diagnostics });
  }

  #toDiagnostic(path: string, problem: ConfigurationError): Diagnostic {
    const { client, workspaces } = this.#context;
    const view = TextView.of(workspaces.textOf(path) ?? '', client.encoding);
    return {
      range: view.range(problem.span ?? [0, view.text.length]),
      severity: DiagnosticSeverity.Error,
      source: SOURCE,
      message: problem.message.replace(`${path}: `, ''),
    };
  }
}
