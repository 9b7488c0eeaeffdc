/** The contract of a rule: what it is called, what it says, and what it may look at. */
import type { Preset } from '../model/configuration.js';
import type { Edit, Finding, RelatedPlace, Severity, Suggestion } from '../model/finding.js';
import type { Span } from '../model/facts.js';
import type { LinkedFile, ProjectModel } from '../link/resolve/project-model.js';

export interface RuleMeta {
  readonly concern: 'lifetimes' | 'cancellation' | 'execution' | 'shutdown';
  /** One sentence, as it stands in the table of rules. */
  readonly description: string;
  /** Severity in the presets that hold the rule; a preset that is missing leaves it out. `all` holds every rule. */
  readonly presets: Partial<Record<Exclude<Preset, 'all'>, Severity>>;
  readonly fixable: boolean;
  readonly hasSuggestions: boolean;
}

export interface Rule {
  readonly name: string;
  readonly meta: RuleMeta;
  /**
   * Patterns of regular expressions: a file whose text matches none of them holds no finding of the rule, and need not be
   * parsed for it. Absent for rules about services and endless loops, whose words the prefilter knows.
   */
  readonly words?: readonly string[];
  /** Reports the findings that stand in `context.file`. Reads the model and nothing else; keeps no state between calls. */
  readonly run: (context: RuleContext) => void;
}

export interface RuleContext {
  readonly file: LinkedFile;
  readonly model: ProjectModel;
  readonly report: (said: ReportedFinding) => void;
}

export interface ReportedFinding {
  readonly span: Span;
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Suggestion;
  readonly suggestions?: readonly Suggestion[];
}

export function defineRule(rule: Rule): Rule {
  return rule;
}

export function toFinding(rule: Rule, path: string, said: ReportedFinding): Finding {
  return { rule: rule.name, path, related: [], suggestions: [], ...said };
}

/** An edit in the file that the context is about. */
export function editHere(context: RuleContext, span: Span, text: string): Edit {
  return { path: context.file.path, span, text };
}
