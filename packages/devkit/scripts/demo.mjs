/**
 * `npm run demo`: what Hostwright is for, on a believable worker with eight faults. Finds them, fixes what can be fixed
 * unseen, shows the same faults happen on the host, and runs the fixed worker. Fails when anything is not as it should
 * be. `npm run demo -- --record` also draws the findings again for the README.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawTerminal } from './demo/terminal-picture.mjs';
import { compile, runWorker } from './demo/worker.mjs';
import { binOf, inRepository, readJson, REPOSITORY } from './files.mjs';
import { setUp } from './setup.mjs';

const FAULTY = 'test-fixtures/apps/order-worker';
const FIXED = 'test-fixtures/apps/order-worker-fixed';
const PICTURE = 'packages/cli/check.svg';
const PICTURE_FINDINGS = 3;
const RUN_MILLISECONDS = 4000;

/** The dimmed address of the rule's page. */
const FINDING_END = /(?<=\.md[^\n]*\n)\n/;

const isColored = process.stdout.isTTY && !process.env.NO_COLOR;
const failures = [];

setUp(['hostwright', '@hostwright/host']);
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'hostwright-demo-')));
try {
  symlinkSync(inRepository('node_modules'), join(scratch, 'node_modules'), 'junction');
  showFindings();
  showFixes();
  await showFaultsAtRunTime();
  await showFixedWorker();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
conclude();

function showFindings() {
  heading(`hostwright check ${FAULTY}`);
  const { stdout, code } = hostwright(['check', FAULTY], { colored: isColored });
  console.log(stdout);
  expect('the exit code says that there are errors', code === 1, code);
  const expected = readJson(inRepository(FAULTY, 'expected.json'));
  const found = findingsOf(FAULTY, ['check', FAULTY]);
  expectSame(
    `the ${expected.length} findings are those that the planted faults lead to`,
    found.map(describe),
    expected.map(describe),
  );
  keepPicture();
}

function showFixes() {
  const copy = join(scratch, 'order-worker');
  cpSync(inRepository(FAULTY), copy, { recursive: true });
  heading('hostwright check --fix, in a copy');
  const before = findingsOf(copy, ['check', copy]);
  const after = findingsOf(copy, ['check', '--fix', copy]);
  const diff = spawnSync('git', ['diff', '--no-index', ...(isColored ? ['--color'] : []), FAULTY, copy], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  }).stdout;
  console.log(diff.replaceAll(scratch, '').trimEnd(), '\n');
  const fixable = before.filter(({ fix }) => fix !== undefined);
  expect('there is something that can be fixed unseen', fixable.length > 0, 'nothing');
  expectSame(
    `${fixable.length} findings are fixed, the other ${after.length} need a decision`,
    after.map(({ rule, file }) => `${file} ${rule}`),
    before.filter(({ fix }) => fix === undefined).map(({ rule, file }) => `${file} ${rule}`),
  );
}

/** The host says the same, but only after the worker was deployed. */
async function showFaultsAtRunTime() {
  const main = compile('order-worker', scratch);
  heading('the faulty worker on the host, with the checks of development');
  const refused = await runQuietly({ main, environment: 'development', milliseconds: RUN_MILLISECONDS });
  expectSaid('it does not start, since singletons hold scoped services', refused, 'HOST_REGISTRATIONS_INVALID');
  heading('the faulty worker on the host, as in production, told to stop after some seconds');
  const args = ['--shutdownTimeoutSeconds=1'];
  const hung = await runQuietly({ main, args, environment: 'production', milliseconds: RUN_MILLISECONDS / 2 });
  expectSaid('services end before they are told to', hung, 'HOST_EXECUTE_ENDED_EARLY');
  expectSaid('others do not end when they are told to', hung, 'HOST_SHUTDOWN_TIMED_OUT');
}

/** Shows what the host complains about and leaves out the rest. */
async function runQuietly(worker) {
  const ended = await runWorker({ ...worker, onLine: printComplaint });
  expect('it fails', ended.code !== 0, ended.code);
  return ended.lines.join('\n');
}

function printComplaint(line) {
  if (/^(?:warn|error): HOST_|^HostAggregateError|^ {2}\w+ .*: Singleton/.test(line)) console.log(line);
}

async function showFixedWorker() {
  heading(`hostwright check ${FIXED}`);
  const { stdout, code } = hostwright(['check', FIXED], { colored: isColored });
  console.log(stdout);
  expect('nothing is found', code === 0, code);
  heading(`the fixed worker on the host for ${RUN_MILLISECONDS / 1000} seconds`);
  const main = compile('order-worker-fixed', scratch);
  const ended = await runWorker({
    main,
    environment: 'production',
    milliseconds: RUN_MILLISECONDS,
    onLine: (line) => console.log(line),
  });
  const stop = Math.round(ended.stopMilliseconds ?? Infinity);
  expect(
    'it worked',
    ended.lines.some((line) => line.includes('processed')),
    'no order was processed',
  );
  expect(
    `it stopped cleanly within ${stop} ms`,
    ended.code === 0 && stop < 5000,
    `exit code ${ended.code}, ${stop} ms`,
  );
}

/** The README's picture is what the program prints, or this fails. */
function keepPicture() {
  const { stdout } = hostwright(['check'], { colored: true, cwd: inRepository(FAULTY) });
  const findings = stdout.trimEnd().split(FINDING_END);
  const shown = [...findings.slice(0, PICTURE_FINDINGS), '…\n', findings.at(-1)];
  const wanted = drawTerminal(
    `$ npx hostwright check\n\n${shown.join('\n')}`,
    'Findings of hostwright check in a terminal',
  );
  const path = inRepository(PICTURE);
  if (process.argv.includes('--record')) writeFileSync(path, wanted);
  const recorded = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  expect('the picture in the README is up to date', recorded === wanted, `run \`npm run demo -- --record\``);
}

function hostwright(args, { colored = false, cwd = REPOSITORY } = {}) {
  const program = binOf(inRepository('packages/cli'), 'hostwright');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: colored ? '1' : '0' },
  });
  if (stderr) console.error(stderr.trimEnd());
  return { stdout, code: status };
}

/** Findings in the words of `expected.json`, in order. */
function findingsOf(folder, args) {
  const results = JSON.parse(hostwright([...args, '--format', 'json']).stdout);
  const root = folder.startsWith(scratch) ? folder : inRepository(folder);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, fix }) => ({
      file: filePath.slice(root.length + 1).replaceAll('\\', '/'),
      rule: ruleId?.replace(/^hostwright\//, '') ?? 'cannot be parsed',
      line,
      fix,
    })),
  );
}

function describe({ file, rule, line }) {
  return `${file}:${line} ${rule}`;
}

function heading(text) {
  console.log(`\n${bold(`━━ ${text}`)}\n`);
}

function expectSaid(what, output, code) {
  expect(what, output.includes(code), `${code} was not said`);
}

function expectSame(what, found, wanted) {
  const [left, right] = [found.toSorted(), wanted.toSorted()];
  const surplus = left.filter((line) => !right.includes(line)).map((line) => `not expected: ${line}`);
  const missing = right.filter((line) => !left.includes(line)).map((line) => `missing: ${line}`);
  const differences = [...surplus, ...missing];
  expect(
    what,
    left.length === right.length && differences.length === 0,
    differences.join('; ') || `${left.length} of them`,
  );
}

function expect(what, holds, otherwise) {
  console.log(holds ? `✔ ${what}` : `✖ not so: ${what} (${otherwise})`);
  if (!holds) failures.push(what);
}

function bold(text) {
  return isColored ? `\u001B[1m${text}\u001B[22m` : text;
}

function conclude() {
  if (failures.length === 0) {
    console.log(`\n${bold('Everything was as it should be.')}`);
    return;
  }
  console.error(
    `\n${failures.length} of the demo's expectations did not hold:\n${failures.map((what) => `✖ ${what}`).join('\n')}`,
  );
  process.exitCode = 1;
}
