/**
 * `npm run survive -w packages/language-server -- folder… [--edits N] [--seed N] [--every N] [--push] [--keep]`: a day's work
 * on a copy of a real code base, done by a script: edits that break and fix text, saves, renames and deletions of files and
 * folders, other configurations, branch switches. After every hundredth edit, or as often as is said, the server must report
 * exactly what `hostwright check` reports on the same tree; with `--push` what it has sent by itself is compared. `--keep`
 * leaves the tree for those who want to look into a difference.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Desk } from './desk.mjs';
import { LspServer } from './lsp-server.mjs';
import { Peaks } from './processes.mjs';
import { mulberry32, turned } from './random-text.mjs';
import { PLANTED, WorkingTree } from './working-tree.mjs';

const CLI = fileURLToPath(new URL('../../cli/bin/hostwright.js', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../../test-fixtures/rules', import.meta.url));

/** How long a server that sends by itself may take until everything is sent. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 250;
const EDITS_PER_BRANCH = 100;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    edits: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    every: { type: 'string', default: '100' },
    push: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

let hasFailed = false;
for (const folder of positionals) hasFailed = !(await survive(resolve(folder))) || hasFailed;
process.exitCode = hasFailed ? 1 : 0;

async function survive(original) {
  const since = performance.now();
  const random = mulberry32(Number(values.seed));
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hostwright-survive-')));
  try {
    cpSync(original, folder, { recursive: true, filter: (path) => !['node_modules', '.git'].includes(basename(path)) });
    // Good code holds few faults, so that differences would hardly show: ours are planted in it.
    cpSync(FIXTURES, join(folder, PLANTED), { recursive: true });
    const names = prepareBranches(folder, random);
    const server = new LspServer(folder, { pulls: !values.push, scope: 'workspace' });
    await server.initialize();
    const outcome = await work({ folder, server, random, ...names });
    await server.stop();
    const minutes = ((performance.now() - since) / 60_000).toFixed(1);
    return report(`${original}: ${names.sources.length} sources, ${minutes} min`, outcome);
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true, force: true });
  }
}

/** Ends early where the server says something else than the command line. */
async function work({ folder, server, random, sources, others }) {
  const peaks = new Peaks(server.child.pid);
  const tree = new WorkingTree({ folder, server, random, sources, others });
  const desk = new Desk({ tree, server, random });
  const outcome = { edits: 0, compared: 0, missing: [], surplus: [] };
  const mustCompare = () => outcome.edits % Number(values.every) === 0 || outcome.edits === Number(values.edits);
  await server.settled(tree.pickSource());
  while (outcome.edits < Number(values.edits) && outcome.missing.length + outcome.surplus.length === 0) {
    await desk.work();
    outcome.edits++;
    peaks.look();
    if (outcome.edits % EDITS_PER_BRANCH === EDITS_PER_BRANCH / 2) await desk.switchBranch();
    if (!mustCompare()) continue;
    await desk.closeAll();
    await tree.mendConfigurations();
    Object.assign(outcome, await compare(folder, server, outcome.compared));
  }
  return { ...outcome, peaks: peaks.toString() };
}

async function compare(folder, server, compared) {
  const expected = fromCommandLine(folder);
  const said = await fromServer(server, expected);
  return {
    compared: compared + expected.length,
    missing: without(expected, said),
    surplus: without(said, expected),
  };
}

function report(title, { edits, compared, missing, surplus, peaks }) {
  console.log(
    `${title}, ${edits} edits with seed ${values.seed}: ${compared} findings of the command line compared, ` +
      `${missing.length} missing and ${surplus.length} surplus in the server; ${peaks}`,
  );
  for (const one of missing) console.log(`  missing: ${one}`);
  for (const one of surplus) console.log(`  surplus: ${one}`);
  return missing.length + surplus.length === 0;
}

/** What is left of a list when each of the others has taken away one of its like. */
function without(list, others) {
  const left = [...others];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** Two branches: the code base as it is, and one in which files are changed, moved and gone. Gives back its names. */
function prepareBranches(folder, random) {
  const git = (...args) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=n', '-c', 'user.email=e@e', ...args], { maxBuffer: 1e9 });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message=main');
  const names = git('ls-files', '-z').toString().split('\0').filter(Boolean);
  const sources = names.filter(isSource);
  git('checkout', '--quiet', '-b', 'other');
  for (const name of sources) {
    const chance = random();
    const path = join(folder, name);
    if (chance < 0.02) rmSync(path);
    else if (chance < 0.04) renameSync(path, path.replace(/\.(tsx?)$/, '-moved.$1'));
    else if (chance < 0.1) writeFileSync(path, turned(readFileSync(path, 'utf8'), random));
  }
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message=other');
  git('checkout', '--quiet', 'main');
  return { sources, others: names.filter((name) => !isSource(name)) };
}

async function fromServer(server, expected) {
  if (!values.push) return linesOf(await server.workspaceDiagnostics());
  const isEnough = (lines) => without(expected, lines).length + without(lines, expected).length === 0;
  let said = linesOf(server.shown);
  for (let waited = 0; waited < PATIENCE_MS && !isEnough(said); waited += LOOK_MS) {
    await delay(LOOK_MS);
    said = linesOf(server.shown);
  }
  return said;
}

function linesOf(reports) {
  return reports
    .flatMap(({ uri, items }) =>
      items.map(({ range: { start, end }, code, severity }) => {
        const place = [start.line, start.character, end.line, end.character].map((count) => count + 1);
        return line(fileURLToPath(uri), { rule: code, isError: severity === 1, place });
      }),
    )
    .sort();
}

function isSource(name) {
  return /\.tsx?$/.test(name) && !name.endsWith('.d.ts');
}

function fromCommandLine(folder) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [CLI, 'check', '.', '--format', 'json', '--no-cache'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (status === null || status > 1) throw new Error(`hostwright check failed: ${stderr}`);
  return JSON.parse(stdout)
    .flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, severity, line: row, column, endLine, endColumn }) => {
        const place = [row, column, endLine, endColumn];
        return line(filePath, { rule: ruleId?.replace('hostwright/', ''), isError: severity === 2, place });
      }),
    )
    .sort();
}

function line(path, { rule, isError, place: [row, column, endRow, endColumn] }) {
  const words = [isError ? 'error' : 'warning', rule ?? 'cannot be parsed'];
  return `${pathToFileURL(path).pathname}:${row}:${column}-${endRow}:${endColumn} ${words.join(' ')}`;
}
