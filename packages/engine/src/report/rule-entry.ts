/** What every front says of a rule without running it: how severe it is in a preset, and where its page stands. */
import type { Preset } from '../model/configuration.js';
import type { Severity } from '../model/finding.js';
import type { RuleMeta } from '../rules/define-rule.js';

/** The severity that a preset gives to a rule; `all` holds every rule, as severe as the strictest preset has it. */
export function presetSeverity({ presets }: RuleMeta, preset: Preset): Severity | 'off' {
  if (preset === 'all') return presets.strict ?? presets.recommended ?? 'warn';
  return presets[preset] ?? 'off';
}

/** The page of a rule on the web; `name` is without prefix. */
export function ruleUrl(name: string): string {
  return `https://github.com/hostwright/hostwright/blob/main/rules-docs/${name}.md`;
}
