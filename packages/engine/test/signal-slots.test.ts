import { describe, expect, it } from 'vitest';
import { droppedSignals } from '../src/link/signals/dropped-signals.js';
import { slotOf } from '../src/link/signals/signal-slots.js';
import { sourcesInReach } from '../src/link/signals/signal-sources.js';
import { sampleOf } from './sample-model.js';

function slot(text: string, call = 'load('): string {
  const sample = sampleOf(text);
  const found = slotOf(sample.model, sample.file(), sample.call(call));
  return found ? `${found.index}${found.member === undefined ? '' : `.${found.member}`}` : 'none';
}

describe('slotOf', () => {
  it.each([
    ['async function load(s?: AbortSignal) { s?.throwIfAborted() } load();', '0'],
    ['async function load(a: string, o: { signal?: AbortSignal } = {}) { fetch(a, o) } load("");', '1.signal'],
    [
      'async function load({ a, signal }: { a?: 1; signal?: AbortSignal } = {}) { fetch("", { signal }) } load();',
      '0.signal',
    ],
    [
      'interface A { abortSignal?: AbortSignal } interface B extends A { b?: 1 } declare function load(b?: B): void; load();',
      '0.abortSignal',
    ],
    [
      'interface A { signal?: AbortSignal } declare function load(a: string, b?: Partial<A> & { c?: 1 }): void; load("");',
      '1.signal',
    ],
    ['interface A { signal?: AbortSignal } declare function load(b?: Omit<A, "signal">): void; load();', 'none'],
    ['declare function load<T extends { signal?: AbortSignal }>(b?: T): void; load();', '0.signal'],
    ['declare const load: (a?: string, s?: AbortSignal) => Promise<void>; load();', '1'],
    ['declare function load(a: string, s?: AbortSignal, b?: AbortSignal): void; load("");', 'none'],
    ['declare function load(a: string, b: string, s?: AbortSignal): void; load("");', 'none'],
    ['declare function load(signal?: string): void; load();', 'none'],
    ['declare function load(signal?: NodeJS.Signals): void; load();', 'none'],
  ])('%s takes it at %s', (text, expected) => {
    expect(slot(text)).toBe(expected);
  });

  it('knows the platform', () => {
    expect(slot('fetch("");', 'fetch')).toBe('1.signal');
    expect(slot('import { setTimeout as wait } from "node:timers/promises"; wait(1);', 'wait')).toBe('2.signal');
  });

  it('survives types that lead back to themselves', () => {
    expect(slot('interface A extends B {} interface B extends A {} declare function load(a?: A): void; load();')).toBe(
      'none',
    );
    expect(slot('type A = A | A[]; declare function load(a?: A): void; load();')).toBe('none');
  });
});

function reach(text: string): string {
  const sample = sampleOf(text);
  const found = sourcesInReach(sample.model, sample.file(), sample.call('load('));
  return found.map((source) => `${source.text} (${source.kind})`).join(', ');
}

describe('sourcesInReach', () => {
  it.each([
    ['function f(signal: AbortSignal) { load(); }', 'signal (parameter)'],
    ['function f({ signal: s }: { signal?: AbortSignal }) { load(); }', 's (parameter)'],
    ['function f(options?: RequestInit) { load(); }', 'options?.signal (option)'],
    ['function f({ url, ...init }: RequestInit & { url: string }) { load(); }', 'init.signal (option)'],
    ['function f({ signal, ...init }: RequestInit) { load(); }', 'signal (parameter)'],
    ['function f(o: { signal: AbortSignal }) { const { signal } = o; load(); }', 'signal (derived), o.signal (option)'],
    ['function f(signal: AbortSignal) { load(); const s = AbortSignal.any([signal]); }', 'signal (parameter)'],
    ['function f() { const c = new AbortController(); load(); }', ''],
    [
      'function f(s: AbortSignal) { const c = new AbortController(); s.addEventListener("abort", () => c.abort()); load(); }',
      'c.signal (derived), s (parameter)',
    ],
    ['function f(signal: NodeJS.Signals) { load(); }', ''],
    ['function f(s: AbortSignal) { return () => load(); }', ''],
    ['function f(s: AbortSignal) { if (s) { const t = AbortSignal.any([s]); } load(); }', 's (parameter)'],
  ])('%s has %s', (text, expected) => {
    expect(reach(text)).toBe(expected);
  });
});

describe('droppedSignals', () => {
  it('names the call and the nearest signal', () => {
    const text =
      'async function f(outer: AbortSignal) { await g(async (inner: AbortSignal) => { await fetch(""); }); }';
    const sample = sampleOf(text);
    expect(
      droppedSignals(sample.model, sample.file()).map(({ call, source }) => [
        text.slice(...call.callee.span),
        source.text,
      ]),
    ).toEqual([['fetch', 'inner']]);
  });
});
