/** What a run has to say, before a format puts it into words. */
import type { Diagnostic, Crash, Session } from '@hostwright/engine';

export interface CheckedFile {
  readonly path: string;
  /** Without byte order mark; fixed where `--fix` or `--fix-dry-run` fixed it. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
  readonly isFixed: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** The session that answered; undefined for a file that was named but is not checked. */
  readonly session: Session | undefined;
}

export interface Outcome {
  readonly cwd: string;
  /** In order of their paths. */
  readonly files: readonly CheckedFile[];
  readonly crashes: readonly Crash[];
  /** Files that were fixed, those among them that no one asked for. */
  readonly fixed: readonly string[];
  /** Whether the fixed texts are on the disk. */
  readonly isWritten: boolean;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly fixable: number;
}

export function count(diagnostics: readonly Diagnostic[]): Counts {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length;
  return { errors, warnings: diagnostics.length - errors, fixable };
}

export function allDiagnostics({ files }: Outcome): Diagnostic[] {
  return files.flatMap(({ diagnostics }) => diagnostics);
}
