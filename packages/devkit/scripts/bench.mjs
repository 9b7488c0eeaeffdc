/**
 * `npm run bench -- [folder…] [--rounds N] [--files N]`: what a check costs, in one run, as ratios to the least it could
 * cost, for a generated workspace and for every folder given. Rounds are interleaved, so that a slow minute of the
 * machine slows everything alike.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { alignColumns } from './align-columns.mjs';
import { generateWorkspace } from './bench/generated-workspace.mjs';
import { measure } from './bench/measure.mjs';
import { binOf, inRepository } from './files.mjs';
import { setUp, step } from './setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, files: { type: 'string', default: '3000' } },
});
const rounds = Number(values.rounds);
const count = Number(values.files);
if (!(Number.isInteger(rounds) && rounds > 0 && Number.isInteger(count) && count >= 0)) {
  console.error('Usage: npm run bench -- [folder…] [--rounds N] [--files N, 0 for no generated workspace]');
  process.exit(2);
}

setUp(['hostwright', 'eslint-plugin-hostwright']);
for (const folder of positionals) await bench(resolve(folder), folder);
if (count > 0) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hostwright-bench-')));
  try {
    generateWorkspace(folder, { count });
    await bench(folder, `a generated workspace of ${count} files`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is measured, in the order of the table. A target is a ratio to an earlier row. */
function candidates(folder) {
  const script = (name, ...args) => [inRepository('packages/devkit/scripts/bench', name), folder, ...args];
  const hostwright = binOf(inRepository('packages/cli'), 'hostwright');
  const check = (...flags) => [hostwright, 'check', folder, '--format', 'json', ...flags];
  return [
    { name: 'floor: read, filter, parse', args: script('floor.mjs') },
    { name: 'hostwright check --no-types', args: check('--no-types'), against: 0, target: 2 },
    { name: 'hostwright check', args: check(), against: 0, target: 3.5 },
    { name: 'ESLint, one empty rule', args: script('eslint.mjs', 'empty'), against: 0 },
    { name: 'ESLint, our plugin', args: script('eslint.mjs', 'plugin'), against: 3, target: 1.15 },
  ];
}

async function bench(folder, title) {
  const rows = candidates(folder).map((candidate) => ({ ...candidate, runs: [] }));
  for (let round = 1; round <= rounds; round++) {
    for (const row of rows) {
      step(`${title}, round ${round} of ${rounds}: ${row.name}`);
      row.runs.push(await runOnce(row, folder));
    }
  }
  const { root, files, kept } = JSON.parse(rows[0].runs[0].stdout);
  const scope = root === folder ? `${files} files` : `in a workspace of ${files} files`;
  const filter = `${kept} of them pass the filter`;
  console.log(`\n${title}: ${scope}, ${filter}; ${rounds} rounds, Node ${process.versions.node}\n`);
  printTable(rows);
  console.log(
    `\nfindings: ${rows
      .slice(1)
      .map((row) => `${row.name} ${countFindings(row)}`)
      .join('; ')}`,
  );
}

async function runOnce({ name, args }, cwd) {
  const run = await measure({ program: process.execPath, args, cwd });
  // 1 is what checkers say when they found something.
  if (run.code === 0 || run.code === 1) return run;
  console.error(run.stderr);
  throw new Error(`${name} ended with exit code ${run.code}.`);
}

function countFindings({ runs }) {
  const said = JSON.parse(runs[0].stdout);
  return Array.isArray(said) ? said.reduce((sum, { messages }) => sum + messages.length, 0) : (said.findings ?? 0);
}

function printTable(rows) {
  const cells = rows.map((row) => {
    const seconds = row.runs.map((run) => run.seconds);
    const base = row.against === undefined ? undefined : rows[row.against];
    const ratio = base && median(seconds) / median(base.runs.map((run) => run.seconds));
    return [
      row.name,
      `${Math.min(...seconds).toFixed(2)} s`,
      `${median(seconds).toFixed(2)} s`,
      ratio === undefined ? '' : `${ratio.toFixed(2)} × ${base.name.split(/[:,]/, 1)[0]}`,
      verdict(ratio, row.target),
      `${median(row.runs.map((run) => run.processorSeconds)).toFixed(2)} s`,
      formatBytes(Math.max(...row.runs.map((run) => run.peakBytes))),
    ];
  });
  const head = ['', 'best', 'median', 'ratio of medians', 'target', 'processors', 'peak memory'];
  for (const line of alignColumns([head, ...cells])) console.log(line);
}

function verdict(ratio, target) {
  if (target === undefined) return '';
  return `≤ ${target} × ${ratio <= target ? 'met' : 'MISSED'}`;
}

function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function formatBytes(bytes) {
  return bytes === 0 ? 'unknown' : `${Math.round(bytes / 2 ** 20)} MiB`;
}
