/** The public surface of the rule engine. */
export { toDot, toSvg } from './explore/draw-graph.js';
export type { ServiceLink } from './explore/holders.js';
export { toMermaid } from './explore/mermaid.js';
export type { ServiceExplorer } from './explore/service-explorer.js';
export { PRESETS, type Configuration, type Preset } from './model/configuration.js';
export type { Diagnostic, Edit, Finding, Position, RelatedPlace, Severity, Suggestion } from './model/finding.js';
export type { Span } from './model/facts.js';
export type { Lifetime } from './model/framework.js';
export type {
  FilePlace,
  ServiceDependency,
  ServiceDescription,
  ServiceGraph,
  ServicePlace,
  ServiceRegistration,
} from './model/service.js';
export { applyEdits, selectCompatible } from './report/edits.js';
export { buildLineMap, type LineMap } from './report/positions.js';
export { presetSeverity, ruleUrl } from './report/rule-entry.js';
export { RULE_PREFIX } from './report/suppress.js';
export type { Rule, RuleMeta } from './rules/define-rule.js';
export { RULES } from './rules/index.generated.js';
export { ConfigurationError } from './session/configuration.js';
export { suggestDisabling, type DisabledPart } from './session/disable.js';
export { diskFileSystem, type FileSystem, type FolderEntry } from './session/file-system.js';
export { fixAll, type FixOutcome, type FixedText } from './session/fix.js';
export { describePlace, toLintMessage, type LintFix, type LintMessage } from './session/lint-message.js';
export { printFacts } from './session/print-facts.js';
export {
  Session,
  type Crash,
  type FileReport,
  type ReadingDepth,
  type ReadingProgress,
  type SessionOptions,
} from './session/session.js';
export {
  buildRootFinder,
  CONFIGURATION_FILE,
  findWorkspaceRoot,
  isCheckable,
  type RootFinder,
} from './session/workspace.js';
export type { SyntaxTree } from './syntax/parse.js';
