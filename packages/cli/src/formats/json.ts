/** ESLint's own result shape, so that whatever reads ESLint's `json` reads this. */
import { RULE_PREFIX, toLintMessage, type Diagnostic, type Session } from '@hostwright/engine';
import type { CheckedFile, Outcome } from '../outcome.js';

const SEVERITIES = { warn: 1, error: 2 } as const;

export function json(outcome: Outcome): string {
  return `${JSON.stringify(outcome.files.map(toResult))}\n`;
}

function toResult(file: CheckedFile): object {
  const { path, diagnostics, isFixed } = file;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warn');
  const text = (file.hasByteOrderMark ? '\uFEFF' : '') + file.text;
  return {
    filePath: path,
    messages: diagnostics.map((diagnostic) => toMessage(diagnostic, file.session)),
    suppressedMessages: [],
    errorCount: errors.length,
    fatalErrorCount: errors.filter(isFatal).length,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter(isFixable).length,
    fixableWarningCount: warnings.filter(isFixable).length,
    ...(isFixed ? { output: text } : {}),
    ...(!isFixed && file.session && diagnostics.length > 0 ? { source: text } : {}),
    usedDeprecatedRules: [],
  };
}

function toMessage(diagnostic: Diagnostic, session: Session | undefined): object {
  const { rule, start, end, message, severity } = diagnostic;
  const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  if (!session) return { ruleId: null, fatal: false, severity: SEVERITIES[severity], message };
  if (rule === null) return { ruleId: null, fatal: true, severity: SEVERITIES[severity], message, ...place };
  const { suggestions, ...said } = toLintMessage(session, diagnostic);
  return {
    ruleId: RULE_PREFIX + rule,
    severity: SEVERITIES[severity],
    ...place,
    ...said,
    ...(suggestions.length > 0 ? { suggestions } : {}),
  };
}

function isFatal({ rule }: Diagnostic): boolean {
  return rule === null;
}

function isFixable({ fix, path }: Diagnostic): boolean {
  return fix?.edits.every((edit) => edit.path === path) ?? false;
}
