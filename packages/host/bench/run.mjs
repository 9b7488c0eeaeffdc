/**
 * `npm run bench -w packages/host`: prints tables for the README. All contenders of a row run in one process, in turns;
 * figures are medians.
 */

import { Bench } from 'tinybench';
import { ServiceCollection } from '@hostwright/host';
import { createContenders } from './containers.mjs';
import { hostTasks } from './host-floor.mjs';

/** What takes less than the resolution of a timer is repeated within one sample. */
const repetitions = 100;

const tasks = /** @type {const} */ ([
  ['singleton', 'resolve a singleton', repetitions],
  ['graph', 'resolve a transient graph of depth 5', repetitions],
  ['scope', 'open a scope, use 5 services, dispose it', 1],
]);

const contenders = await createContenders();
printTable(['', ...contenders.map(({ name }) => name)], await measureContainers());
printTable(['1,000 hosted services', 'host', 'floor', 'ratio'], await measureHost());
console.log(`Heap after 1,000,000 scopes: ${await measureHeapGrowth()} KB more than before.`);
process.exit(0);

async function measureContainers() {
  const rows = [];
  for (const [task, title, count] of tasks) {
    const bench = new Bench({ time: 1000, warmupTime: 300 });
    for (const contender of contenders) bench.add(contender.name, repeat(contender[task], count));
    await bench.run();
    rows.push([title, ...bench.tasks.map((each) => nanoseconds(median(each) / count))]);
  }
  return rows;
}

/** @param {() => unknown} task @param {number} count */
function repeat(task, count) {
  if (count === 1) return task;
  const isAsync = task() instanceof Promise;
  return isAsync ? () => repeatAsync(task, count) : () => repeatSync(task, count);
}

/** @param {() => unknown} task @param {number} count */
function repeatSync(task, count) {
  for (let index = 0; index < count; index++) task();
}

/** @param {() => unknown} task @param {number} count */
async function repeatAsync(task, count) {
  for (let index = 0; index < count; index++) await task();
}

async function measureHost() {
  const rows = [];
  for (const { name, host, floor } of hostTasks) {
    const bench = new Bench({ time: 2000, warmupTime: 500 });
    bench.add('host', host.run, { beforeEach: host.prepare }).add('floor', floor);
    await bench.run();
    const [measured, least] = bench.tasks.map(median);
    rows.push([name, `${measured.toFixed(2)} ms`, `${least.toFixed(2)} ms`, (measured / least).toFixed(1)]);
  }
  return rows;
}

async function measureHeapGrowth() {
  const provider = new ServiceCollection().addScoped(Map).buildServiceProvider();
  let before = 0;
  for (let count = 0; count < 1_000_000; count++) {
    const scope = provider.createAsyncScope();
    scope.services.getRequiredService(Map);
    await scope[Symbol.asyncDispose]();
    if (count === 100_000) before = collectedHeap();
  }
  return Math.round((collectedHeap() - before) / 1024);
}

function collectedHeap() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** @param {import('tinybench').Task} task */
function median(task) {
  const { result } = task;
  if ('latency' in result) return result.latency.p50;
  throw new Error(`${task.name} did not run: ${'error' in result ? result.error : result.state}`);
}

/** @param {number} milliseconds */
function nanoseconds(milliseconds) {
  const value = milliseconds * 1e6;
  return value < 10_000 ? `${Math.round(value)} ns` : `${(value / 1000).toFixed(1)} µs`;
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function printTable(head, rows) {
  console.log([head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'), '\n');
}
