/** `hostwright check`: finds the files, asks the engine, fixes what may be fixed, and says what is left. */
import { dirname, resolve } from 'node:path';
import {
  CONFIGURATION_FILE,
  ConfigurationError,
  fixAll,
  Session,
  type Diagnostic,
  type FileReport,
  type FixOutcome,
  type FixedText,
  type Preset,
  type SessionOptions,
} from '@hostwright/engine';
import { broughtFindings } from './brought-findings.js';
import { EXIT, ISSUES, UsageError } from './exit.js';
import { FORMATS, type FormatName } from './formats/index.js';
import { readIndex } from './git-index.js';
import { allDiagnostics, count, type CheckedFile, type Outcome } from './outcome.js';
import { startProgress, type Progress } from './progress.js';
import { workingTree, type Change, type Source } from './source.js';
import { findTargets, Workspaces, type Targets } from './targets.js';
import { wantsColors, type Terminal } from './terminal.js';
import { writeFixed } from './write-fixed.js';

export interface CheckOptions {
  readonly format: FormatName;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly staged?: boolean;
  readonly maxWarnings?: number;
  readonly passWithNoFiles?: boolean;
  readonly config?: string;
  readonly preset?: Preset;
  readonly types: boolean;
}

/**
 * Checks the files that `typed` means, prints what was found, and gives back the exit code.
 * @throws {UsageError} and {ConfigurationError} before anything is printed or written.
 */
export function check(typed: readonly string[], options: CheckOptions, terminal: Terminal): number {
  if (options.staged && (options.fix || options.fixDryRun)) {
    throw new UsageError('--staged checks what will be committed, which --fix cannot change. Fix first, then stage.');
  }
  const progress = startProgress(terminal.stderr);
  try {
    const outcome = examine(typed, options, { terminal, progress });
    progress.end();
    expectFiles(outcome, typed, options);
    terminal.stdout.write(FORMATS[options.format](outcome, { colors: wantsColors(terminal) }));
    return conclude(outcome, options, terminal);
  } finally {
    progress.end();
  }
}

/** A run over nothing is most likely a mistake; a change that concerns no file is none, and there is nothing to report. */
function expectFiles({ files, cwd }: Outcome, typed: readonly string[], options: CheckOptions): void {
  if (files.length > 0 || options.staged || options.passWithNoFiles) return;
  const places = (typed.length > 0 ? typed : ['.']).map((path) => resolve(cwd, path)).join(', ');
  throw new UsageError(
    `there is no file to check. TypeScript and JavaScript were looked for in ${places}, but for what .gitignore and ` +
      `${CONFIGURATION_FILE} leave out. Name another folder, or pass --pass-with-no-files.`,
  );
}

interface Surroundings {
  readonly terminal: Terminal;
  readonly progress: Progress;
}

function examine(typed: readonly string[], options: CheckOptions, { terminal, progress }: Surroundings): Outcome {
  const { cwd } = terminal;
  const configFile = options.config === undefined ? undefined : resolve(cwd, options.config);
  const source = options.staged ? readIndex(cwd, configFile === undefined ? [] : [configFile]) : workingTree;
  const notices = new Set<string>();
  const chosen = {
    types: options.types,
    ...(configFile === undefined ? {} : { configFile }),
    ...(options.preset === undefined ? {} : { preset: options.preset }),
  };
  const openSession = (root: string): Session =>
    new Session({
      ...chosen,
      root,
      files: source.files,
      onNotice: (message) => notices.add(message),
      onProgress: (done, total) => progress.update(done, total),
    });
  const targets = findTargets({ cwd, typed, source, openSession });
  try {
    const examined = examineTargets(targets, source, options);
    const { change } = source;
    return { cwd, ...(change ? onlyBrought(examined, change, chosen) : examined) };
  } finally {
    for (const session of targets.groups.keys()) session.close();
    progress.end();
    for (const notice of notices) terminal.stderr.write(`hostwright: ${notice}\n`);
  }
}

type Examined = Omit<Outcome, 'cwd'>;

function examineTargets({ groups, ignored }: Targets, source: Source, options: CheckOptions): Examined {
  const files: CheckedFile[] = ignored.map(({ path, reason }) => ignoredFile(path, reason));
  const fixed = new Map<string, FixedText>();
  for (const [session, paths] of groups) {
    const { texts, reports } = examineGroup(session, paths, options);
    for (const [path, text] of texts) fixed.set(path, text);
    files.push(...reports.map((report) => checkedFile(report, session, { source, isFixed: texts.has(report.path) })));
  }
  const crashes = [...groups.keys()].flatMap((session) => [...session.crashes]);
  if (options.fix) for (const [path, text] of fixed) writeFixed(path, text);
  files.sort((left, right) => (left.path < right.path ? -1 : 1));
  return { files, crashes, fixed: [...fixed.keys()].sort(), isWritten: options.fix === true };
}

/** Leaves the findings that a change brings, in the files that it changes and in those that have such a finding. */
function onlyBrought(examined: Examined, { before, paths }: Change, options: Omit<SessionOptions, 'root'>): Examined {
  const workspaces = new Workspaces(before, (root) => new Session({ ...options, root, files: before }));
  try {
    const files = examined.files.map((file) => {
      if (file.diagnostics.length === 0) return file;
      return { ...file, diagnostics: broughtFindings(file, reportBefore(file.path, workspaces)) };
    });
    return { ...examined, files: files.filter(({ path, diagnostics }) => paths.has(path) || diagnostics.length > 0) };
  } finally {
    for (const session of workspaces.sessions) session.close();
  }
}

/** Undefined for a file that was not there or not checked. A configuration that was wrong had no findings either. */
function reportBefore(path: string, workspaces: Workspaces): FileReport | undefined {
  try {
    const session = workspaces.sessionIn(dirname(path));
    return session.textOf(path) === undefined || !session.isChecked(path) ? undefined : session.check([path])[0];
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
}

function examineGroup(session: Session, paths: readonly string[], { fix, fixDryRun }: CheckOptions): FixOutcome {
  return fix || fixDryRun ? fixAll(session, paths) : { texts: new Map(), reports: session.check(paths) };
}

interface FileContext {
  readonly source: Source;
  readonly isFixed: boolean;
}

function checkedFile(report: FileReport, session: Session, { source, isFixed }: FileContext): CheckedFile {
  const { path, text, diagnostics } = report;
  // Only a file with something to say is shown with its text.
  const isShown = isFixed || diagnostics.length > 0;
  const hasByteOrderMark = isShown && (source.files.readText(path)?.startsWith('\uFEFF') ?? false);
  return { path, text, hasByteOrderMark, isFixed, diagnostics, session };
}

/** A file that was named and is not checked: said once, since its user may believe it clean. */
function ignoredFile(path: string, reason: string): CheckedFile {
  const origin = { line: 1, column: 1 };
  const warning: Diagnostic = {
    rule: null,
    path,
    span: [0, 0],
    message: `This file was named but is not checked: ${reason}.`,
    severity: 'warn',
    start: origin,
    end: origin,
    related: [],
    suggestions: [],
  };
  return { path, text: '', hasByteOrderMark: false, isFixed: false, diagnostics: [warning], session: undefined };
}

function conclude(outcome: Outcome, { maxWarnings }: CheckOptions, { stderr }: Terminal): number {
  for (const { rule, path, error } of outcome.crashes) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    stderr.write(`hostwright: ${rule === undefined ? 'reading' : `the rule ${rule}`} failed on ${path}.\n`);
    stderr.write(`This is a fault of hostwright and not of that file; please report it at ${ISSUES}.\n${said}\n`);
  }
  if (outcome.crashes.length > 0) return EXIT.failure;
  const { errors, warnings } = count(allDiagnostics(outcome));
  if (errors > 0) return EXIT.findings;
  if (maxWarnings === undefined || warnings <= maxWarnings) return EXIT.clean;
  stderr.write(`hostwright: too many warnings: ${warnings}, and --max-warnings allows ${maxWarnings}.\n`);
  return EXIT.findings;
}
