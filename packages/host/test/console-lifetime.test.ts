/** Signals, status messages and the systemd gate, on a source of signals that is not the process of the tests. */

import { EventEmitter } from 'node:events';
import {
  ConsoleLifetime,
  HostApplicationLifetime,
  HostEnvironment,
  HostLifetime,
  HostOptions,
  Logger,
  ManualClock,
  SystemdLifetime,
  type Host,
  type HostApplicationBuilderSettings,
  type SignalSource,
} from '@hostwright/host';
import { expect, test } from 'vitest';
import { createRecordingLogger, emptyBuilder, idle, type Entry } from './support.js';

// eslint-disable-next-line unicorn/prefer-event-target -- the process is an EventEmitter
class FakeProcess extends EventEmitter implements SignalSource {
  readonly exits: number[] = [];
  exit(code: number): void {
    this.exits.push(code);
  }
}

function buildConsoleHost(settings: HostApplicationBuilderSettings = {}): {
  readonly host: Host;
  readonly source: FakeProcess;
  readonly entries: readonly Entry[];
} {
  const source = new FakeProcess();
  const { logger, entries } = createRecordingLogger();
  const builder = emptyBuilder({ handleSignals: true, signalSource: source, logger, ...settings });
  return { host: builder.build(), source, entries };
}

test('H084 a stop with a limit of its own hurries when that signal aborts', async () => {
  const builder = emptyBuilder({ clock: new ManualClock() });
  const signals: AbortSignal[] = [];
  builder.services
    .addHostedService(() => ({
      startAsync: async () => undefined,
      stopAsync: (signal) => {
        signals.push(signal);
        return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
      },
    }))
    .configure(HostOptions, (options) => void (options.shutdownTimeout = 60_000));
  await using host = builder.build();
  await host.startAsync();
  const limit = new AbortController();
  const stopped = host.stopAsync(limit.signal);
  await idle();
  limit.abort(new Error('limit'));
  await stopped;
  expect(signals[0]?.reason).toMatchObject({ message: 'limit' });
});

test.each(['SIGINT', 'SIGTERM', 'SIGQUIT'])('H085 %s requests the stop, and run ends normally', async (signal) => {
  const { host, source } = buildConsoleHost();
  const run = host.runAsync();
  await idle();
  expect(source.listenerCount(signal)).toBe(1);
  source.emit(signal, signal);
  await run;
  expect(source.exits).toEqual([]);
});

test('H086 a second signal exits with 128 and its number, unless told otherwise', async () => {
  const { host, source } = buildConsoleHost();
  await host.startAsync();
  source.emit('SIGINT', 'SIGINT');
  expect(source.exits).toEqual([]);
  source.emit('SIGTERM', 'SIGTERM');
  expect(source.exits).toEqual([143]);
  const patient = buildConsoleHost({ forceExitOnSecondSignal: false });
  await patient.host.startAsync();
  patient.source.emit('SIGINT', 'SIGINT');
  patient.source.emit('SIGINT', 'SIGINT');
  expect(patient.source.exits).toEqual([]);
  await host[Symbol.asyncDispose]();
  await patient.host[Symbol.asyncDispose]();
});

test('H088 disposal removes handlers and status messages', async () => {
  const { host, source, entries } = buildConsoleHost();
  await host.startAsync();
  const lifetime = host.services.getRequiredService(HostApplicationLifetime);
  await host[Symbol.asyncDispose]();
  expect(source.eventNames().flatMap((name) => source.listeners(name))).toEqual([]);
  const before = entries.length;
  lifetime.stopApplication();
  expect(entries.slice(before)).toEqual([]);
});

test('H088 status messages can be turned off', async () => {
  const infos = async (settings: HostApplicationBuilderSettings): Promise<readonly string[]> => {
    const { host, entries } = buildConsoleHost({ contentRootPath: '/', ...settings });
    await host.startAsync();
    await host.stopAsync();
    await host[Symbol.asyncDispose]();
    return entries.filter(({ level }) => level === 'info').map(({ message }) => message);
  };
  expect(await infos({})).toHaveLength(4);
  expect(await infos({ suppressStatusMessages: true })).toEqual([]);
});

test('a disposed host whose signals are handled by no one else leaves none behind on the process', async () => {
  const before = process.listenerCount('SIGINT');
  const builder = emptyBuilder({ handleSignals: true });
  const host = builder.build();
  await host.startAsync();
  expect(process.listenerCount('SIGINT')).toBe(before + 1);
  expect(host.services.getRequiredService(HostLifetime)).toBeInstanceOf(ConsoleLifetime);
  await host[Symbol.asyncDispose]();
  expect(process.listenerCount('SIGINT')).toBe(before);
});

test('H089 the systemd gate reports readiness and stopping', async () => {
  const states: string[] = [];
  const builder = emptyBuilder();
  builder.services.addSingleton(HostLifetime, {
    deps: [HostApplicationLifetime, HostEnvironment, Logger],
    create: (lifetime, environment, logger) =>
      new SystemdLifetime({ lifetime, environment, logger }, (state) => states.push(state)),
  });
  await using host = builder.build();
  await host.startAsync();
  expect(states).toEqual(['READY=1']);
  await host.stopAsync();
  expect(states).toEqual(['READY=1', 'STOPPING=1']);
});
