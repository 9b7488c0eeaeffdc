/**
 * `npm run stress -- <folder>…`: asks every question that rules ask of one function, call or loop, of every one of them in
 * real projects. Fails when a question overflows the stack, throws, or takes longer than it may. Needs a build.
 *
 * Each folder is one project, each file of it a root. `--most N` ends after about that many files.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inRepository } from './files.mjs';

/** Processor time in which one question must be answered. */
const LONGEST_MS = 50;

const engine = (path) => import(inRepository('packages/engine/dist', path));
const { diskFileSystem } = await engine('session/file-system.js');
const { listWorkspace, dependencyRange } = await engine('session/workspace.js');
const { digest } = await engine('session/digest.js');
const { DEFAULT_CONFIGURATION } = await engine('model/configuration.js');
const { ProjectModel } = await engine('link/resolve/project-model.js');
const questions = await loadQuestions();

const { values, positionals } = parseArgs({ allowPositionals: true, options: { most: { type: 'string' } } });
const most = Number(values.most ?? Infinity);
const totals = { files: 0, functions: 0, questions: 0, slowest: 0 };
const complaints = [];
for (const folder of positionals) if (totals.files < most) tryProject(resolve(folder));
console.log(
  `${totals.files} files, ${totals.functions} functions, ${totals.questions} questions, ` +
    `the slowest in ${totals.slowest.toFixed(1)} ms`,
);
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;

/** By name, what is asked of each function, call and loop. */
async function loadQuestions() {
  const evaluation = await room('resolve/evaluate');
  const calls = await room('resolve/called-functions');
  const targets = await room('calls/targets');
  const fate = await room('calls/fate');
  const promises = await room('calls/promise-results');
  const summaries = await room('calls/summaries');
  const signals = await room('signals/signals');
  const reactions = await room('signals/reactions');
  const loops = await room('execution/loops');
  const execution = await room('execution/execution');
  const unobserved = await room('execution/unobserved-loops');
  const swallowed = await room('execution/swallowed-cancellations');
  const hot = await room('execution/hot-loops');
  const waits = await room('execution/time-waits');
  const inReach = await room('execution/stop-in-reach');
  const stops = await room('execution/stop-functions');
  const flow = await room('flow/graph');
  return {
    loopsOf: loops.loopsOf,
    ofFunction: {
      graph: ({ outline }) => flow.graphOf(outline),
      throwOf: ({ model, file, outline }) => summaries.throwOf(model, { kind: 'function', file, outline }),
      rejectionOf: ({ model, file, outline }) => summaries.rejectionOf(model, { kind: 'function', file, outline }),
      returnsPromise: ({ model, file, outline }) => promises.returnsPromise(model, { kind: 'function', file, outline }),
      signalsInReach: ({ model, place }) => signals.signalsInReach(model, place),
      signalAt: ({ model, place }) => inReach.signalAt(model, place),
      reaction: ({ model, file, outline }) => reactions.reactionOfFunction(model, file, outline.id),
      stays: ({ model, place }) => execution.stays(model, place),
      unobservedLoops: ({ model, place }) => unobserved.unobservedLoopsOf(model, place),
      swallowedCancellations: ({ model, place }) => swallowed.swallowedCancellationsOf(model, place),
      hotLoops: ({ model, place }) => hot.hotLoopsOf(model, place),
      stopFunctions: ({ model, place }) => stops.stopFunctionsAround(model, place),
    },
    ofCall: {
      evaluate: ({ model, place, call }) => evaluation.evaluate(model, place, call.callee),
      calledFunction: ({ model, file, call }) => calls.functionCalledBy(model, file, call),
      targets: ({ model, file, call }) => targets.targetsOf(model, file, call),
      fate: ({ file, call }) => fate.fateOf(file.facts, call),
      givesPromise: ({ model, file, call }) => promises.givesPromise(model, file, call),
      rejection: ({ model, file, call }) => summaries.rejectionOfCall(model, file, call),
      timeWait: ({ model, place, call }) =>
        waits.timeWaitOf(model, place, { kind: 'call', call: call.id, span: call.span }),
    },
    ofLoop: {
      isEndless: ({ model, place, loop }) => loops.isEndless(model, place, loop),
      stopObservedBy: ({ model, place, loop }) => inReach.stopObservedBy(model, place, loop),
    },
  };
}

async function room(path) {
  return questionsOf(path, await engine(join('link', `${path}.js`)));
}

/** The exports of a file of the layer. Asking for one that is gone ends the run: it would be a complaint for each function. */
function questionsOf(path, exported) {
  return new Proxy(exported, {
    get(target, name) {
      if (typeof target[name] === 'function' || typeof name === 'symbol' || name === 'then') return target[name];
      process.stderr.write(`link/${path}.ts exports no ${name}: change the questions of this script.\n`);
      return process.exit(2);
    },
  });
}

function tryProject(root) {
  const { model, source } = openModel(root);
  for (const path of source.files()) {
    const file = source.file(path);
    if (!file || totals.files >= most) continue;
    totals.files += 1;
    for (const outline of file.facts.functions) tryFunction(model, file, outline);
  }
  console.log(`${root}: ${totals.files} files so far`);
}

function openModel(root) {
  const listing = listWorkspace(diskFileSystem, root, () => true);
  const known = new Map();
  const text = (path) => diskFileSystem.readText(path)?.replace(/^\uFEFF/, '');
  const source = {
    root,
    files: () => listing.files,
    roots: () => listing.files,
    folderInRepository: '',
    text: (path) => known.get(path)?.text ?? text(path),
    has: (path) => diskFileSystem.isFile(path),
    packages: () => listing.packages,
    dependencyRange: (path, name) => dependencyRange(listing, path, name),
    file(path) {
      if (!known.has(path)) {
        const read = text(path);
        known.set(path, read === undefined ? undefined : digest(path, read));
      }
      return known.get(path);
    },
  };
  return { model: new ProjectModel(source, DEFAULT_CONFIGURATION), source };
}

function tryFunction(model, file, outline) {
  totals.functions += 1;
  const subject = { model, file, outline, place: { file, function: outline.id } };
  askAll(questions.ofFunction, subject, outline.span);
  for (const call of file.facts.calls) {
    if (call.owner === outline.id) askAll(questions.ofCall, { ...subject, call }, call.span);
  }
  for (const { loop } of questions.loopsOf(outline)) askAll(questions.ofLoop, { ...subject, loop }, outline.span);
}

function askAll(asked, subject, span) {
  for (const [name, ask] of Object.entries(asked)) {
    totals.questions += 1;
    const where = `${name} at ${subject.file.path}:${span?.[0]}`;
    try {
      const spent = millisecondsOf(() => ask(subject));
      if (spent > LONGEST_MS) askAgain({ where, ask, subject, spent });
      else totals.slowest = Math.max(totals.slowest, spent);
    } catch (error) {
      complaints.push(
        `${where} threw ${error instanceof Error ? (error.stack ?? '').split('\n', 4).join('\n') : error}`,
      );
    }
  }
}

/** What is concluded once for the whole project is not the function's: without its own file's part it must be quick. */
function askAgain({ where, ask, subject, spent }) {
  subject.model.fileChanged(`${subject.file.path}`, undefined);
  const again = millisecondsOf(() => ask(subject));
  totals.slowest = Math.max(totals.slowest, again);
  if (again > LONGEST_MS) complaints.push(`${where} took ${again.toFixed(0)} ms, ${spent.toFixed(0)} ms at first`);
}

function millisecondsOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
