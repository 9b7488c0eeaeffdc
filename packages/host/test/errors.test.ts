/** The catalogue: every code has a page and a test, and every abort of the host has a typed reason. */

import { readdirSync, readFileSync } from 'node:fs';
import {
  CancellationError,
  HostApplicationLifetime,
  hostErrorCatalogue,
  HostOptions,
  isCancellation,
  ManualClock,
} from '@hostwright/host';
import { expect, test } from 'vitest';
import { emptyBuilder, idle } from './support.js';

const codes = Object.keys(hostErrorCatalogue);

test('the page has one section per code, in the order of the catalogue', () => {
  const page = readFileSync(new URL('../errors.md', import.meta.url), 'utf8');
  expect([...page.matchAll(/^## (\w+)$/gm)].map((match) => match[1])).toEqual(codes);
});

test('every code is met in a test', () => {
  const folder = new URL('.', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  const texts = names.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
  expect(codes.filter((code) => !texts.includes(`'${code}'`))).toEqual([]);
});

test('the signals of the lifetime abort with reasons that say what they mean', async () => {
  await using host = emptyBuilder().build();
  const lifetime = host.services.getRequiredService(HostApplicationLifetime);
  await host.startAsync();
  await host.stopAsync();
  const reasons = [lifetime.started, lifetime.stopping, lifetime.stopped].map((signal) => signal.reason as unknown);
  expect(reasons).toMatchObject([{ code: 'HOST_STARTED' }, { code: 'HOST_STOPPING' }, { code: 'HOST_STOPPED' }]);
  for (const reason of reasons) {
    expect(reason).toBeInstanceOf(CancellationError);
    expect(isCancellation(reason)).toBe(true);
  }
});

test.each([
  ['start', 'HOST_STARTUP_TIMEOUT'],
  ['stop', 'HOST_SHUTDOWN_TIMEOUT'],
] as const)('the limit of a %s aborts with %s', async (phase, code) => {
  const clock = new ManualClock();
  const reasons: unknown[] = [];
  const untilAborted = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        reasons.push(signal.reason);
        resolve();
      });
    });
  const builder = emptyBuilder({ clock });
  builder.services
    .addHostedService(() => ({
      startAsync: phase === 'start' ? untilAborted : async () => undefined,
      stopAsync: phase === 'stop' ? untilAborted : async () => undefined,
    }))
    .configure(HostOptions, (options) => {
      options.startupTimeout = 100;
      options.shutdownTimeout = 100;
    });
  await using host = builder.build();
  const started = host.startAsync();
  await idle();
  if (phase === 'start') clock.advance(100);
  await started;
  const stopped = host.stopAsync();
  await idle();
  if (phase === 'stop') clock.advance(100);
  await stopped;
  expect(reasons).toMatchObject([{ code, name: 'AbortError' }]);
  expect(clock.pendingTimers).toBe(0);
});

test('a second start is refused, and a second stop is the first', async () => {
  const builder = emptyBuilder();
  await using host = builder.build();
  await host.startAsync();
  await expect(host.startAsync()).rejects.toMatchObject({ code: 'HOST_ALREADY_STARTED' });
  expect(host.stopAsync()).toBe(host.stopAsync());
  await host.stopAsync();
});

test('errors show their code where they are printed', () => {
  expect(String(new CancellationError('HOST_STOPPING'))).toContain('AbortError');
  expect(hostErrorCatalogue.HOST_STOPPING).toBe('The application is stopping.');
});
