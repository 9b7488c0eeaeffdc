/** For people: every finding with the code it is about, the other places it speaks of, and what to do next. */
import { relative } from 'node:path';
import { codeFrameColumns } from '@babel/code-frame';
import { describePlace, RULE_PREFIX, ruleUrl, type Diagnostic } from '@hostwright/engine';
import picocolors from 'picocolors';
import { allDiagnostics, count, type CheckedFile, type Outcome } from '../outcome.js';
import type { FormatOptions } from './index.js';

type Colors = ReturnType<typeof picocolors.createColors>;

/** Lines wider than this are not written by people; a frame of one would fill the screen. */
const WIDEST_LINE = 400;
const LINES_AROUND = 2;
/** Sentences are read best in lines of about this many characters. */
const MESSAGE_WIDTH = 100;

export function stylish(outcome: Outcome, options: FormatOptions): string {
  if (outcome.files.length === 0) return '';
  const colors = picocolors.createColors(options.colors);
  const blocks = outcome.files.flatMap((file) => describeFile(file, { cwd: outcome.cwd, colors }));
  return [...blocks, summary(outcome, colors)].join('\n');
}

interface Style {
  readonly cwd: string;
  readonly colors: Colors;
}

function describeFile(file: CheckedFile, style: Style): string[] {
  if (file.diagnostics.length === 0) return [];
  const lines = file.session ? file.text.split(/\r\n|[\n\r\u2028\u2029]/) : [];
  return file.diagnostics.map((diagnostic) => describe(diagnostic, file, { ...style, lines }));
}

interface FileStyle extends Style {
  /** Of the file, without line ends; none where there is nothing to show. */
  readonly lines: readonly string[];
}

function describe(diagnostic: Diagnostic, file: CheckedFile, style: FileStyle): string {
  const lines = [
    headline(diagnostic, file, style),
    ...wrap(diagnostic.message),
    ...frame(diagnostic, style),
    ...relatedPlaces(diagnostic, file, style),
    ...repairs(diagnostic, style.colors),
    ...(diagnostic.rule === null ? [] : [`  ${style.colors.dim(ruleUrl(diagnostic.rule))}`]),
  ];
  return lines.join('\n') + '\n';
}

function headline({ rule, severity, start }: Diagnostic, { path, session }: CheckedFile, style: Style): string {
  const { colors } = style;
  const name = colors.bold(toRelative(style.cwd, path));
  const place = session ? `${name}:${start.line}:${start.column}` : name;
  const word = severity === 'error' ? colors.red('error') : colors.yellow('warning');
  return `${place}  ${word}  ${rule === null ? '' : colors.bold(RULE_PREFIX + rule)}`.trimEnd();
}

function wrap(message: string): string[] {
  const lines = [''];
  for (const word of message.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + word.length >= MESSAGE_WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

function frame({ start, end }: Diagnostic, { lines, colors }: FileStyle): string[] {
  const line = lines[start.line - 1];
  if (line === undefined || line.length > WIDEST_LINE) return [];
  // A finding over many lines is shown where it begins.
  const endColumn = end.line === start.line ? end.column : line.length + 1;
  const location = { start, end: { line: start.line, column: Math.max(endColumn, start.column + 1) } };
  const startLine = Math.max(start.line - LINES_AROUND, 1);
  const around = lines.slice(startLine - 1, start.line + LINES_AROUND);
  const shown = around.map((text) => (text.length > WIDEST_LINE ? '…' : text)).join('\n');
  const options = { startLine, highlightCode: colors.isColorSupported, forceColor: colors.isColorSupported };
  return ['', codeFrameColumns(shown, location, options), ''];
}

function relatedPlaces({ related }: Diagnostic, { session }: CheckedFile, { cwd, colors }: Style): string[] {
  if (!session) return [];
  return related.map((place) => `  ${colors.cyan(describePlace(session, place, cwd))}  ${place.message}`);
}

function repairs({ fix, suggestions }: Diagnostic, colors: Colors): string[] {
  return [
    ...(fix ? [`  ${colors.green('--fix')}: ${fix.title}`] : []),
    ...suggestions.map(({ title }) => `  ${colors.green('suggestion')}: ${title}`),
  ];
}

function summary(outcome: Outcome, colors: Colors): string {
  const diagnostics = allDiagnostics(outcome);
  const { errors, warnings, fixable } = count(diagnostics);
  const checked = outcome.files.filter(({ session }) => session !== undefined).length;
  const lines = fixedLines(outcome);
  if (diagnostics.length === 0)
    return [...lines, colors.green(`✔ No problems in ${plural(checked, 'file')}.`), ''].join('\n');
  const concerned = outcome.files.filter((file) => file.diagnostics.length > 0).length;
  const total = `✖ ${plural(diagnostics.length, 'problem')} (${plural(errors, 'error')}, ${plural(warnings, 'warning')})`;
  const color = errors > 0 ? colors.red : colors.yellow;
  lines.push(color(`${total} in ${concerned} of ${plural(outcome.files.length, 'file')}.`));
  if (fixable > 0) lines.push(`  ${plural(fixable, 'problem')} can be fixed with --fix.`);
  return [...lines, ''].join('\n');
}

function fixedLines({ fixed, isWritten, cwd }: Outcome): string[] {
  if (fixed.length === 0) return [];
  const names = fixed.map((path) => `  ${toRelative(cwd, path)}`);
  return [`${isWritten ? 'Fixed' : 'Would fix'} ${plural(fixed.length, 'file')}:`, ...names];
}

function toRelative(cwd: string, path: string): string {
  return relative(cwd, path).replaceAll('\\', '/');
}

function plural(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
