/** What a front says about many fixtures at once, in words that can be compared with those of another front. */
import { relative } from 'node:path';
import { RULE_PREFIX, toLintMessage, type Diagnostic, type LintMessage, type Session } from '@hostwright/engine';
import { diagnose, withSession } from '../engine-front.js';
import { layOutFixture, makeWorkbench, type Fixture } from '../fixtures.js';

/** Fixtures laid out below one folder, all judged with types or all without. */
export interface Stage {
  readonly folder: string;
  readonly types: boolean;
  readonly fixtures: readonly Fixture[];
  remove(): void;
}

/** What was said, one line per finding and repair, by fixture; fixtures about which nothing was said are left out. */
export type Replay = Readonly<Record<string, readonly string[]>>;

/** A problem as ESLint puts it, which is how the command line's `json` puts it too. */
export interface LintProblem {
  readonly ruleId: string | null;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
  readonly message: string;
  readonly fix?: LintMessage['fix'];
  readonly suggestions?: LintMessage['suggestions'] | undefined;
}

export interface LintResult {
  readonly filePath: string;
  readonly messages: readonly LintProblem[];
}

export function setStage(name: string, types: boolean, all: readonly Fixture[]): Stage {
  const fixtures = all.filter((fixture) => (fixture.case.types === true) === types);
  const workbench = makeWorkbench(name);
  for (const fixture of fixtures) layOutFixture(workbench, fixture);
  return { folder: workbench.folder, types, fixtures, remove: () => workbench.remove() };
}

/** What the engine says, in the words of a front. */
export function replayEngine({ folder, types, fixtures }: Stage): Replay {
  const results = fixtures.flatMap((fixture) =>
    withSession(`${folder}/${fixture.name}`, types, (session) =>
      diagnose(session).map((diagnostic) => ({
        filePath: diagnostic.path,
        messages: [toProblem(session, diagnostic)],
      })),
    ),
  );
  return toReplay(folder, results);
}

function toProblem(session: Session, diagnostic: Diagnostic): LintProblem {
  const { rule, start, end } = diagnostic;
  return {
    ruleId: rule === null ? null : RULE_PREFIX + rule,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...toLintMessage(session, diagnostic),
  };
}

/** Sorts results by fixture. Their files lie below `folder`. */
export function toReplay(folder: string, results: readonly LintResult[]): Replay {
  const replay: Record<string, string[]> = {};
  for (const { filePath, messages } of results) {
    const parts = relative(folder, filePath).replaceAll('\\', '/').split('/');
    const lines = (replay[parts.slice(0, 2).join('/')] ??= []);
    lines.push(...messages.map((message) => toLine(parts.slice(2).join('/'), message)));
  }
  const spoken = Object.entries(replay).filter(([, lines]) => lines.length > 0);
  return Object.fromEntries(spoken.map(([name, lines]) => [name, lines.sort()]));
}

function toLine(path: string, problem: LintProblem): string {
  const { ruleId, line, column, endLine, endColumn, message, fix, suggestions = [] } = problem;
  // Parsers word a syntax error each in its own way; that there is one is what they must agree on.
  if (ruleId === null) return `${path} cannot be parsed`;
  const repairs = [...(fix ? [fix] : []), ...suggestions].map((repair) => `\n  ${JSON.stringify(repair)}`);
  return `${path}:${line}:${column}-${endLine}:${endColumn} ${ruleId} ${message}${repairs.join('')}`;
}

/** Without repairs, for fronts that do not print them. */
export function withoutRepairs(replay: Replay): Replay {
  return Object.fromEntries(
    Object.entries(replay).map(([name, lines]) => [name, lines.map((line) => line.split('\n', 1)[0] ?? '')]),
  );
}
