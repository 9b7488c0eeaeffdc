/** Which findings an `eslint-disable` comment silences. */
import type { Suppression } from '../model/facts.js';
import type { Finding } from '../model/finding.js';
import type { LineMap } from './positions.js';

export const RULE_PREFIX = 'hostwright/';

/** As ESLint decides it: by the line on which a finding starts, the last directive before it wins. */
export function isSuppressed(finding: Finding, suppressions: readonly Suppression[], lines: LineMap): boolean {
  const start = finding.span[0];
  const { line } = lines.position(start);
  let disabled = false;
  for (const directive of suppressions) {
    if (!concerns(directive, finding.rule)) continue;
    const first = lines.position(directive.span[0]).line;
    const last = lines.position(directive.span[1]).line;
    if (directive.kind === 'line' && first === line) return true;
    if (directive.kind === 'next-line' && last + 1 === line) return true;
    if (directive.span[0] > start) continue;
    if (directive.kind === 'disable') disabled = true;
    if (directive.kind === 'enable') disabled = false;
  }
  return disabled;
}

function concerns(directive: Suppression, rule: string): boolean {
  return directive.rules.length === 0 || directive.rules.includes(RULE_PREFIX + rule);
}
