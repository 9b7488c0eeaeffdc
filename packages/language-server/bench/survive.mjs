/**
 * `npm run survive -w packages/language-server -- folder… [--edits N]`: a day's work on a copy of a real code base, done by a
 * script: edits that break and mend text, saves, renames, branch switches. Afterwards the server must report exactly what
 * `hostwright check` reports on the same tree.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Desk } from './desk.mjs';
import { LspServer } from './lsp-server.mjs';
import { childrenOf, memoryOf } from './processes.mjs';
import { mulberry32, turned } from './random-text.mjs';

const CLI = fileURLToPath(new URL('../../cli/bin/hostwright.js', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../../test-fixtures/rules', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { edits: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
});

let hasFailed = false;
for (const folder of positionals) hasFailed = !(await survive(resolve(folder))) || hasFailed;
process.exitCode = hasFailed ? 1 : 0;

async function survive(original) {
  const random = mulberry32(Number(values.seed));
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hostwright-survive-')));
  try {
    cpSync(original, folder, { recursive: true, filter: (path) => !['node_modules', '.git'].includes(basename(path)) });
    // Good code holds few faults, so that differences would hardly show: ours are planted in it.
    cpSync(FIXTURES, join(folder, 'planted'), { recursive: true });
    const files = prepareBranches(folder, random);
    const server = new LspServer(folder, { pulls: true, scope: 'workspace' });
    await server.initialize();
    await server.workspaceDiagnostics();
    const desk = new Desk({ folder, server, files, random });
    for (let edit = 0; edit < Number(values.edits); edit++) {
      await desk.work();
      if (edit % 100 === 99) await desk.switchBranch();
    }
    await desk.closeAll();
    const memory = memoryOf(server.child.pid);
    const checker = childrenOf(server.child.pid).map(memoryOf);
    const said = fromServer(await server.workspaceDiagnostics());
    await server.stop();
    return report(original, { said, expected: fromCommandLine(folder), files, memory, checker });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(original, { said, expected, files, memory, checker }) {
  const missing = expected.filter((one) => !said.includes(one));
  const surplus = said.filter((one) => !expected.includes(one));
  const peak = memory
    ? `; server ${memory.peak} MB at its peak, checker ${checker.map((one) => one?.peak).join(', ') || 'not needed'}`
    : '';
  console.log(
    `${original}: ${files.length} sources, ${values.edits} edits; ${expected.length} findings by the command line, ` +
      `${missing.length} missing and ${surplus.length} surplus in the server${peak}`,
  );
  for (const one of missing) console.log(`  missing: ${one}`);
  for (const one of surplus) console.log(`  surplus: ${one}`);
  return missing.length + surplus.length === 0;
}

/** Two branches: the code base as it is, and one in which files are changed, moved and gone. Gives back its sources. */
function prepareBranches(folder, random) {
  const git = (...args) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=n', '-c', 'user.email=e@e', ...args], { maxBuffer: 1e9 });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message=main');
  const files = git('ls-files')
    .toString()
    .split('\n')
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));
  git('checkout', '--quiet', '-b', 'other');
  for (const name of files) {
    const chance = random();
    const path = join(folder, name);
    if (chance < 0.02) rmSync(path);
    else if (chance < 0.04) renameSync(path, path.replace(/\.(tsx?)$/, '-moved.$1'));
    else if (chance < 0.1) writeFileSync(path, turned(readFileSync(path, 'utf8'), random));
  }
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message=other');
  git('checkout', '--quiet', 'main');
  return files;
}

function fromServer(reports) {
  return reports
    .flatMap(({ uri, items }) =>
      items.map(({ range: { start }, code }) => line(fileURLToPath(uri), code, start.line + 1, start.character + 1)),
    )
    .sort();
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
      messages.map(({ ruleId, line: row, column }) => line(filePath, ruleId?.replace('hostwright/', ''), row, column)),
    )
    .sort();
}

function line(path, rule, row, column) {
  return `${pathToFileURL(path).pathname}:${row}:${column} ${rule ?? 'cannot be parsed'}`;
}
