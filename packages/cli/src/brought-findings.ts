/**
 * What a change brings: the findings of a file that it did not have before, whether the file itself was changed or only
 * something that its verdict depends on. A finding that merely moved to another line is not new.
 */
import type { Diagnostic, FileReport } from '@hostwright/engine';

/** The diagnostics of `after` that `before`, a report on the same file in its earlier state, does not have. */
export function broughtFindings(after: FileReport, before: FileReport | undefined): readonly Diagnostic[] {
  const known = new Map<string, number>();
  for (const diagnostic of before?.diagnostics ?? []) {
    const identity = identify(diagnostic, before!.text);
    known.set(identity, (known.get(identity) ?? 0) + 1);
  }
  return after.diagnostics.filter((diagnostic) => {
    const identity = identify(diagnostic, after.text);
    const count = known.get(identity) ?? 0;
    known.set(identity, count - 1);
    return count <= 0;
  });
}

/** Everything about a finding but where it is: what is reported, of which code, and of which other places it speaks. */
function identify({ rule, severity, message, span, related }: Diagnostic, text: string): string {
  const others = related.map((place) => [place.path, place.message]);
  return JSON.stringify([rule, severity, message, text.slice(...span), others]);
}
