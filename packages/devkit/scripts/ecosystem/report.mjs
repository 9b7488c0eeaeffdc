/** The report of an ecosystem run as text: every finding with its code, then what differs from the ledger, then counts. */
import { codeFrameColumns } from '@babel/code-frame';
import { alignColumns } from '../align-columns.mjs';
import { tabulate } from './tally.mjs';

const CONTEXT_LINES = 3;
const SHORT_HASH = 10;

/**
 * @typedef {object} Outcome
 * @property {readonly import('./check-checkout.mjs').Checked[]} checked
 * @property {readonly (import('./check-checkout.mjs').Finding & import('./match-findings.mjs').Judgement)[]} findings
 * @property {readonly import('./ledger.mjs').Entry[]} vanished
 * @property {readonly string[]} rules whose findings were asked for
 */

/**
 * @param {Outcome} outcome
 * @param {{ colors: boolean, onlyNew: boolean }} options
 * @returns {string}
 */
export function formatReport(outcome, { colors, onlyNew }) {
  const { findings, vanished, checked, rules } = outcome;
  const shown = onlyNew ? findings.filter(({ isNew }) => isNew) : findings;
  return [
    ...shown.map((finding) => formatFinding(finding, { colors })),
    ...formatList('New: not in the ledger', findings.filter(({ isNew }) => isNew).map(describeFinding)),
    ...formatList(
      'Unjudged: in the ledger without a verdict',
      findings.filter(({ isNew, verdict }) => !isNew && verdict === 'unjudged').map(describeFinding),
    ),
    ...formatList(
      'Vanished: in the ledger, not found',
      vanished.map((entry) => describeVanished(entry, checked)),
    ),
    ...formatList('Failed', checked.filter(({ failure }) => failure).map(describeFailure)),
    alignColumns(tabulate(findings, 'rule', rules)).join('\n'),
    ...(findings.length > 0 ? [alignColumns(tabulate(findings, 'repository')).join('\n')] : []),
    formatTotals(outcome),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

/** The path opens the line, as terminals and editors link it. */
function formatFinding(finding, { colors }) {
  const { repository, path, line, column, rule, message } = finding;
  return [
    `${repository} ${path}:${line}:${column} ${rule}`,
    describeVerdict(finding),
    message,
    formatCode(finding, { colors }),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function describeVerdict({ isNew, verdict, reason, judgedAt, commit, line }) {
  if (isNew) return 'new';
  if (verdict === 'unjudged') return verdict;
  const carried = judgedAt.commit === commit ? '' : ` (judged at ${judgedAt.commit.slice(0, SHORT_HASH)}`;
  const place = carried && judgedAt.line !== line ? `, line ${judgedAt.line})` : carried && ')';
  return `${verdict}: ${reason}${carried}${place}`;
}

/** A finding over many lines is marked on its first, to keep the frame short. */
function formatCode({ text, line, column, endLine, endColumn }, { colors }) {
  if (text === '') return '';
  const start = { line, column };
  const range = endLine === line ? { start, end: { line, column: endColumn } } : { start };
  return codeFrameColumns(text, range, {
    linesAbove: CONTEXT_LINES,
    linesBelow: CONTEXT_LINES,
    highlightCode: colors,
  });
}

function formatList(title, lines) {
  return lines.length === 0 ? [] : [[`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)].join('\n')];
}

function describeFinding({ repository, path, line, rule }) {
  return `${repository} ${path}:${line} ${rule}`;
}

function describeVanished(entry, checked) {
  const { repository, commit, verdict, reason } = entry;
  const same = checked.some((one) => one.repository === repository && one.commit === commit);
  const when = same ? '' : ` (judged at ${commit.slice(0, SHORT_HASH)}; the code may have changed since)`;
  return `${describeFinding(entry)} ${verdict}${reason && `: ${reason}`}${when}`;
}

function describeFailure({ repository, failure }) {
  return `${repository}: ${failure}`;
}

function formatTotals({ checked, findings }) {
  const sum = (read) => checked.reduce((total, one) => total + read(one), 0);
  const unreadable = sum((one) => one.unreadable);
  const loud = new Set(findings.map(({ repository }) => repository));
  const quiet = new Set(checked.map(({ repository }) => repository).filter((repository) => !loud.has(repository)));
  return [
    `${checked.length} checkouts`,
    `${sum(({ files }) => files)} files`,
    ...(unreadable > 0 ? [`${unreadable} of them unreadable`] : []),
    `${sum(({ seconds }) => seconds).toFixed(0)} s of checking`,
    `repositories without a finding: ${quiet.size}`,
  ].join(', ');
}

/**
 * @param {Outcome} outcome
 * @returns {string} the same as data, without the texts of files
 */
export function formatJson({ checked, findings, vanished, rules }) {
  const data = {
    rules,
    checked: checked.map(({ findings: found, ...rest }) => ({ ...rest, findings: found.length })),
    findings: findings.map((finding) => ({ ...finding, text: undefined })),
    vanished,
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
