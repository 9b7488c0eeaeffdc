/**
 * The engine's rules as ESLint's: all of them from one loop, so that a rule exists here by existing there. Nothing is
 * judged here; a rule of ESLint hands over what the engine has found.
 */
import { createRequire } from 'node:module';
import type { Linter, Rule as EslintRule } from 'eslint';
import {
  PRESETS,
  presetSeverity,
  RULE_PREFIX,
  RULES,
  ruleUrl,
  toLintMessage,
  type Finding,
  type LintFix,
  type Preset,
  type Rule,
  type Session,
} from '@hostwright/engine';
import { Workspaces } from './workspaces.js';

export interface HostwrightPlugin {
  readonly meta: { readonly name: string; readonly version: string };
  readonly rules: Record<string, EslintRule.RuleModule>;
  /** Flat configurations; they name no files, and so apply to whatever ESLint lints. */
  readonly configs: Record<Preset, Linter.Config>;
}

const { name, version } = createRequire(import.meta.url)('../package.json') as { name: string; version: string };

/** Of the process: a session reads a whole workspace, which must not happen once per file. */
const workspaces = new Workspaces();

export const plugin: HostwrightPlugin = {
  meta: { name, version },
  rules: Object.fromEntries(RULES.map((rule) => [rule.name, toEslintRule(rule)])),
  configs: {} as Record<Preset, Linter.Config>,
};

// The configurations hold the plugin that holds them.
for (const preset of PRESETS) plugin.configs[preset] = toConfig(preset);

function toConfig(preset: Preset): Linter.Config {
  const severities = RULES.flatMap((rule) => {
    const severity = presetSeverity(rule.meta, preset);
    return severity === 'off' ? [] : [[RULE_PREFIX + rule.name, severity] as const];
  });
  return {
    name: RULE_PREFIX + preset,
    plugins: { [RULE_PREFIX.slice(0, -1)]: plugin },
    rules: Object.fromEntries(severities),
  };
}

function toEslintRule(rule: Rule): EslintRule.RuleModule {
  const { description, presets, fixable, hasSuggestions } = rule.meta;
  return {
    meta: {
      type: 'problem',
      docs: { description, url: ruleUrl(rule.name), recommended: presets.recommended !== undefined },
      ...(fixable ? { fixable: 'code' } : {}),
      hasSuggestions,
      schema: [],
    },
    create: (context) => ({ Program: () => reportFindings(rule, context) }),
  };
}

function reportFindings(rule: Rule, context: EslintRule.RuleContext): void {
  const analysis = workspaces.analyze(context);
  if (!analysis) return;
  const { session, path, findings } = analysis;
  const crash = session.crashes.find(
    (candidate) => candidate.path === path && (candidate.rule ?? rule.name) === rule.name,
  );
  if (crash) throw crashError(rule.name, path, crash.error);
  for (const finding of findings) if (finding.rule === rule.name) report(context, session, finding);
}

function report(context: EslintRule.RuleContext, session: Session, finding: Finding): void {
  const { sourceCode } = context;
  const { message, fix, suggestions } = toLintMessage(session, finding);
  context.report({
    loc: {
      start: sourceCode.getLocFromIndex(finding.span[0]),
      end: sourceCode.getLocFromIndex(finding.span[1]),
    },
    message,
    ...(fix ? { fix: toFixer(fix) } : {}),
    suggest: suggestions.map((suggestion) => ({ desc: suggestion.desc, fix: toFixer(suggestion.fix) })),
  });
}

function toFixer({ range, text }: LintFix): EslintRule.ReportFixer {
  return (fixer) => fixer.replaceTextRange([...range], text);
}

/** A rule that broke must stop ESLint: a run without its findings would look clean. */
function crashError(rule: string, path: string, cause: unknown): Error {
  return new Error(
    `The rule ${RULE_PREFIX}${rule} failed on ${path}: ${cause instanceof Error ? cause.message : String(cause)}. ` +
      'This is a fault of Hostwright and not of that file. Please report it at ' +
      'https://github.com/hostwright/hostwright/issues; until it is fixed, switch the rule off for this file.',
    { cause },
  );
}
