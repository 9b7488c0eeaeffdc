/** Tries on this Node what the tables state about aborts of the platform's most used APIs. */
import { getEventListeners, on, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { scheduler, setInterval, setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { apiByName } from '../../../src/frameworks/apis/lookup.js';

const LONG = 2 ** 30;
const silent = () => new Readable({ read: () => undefined });
const sink = () => new Writable({ write: (_chunk, _encoding, done) => done() });

const CALLS: Readonly<Record<string, (signal: AbortSignal) => Promise<unknown>>> = {
  'node:timers/promises#setTimeout': (signal) => setTimeout(LONG, undefined, { signal }),
  'node:timers/promises#scheduler.wait': (signal) => scheduler.wait(LONG, { signal }),
  'node:timers/promises#setInterval': (signal) =>
    setInterval(LONG, undefined, { signal })[Symbol.asyncIterator]().next(),
  'node:events#once': (signal) => once(new EventTarget(), 'never', { signal }),
  'node:events#on': (signal) => on(new EventTarget(), 'never', { signal }).next(),
  'node:stream/promises#pipeline': (signal) => pipeline(silent(), sink(), { signal }),
  'node:stream/promises#finished': (signal) => finished(silent(), { signal }),
  '#fetch': (signal) => fetch('data:text/plain,slow', { signal }),
};

function outcomeOf(error: unknown, reason: unknown) {
  if (error === reason) return 'reason';
  return error instanceof Error && error.name === 'AbortError' ? 'AbortError' : error;
}

it.each(Object.entries(CALLS))('%s ends as its table states', async (name, call) => {
  const controller = new AbortController();
  const reason = new Error('stop');
  const pending = call(controller.signal).catch((error: unknown) => error);
  controller.abort(reason);
  expect(outcomeOf(await pending, reason)).toBe(apiByName(name)?.onAbort);
});

it.each(['node:timers/promises#setTimeout', 'node:events#once', 'node:stream/promises#pipeline'])(
  '%s leaves no listener behind after an abort',
  async (name) => {
    const controller = new AbortController();
    const pending = CALLS[name]!(controller.signal).catch(() => undefined);
    controller.abort();
    await pending;
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    expect(apiByName(name)?.removesAbortListener).toBe(true);
  },
);

it('reads no file once the signal has fired', async () => {
  const error: unknown = await readFile(import.meta.filename, { signal: AbortSignal.abort() }).catch(
    (error_: unknown) => error_,
  );
  expect(outcomeOf(error, undefined)).toBe(apiByName('node:fs/promises#readFile')?.onAbort);
});

it('closes a listening server when the signal of listen() fires', async () => {
  const controller = new AbortController();
  const server = createServer().listen({ port: 0, host: '127.0.0.1', signal: controller.signal });
  await once(server, 'listening');
  const closed = once(server, 'close');
  controller.abort();
  await closed;
  expect(server.listening).toBe(false);
  expect(apiByName('node:http#createServer.().listen')?.closesOnAbort).toBe(true);
});

it('takes a listener away when the signal of addEventListener() fires', () => {
  const controller = new AbortController();
  const target = new EventTarget();
  target.addEventListener('tick', () => undefined, { signal: controller.signal });
  controller.abort();
  expect(getEventListeners(target, 'tick')).toHaveLength(0);
  expect(apiByName('#EventTarget.prototype.addEventListener')).toMatchObject({ onAbort: 'quiet', closesOnAbort: true });
});
