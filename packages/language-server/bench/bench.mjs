/**
 * `npm run bench -w packages/language-server -- [folder…] [--files N] [--rounds N]`: how long a person waits for the server,
 * and what it weighs, in a generated workspace and in every folder given; beside TypeScript's own server on the same files.
 * Run it on a quiet machine, after a build.
 */
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateWorkspace } from '../../devkit/scripts/bench/generated-workspace.mjs';
import { filesToType } from './files-to-type.mjs';
import { writeLifetimeProject } from './lifetime-project.mjs';
import { LspServer } from './lsp-server.mjs';
import { childrenOf, memoryOf } from './processes.mjs';
import { median, percentile, printTable } from './table.mjs';
import { TsServer } from './tsserver.mjs';
import { writeTypedProject } from './typed-project.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string', default: '5000' }, rounds: { type: 'string', default: '5' } },
});
const rounds = Number(values.rounds);

/** What someone types, one key after the other; most of it is broken text on the way. */
const TYPED = "const counted = this.constructor.name.length; // it's enough\n";
const START = { line: 0, character: 0 };

const SERVERS = {
  hostwright: (folder) => new LspServer(folder, { pulls: true }),
  tsserver: () => new TsServer(),
};

for (const folder of positionals) await bench(resolve(folder), folder);
if (Number(values.files) > 0) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hostwright-bench-')));
  try {
    generateWorkspace(folder, { count: Number(values.files) });
    await bench(folder, `a generated workspace of ${values.files} files`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bench(folder, title) {
  const targets = filesToType(folder);
  const rows = [];
  for (const [name, start] of Object.entries(SERVERS)) rows.push(await measure(name, { folder, targets, start }));
  console.log(`\n${title}; ${targets.length} files typed in, Node ${process.versions.node}\n`);
  printTable(rows);
  if (positionals.includes(title)) return;
  await benchTypes(folder);
  await benchLifetimeChange(folder);
}

async function measure(name, { folder, targets, start }) {
  const opened = [];
  for (let round = 0; round < rounds; round++) opened.push(await timeToOpen(start(folder), targets[0]));
  const server = start(folder);
  await server.initialize();
  const keys = [];
  for (const target of targets) keys.push(...(await timeOfKeys(server, target)));
  const own = memoryOf(server.child.pid);
  const children = childrenOf(server.child.pid).map(memoryOf);
  await server.stop();
  return { name, first: opened[0], again: median(opened.slice(1)), keys, own, children };
}

/** From the start of the process to the first diagnostics of the file that a person has in front of them. */
async function timeToOpen(server, path) {
  const since = performance.now();
  await server.initialize();
  await server.open(path, readFileSync(path, 'utf8'));
  await server.diagnostics(path);
  const time = performance.now() - since;
  await server.stop();
  return time;
}

/** From each key to the diagnostics of the text with it. */
async function timeOfKeys(server, path) {
  await server.open(path, readFileSync(path, 'utf8'));
  await server.diagnostics(path);
  const position = middleOfFile(path);
  const times = [];
  for (const [at, key] of [...TYPED].entries()) {
    const since = performance.now();
    await server.insert(path, { ...position, character: position.character + at }, key);
    await server.diagnostics(path);
    times.push(performance.now() - since);
  }
  return times;
}

/** The end of a line in the middle that ends a statement. */
function middleOfFile(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  const middle = lines.findIndex((line, index) => index >= lines.length / 2 && line.endsWith(';'));
  return middle === -1 ? START : { line: middle, character: lines[middle].length };
}

/** Keys in a file whose findings only the checker can tell: each one asks it again. */
async function benchTypes(folder) {
  const path = writeTypedProject(folder);
  const server = new LspServer(folder, { pulls: true });
  await server.initialize();
  const since = performance.now();
  await server.open(path, readFileSync(path, 'utf8'));
  await server.diagnostics(path);
  const first = performance.now() - since;
  const keys = await timeOfKeys(server, path);
  const [checker] = childrenOf(server.child.pid).map(memoryOf);
  await server.stop();
  if (!checker) throw new Error('The checker was not asked.');
  console.log(
    `\nkeys of which each asks the checker: p50 ${median(keys).toFixed(1)} ms, p95 ${percentile(keys, 0.95).toFixed(1)} ms; ` +
      `the first answer, with the checker's start, after ${first.toFixed(0)} ms; checker ${checker.peak} MB at its peak`,
  );
}

async function benchLifetimeChange(folder) {
  const { registrations, workers } = writeLifetimeProject(folder);
  const server = new LspServer(folder, { pulls: false });
  await server.initialize();
  const shown = workers.map((path) => server.published(path));
  for (const path of [registrations, ...workers]) await server.open(path, readFileSync(path, 'utf8'));
  await Promise.all(shown);
  const times = [];
  const lines = readFileSync(registrations, 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes('addSingleton('));
  const start = lines[line].indexOf('addSingleton');
  let [now, next] = ['addSingleton', 'addScoped'];
  for (let round = 0; round < 10; round++) {
    const wanted = next === 'addScoped' ? 1 : 0;
    const marked = workers.map((path) => server.published(path, (diagnostics) => diagnostics.length === wanted));
    const since = performance.now();
    const range = { start: { line, character: start }, end: { line, character: start + now.length } };
    await server.change(registrations, range, next);
    await Promise.all(marked);
    times.push(performance.now() - since);
    [now, next] = [next, now];
  }
  await server.stop();
  console.log(
    `\na lifetime that changes the findings of ${workers.length} open files: median ${median(times).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)} ms (target: 150 ms)`,
  );
}
