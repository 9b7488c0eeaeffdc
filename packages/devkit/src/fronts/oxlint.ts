/** The fixtures through oxlint with the published plugin among its `jsPlugins`, all in one run. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLineMap, RULE_PREFIX, RULES } from '@hostwright/engine';
import { publishedPackage } from '../../scripts/published.mjs';
import { toReplay, type LintProblem, type LintResult, type Replay, type Stage } from './replay.js';

const CONFIGURATION = '.oxlintrc.json';

interface OxlintReport {
  readonly diagnostics: readonly OxlintDiagnostic[];
}

interface OxlintDiagnostic {
  readonly message: string;
  /** `plugin(rule)`; nothing for text that cannot be parsed. */
  readonly code?: string;
  readonly filename: string;
  /** Offset and length count bytes. */
  readonly labels: readonly { readonly span: { readonly offset: number; readonly length: number } }[];
}

/** @throws {Error} when oxlint prints no report. */
export function replayOxlint(stage: Stage): Replay {
  writeFileSync(join(stage.folder, CONFIGURATION), JSON.stringify(configurationOf(stage)));
  // By name, since oxlint would walk through the link to node_modules.
  const folders = new Set(stage.fixtures.map(({ rule }) => rule));
  const program = join(publishedPackage('oxlint'), 'bin', 'oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [program, '--format', 'json', ...folders], {
    cwd: stage.folder,
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  return toReplay(stage.folder, toResults(stage.folder, parseReport(stdout, stderr)));
}

function configurationOf({ types }: Stage): object {
  return {
    jsPlugins: [join(publishedPackage('eslint-plugin-hostwright'), 'dist', 'index.js')],
    plugins: [],
    categories: { correctness: 'off' },
    rules: Object.fromEntries(RULES.map(({ name }) => [RULE_PREFIX + name, 'error'])),
    settings: { hostwright: { types } },
  };
}

function parseReport(stdout: string, stderr: string): OxlintReport {
  try {
    return JSON.parse(stdout) as OxlintReport;
  } catch (error) {
    throw new Error(`oxlint printed no report: ${stdout}${stderr}`, { cause: error });
  }
}

function toResults(folder: string, { diagnostics }: OxlintReport): LintResult[] {
  return diagnostics.map((diagnostic) => {
    const filePath = join(folder, diagnostic.filename);
    return { filePath, messages: [toProblem(readFileSync(filePath), diagnostic)] };
  });
}

function toProblem(bytes: Buffer, { code, message, labels }: OxlintDiagnostic): LintProblem {
  const { offset = 0, length = 0 } = labels[0]?.span ?? {};
  const lines = buildLineMap(withoutByteOrderMark(bytes.toString('utf8')));
  const start = lines.position(withoutByteOrderMark(bytes.toString('utf8', 0, offset)).length);
  const end = lines.position(withoutByteOrderMark(bytes.toString('utf8', 0, offset + length)).length);
  return {
    ruleId: toRuleId(code),
    message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function toRuleId(code: string | undefined): string | null {
  const match = /^(.+)\((.+)\)$/.exec(code ?? '');
  return match ? `${match[1]}/${match[2]}` : null;
}

function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
