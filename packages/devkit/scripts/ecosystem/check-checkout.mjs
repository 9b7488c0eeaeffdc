/** Runs the command line over one checkout in a process of its own, so that a crash or a hang costs that checkout alone. */
import { execFile } from 'node:child_process';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { binOf, inRepository } from '../files.mjs';

const RULE_PREFIX = 'hostwright/';
const LONGEST_FAILURE = 500;

/**
 * @typedef {object} Finding
 * @property {string} repository
 * @property {string} commit
 * @property {string} path
 * @property {string} rule
 * @property {number} line
 * @property {number} column
 * @property {number} endLine
 * @property {number} endColumn
 * @property {string} message
 * @property {string} text of the file
 *
 * @typedef {object} Checked
 * @property {string} repository
 * @property {string} commit
 * @property {number} seconds
 * @property {number} files that were checked
 * @property {number} unreadable how many of them could not be parsed
 * @property {Finding[]} findings
 * @property {string} [failure] why the findings are not complete
 */

/**
 * @param {{ folder: string, repository: string, commit: string }} checkout
 * @param {{ types: boolean, timeoutSeconds: number }} options
 * @returns {Promise<Checked>} never rejected because of what the program did
 */
export async function checkCheckout(checkout, { types, timeoutSeconds }) {
  const { folder, repository, commit } = checkout;
  const started = performance.now();
  const run = await runCheck(folder, { types, timeoutSeconds });
  const results = parseResults(run.stdout);
  const messages = results.flatMap((result) => result.messages.map((message) => ({ ...message, result })));
  const failure = findFailure(run, timeoutSeconds);
  return {
    repository,
    commit,
    seconds: (performance.now() - started) / 1000,
    files: results.length,
    unreadable: messages.filter(({ ruleId }) => ruleId === null).length,
    findings: messages.filter(({ ruleId }) => ruleId !== null).map((message) => toFinding(message, checkout)),
    ...(failure === undefined ? {} : { failure }),
  };
}

async function runCheck(folder, { types, timeoutSeconds }) {
  const program = binOf(inRepository('packages/cli'), 'hostwright');
  const flags = ['--preset', 'all', '--format', 'json', '--no-cache', ...(types ? [] : ['--no-types'])];
  const options = { cwd: folder, timeout: timeoutSeconds * 1000, killSignal: 'SIGKILL', maxBuffer: Infinity };
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, [program, 'check', folder, ...flags], options)) };
  } catch (error) {
    const { code, killed, stdout = '', stderr = error.message } = error;
    return { code, killed, stdout, stderr };
  }
}

/** A program that crashed may have printed nothing, or half of what it had. */
function parseResults(stdout) {
  try {
    return JSON.parse(stdout);
  } catch {
    return [];
  }
}

function findFailure({ code, killed, stderr }, timeoutSeconds) {
  // 1 means that there are findings.
  if (code === 0 || code === 1) return undefined;
  const reason = killed ? `Killed after ${timeoutSeconds} s.` : `Exit code ${code ?? 'unknown'}.`;
  return `${reason} ${stderr.trim().slice(0, LONGEST_FAILURE)}`.trim();
}

function toFinding({ result, ruleId, ...message }, { folder, repository, commit }) {
  const { line, column, endLine, endColumn, message: text } = message;
  return {
    repository,
    commit,
    path: relative(folder, result.filePath).split(sep).join('/'),
    rule: ruleId.slice(RULE_PREFIX.length),
    line,
    column,
    endLine,
    endColumn,
    message: text,
    text: result.source ?? '',
  };
}
