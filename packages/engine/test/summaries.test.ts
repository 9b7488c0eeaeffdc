/** Whether functions throw or reject, and because of what, on small samples. */
import { describe, expect, it } from 'vitest';
import { rejectionOf, throwOf, type Failure } from '../src/link/calls/summaries.js';
import { sampleOf } from './sample-model.js';

function printed(failure: Failure | undefined): string {
  if (!failure) return 'nothing';
  return [failure.isLikely ? 'likely' : 'unlikely', failure.how, failure.name].join(' ').trimEnd();
}

function rejection(text: string): string {
  const sample = sampleOf(text);
  return printed(rejectionOf(sample.model, { kind: 'function', file: sample.file(), outline: sample.outline('run') }));
}

describe('the promise of a function', () => {
  it.each([
    ['async function run() { await load(); }', 'likely wait load'],
    ['async function run() { try { await load(); } catch { console.error(1); } }', 'nothing'],
    ['async function run() { try { await load(); } catch (error) { throw error; } }', 'likely throw'],
    ['async function run() { try { await load(); } catch { await report(); } }', 'unlikely call report'],
    ['async function run() { try { await load(); } finally { await close(); } }', 'likely wait close'],
    ['async function run(x) { if (!x) throw new Error("x"); }', 'unlikely throw'],
    ['async function run() { await load().catch(() => {}); }', 'unlikely call load'],
    ['async function run() { await load().then(store, () => {}); }', 'unlikely call load'],
    ['async function run() { await load().catch(); }', 'likely wait load'],
    ['async function run() { await load().finally(() => {}); }', 'likely wait load'],
    ['function run() { return fetch("/"); }', 'likely wait fetch'],
    ['function run() { return 1; }', 'nothing'],
    ['async function run() { await inner(); } async function inner() { await load(); }', 'likely wait load'],
    ['async function run() { await inner(); } async function inner() { await run(); }', 'nothing'],
    ['async function run() { await new Promise((resolve) => setTimeout(resolve, 10)); }', 'nothing'],
    ['async function run() { await new Promise((_, reject) => socket.on("error", reject)); }', 'likely wait Promise'],
    ['async function run() { await Promise.allSettled([load()]); }', 'unlikely call load'],
    ['async function run() { await Promise.all([inner(), load()]); } async function inner() {}', 'likely wait load'],
    ['async function run() { await Promise.all(xs.map(async (x) => { await load(x); })); }', 'likely wait load'],
    ['async function run(text) { return JSON.parse(text); }', 'likely call parse'],
    ['async function run(x) { return JSON.parse(JSON.stringify(x)); }', 'unlikely call parse'],
    ['async function run(x) { let name = load(x); name = x ? `${name}s` : name; await name; }', 'likely wait load'],
    ['async function run(x) { let name = x && name; name = name || load(x); await name; }', 'likely wait load'],
    ['const shared = load(); function run() { return shared; }', 'unlikely wait shared'],
    ['async function run() { for await (const x of source) console.log(x); }', 'likely wait for await'],
    ['async function run() { await sleep(10); logger.info("done"); }', 'nothing'],
  ])('of %s rejects by: %s', (text, failure) => {
    expect(rejection(text)).toBe(failure);
  });

  it('rejects for what fails in another file', () => {
    const sample = sampleOf({
      '/main.ts': "import { pull } from './pull.js';\nexport async function run() { await pull(); }",
      '/pull.ts': "export async function pull() { await fetch('/'); }",
    });
    const failure = rejectionOf(sample.model, {
      kind: 'function',
      file: sample.file(),
      outline: sample.outline('run'),
    });
    expect(failure?.file.path).toBe('/pull.ts');
  });
});

describe('calling a function', () => {
  it.each([
    ['async function run() { throw new Error("x"); }', 'nothing'],
    ['function run() { throw new Error("x"); }', 'unlikely throw'],
    ['function run(list) { list.push(Date.now()); }', 'nothing'],
    ['function run(text) { try { JSON.parse(text); } catch { console.warn(text); } }', 'nothing'],
  ])('%s throws by: %s', (text, failure) => {
    const sample = sampleOf(text);
    const entity = { kind: 'function' as const, file: sample.file(), outline: sample.outline('run') };
    expect(printed(throwOf(sample.model, entity))).toBe(failure);
  });
});
