/** Background services outside and inside a host, where timing within one turn of the event loop matters. */

import { addAbortListener, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { BackgroundService, delay, HostLifetime, HostOptions, isCancellation, ManualClock } from '@hostwright/host';
import { expect, test } from 'vitest';
import { createRecordingLogger, emptyBuilder, eventIds, idle } from './support.js';

class Recorded extends BackgroundService {
  readonly events: string[] = [];
  signal: AbortSignal | undefined;
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    this.signal = signal;
    this.events.push(signal.aborted ? 'execute (cancelled)' : 'execute');
    await delay(60_000, signal);
  }
}

const never = new AbortController().signal;

test('H059 not even the synchronous part of the work runs inside start, or in its promise jobs', async () => {
  const service = new Recorded();
  const started = service.startAsync(never);
  expect(service.events).toEqual([]);
  await started;
  await Promise.resolve();
  expect(service.events).toEqual([]);
  await idle();
  expect(service.events).toEqual(['execute']);
  await service.stopAsync(never);
});

test('H060 a synchronous throw is a fault of the work', async () => {
  class Throws extends BackgroundService {
    protected override executeAsync(): Promise<void> {
      throw new Error('at once');
    }
  }
  const { logger, entries } = createRecordingLogger();
  const builder = emptyBuilder({ logger });
  builder.services.addHostedService(Throws);
  await using host = builder.build();
  await host.startAsync();
  await idle();
  expect(eventIds(entries)).toEqual([1, 2, 9, 10]);
  await expect(host.stopAsync()).rejects.toThrow('at once');
  expect(host.diagnostics).toMatchObject([{ code: 'HOST_BACKGROUND_SERVICE_FAULTED', service: 'Throws' }]);
});

test('H061 outside a host the start signal stays linked to the work until the stop', async () => {
  const source = new AbortController();
  const service = new Recorded();
  await service.startAsync(source.signal);
  await idle();
  source.abort(new Error('enough'));
  await expect(service.executeTask).rejects.toThrow('enough');
});

test('H063 with an aborted signal nothing is executed', async () => {
  const service = new Recorded();
  await service.startAsync(AbortSignal.abort(new Error('too late')));
  await idle();
  expect(service.events).toEqual([]);
  await expect(service.executeTask).rejects.toThrow('too late');
});

test.each(['stop', 'dispose'])(
  'H064 work that was scheduled runs exactly once, also when %s comes first',
  async (how) => {
    const service = new Recorded();
    await service.startAsync(never);
    if (how === 'stop') await service.stopAsync(never);
    else service[Symbol.dispose]();
    await idle();
    expect(service.events).toEqual(['execute (cancelled)']);
    await expect(service.executeTask).rejects.toMatchObject({ name: 'AbortError' });
  },
);

test('H065 stop and disposal without start do nothing', async () => {
  const service = new Recorded();
  await service.stopAsync(never);
  service[Symbol.dispose]();
  expect(service.events).toEqual([]);
  expect(service.executeTask).toBeUndefined();
});

test('H066 stop returns when its own signal aborts, and its reason is typed', async () => {
  class Endless extends Recorded {
    protected override executeAsync(signal: AbortSignal): Promise<void> {
      this.signal = signal;
      return new Promise(() => undefined);
    }
  }
  const service = new Endless();
  await service.startAsync(never);
  await idle();
  const hurry = new AbortController();
  const stopped = service.stopAsync(hurry.signal);
  expect(service.signal?.reason).toMatchObject({ code: 'HOST_SERVICE_STOPPED', name: 'AbortError' });
  hurry.abort();
  await stopped;
});

test.each(['addEventListener', 'onabort', 'handleEvent'])(
  'H067 a listener that throws (by %s) makes stop reject after all listeners and after the wait',
  async (how) => {
    const events: string[] = [];
    class Listens extends BackgroundService {
      protected override async executeAsync(signal: AbortSignal): Promise<void> {
        const fail = (): void => {
          throw new Error('listener');
        };
        // eslint-disable-next-line unicorn/prefer-add-event-listener -- this is the way under test
        if (how === 'onabort') signal.onabort = fail;
        else signal.addEventListener('abort', how === 'handleEvent' ? { handleEvent: fail } : fail);
        signal.addEventListener('abort', () => events.push('second listener'));
        await delay(60_000, signal).catch(() => undefined);
        events.push('work ended');
      }
    }
    const service = new Listens();
    await service.startAsync(never);
    await idle();
    await expect(service.stopAsync(never)).rejects.toMatchObject({
      code: 'HOST_SIGNAL_LISTENER_FAILED',
      errors: [expect.objectContaining({ message: 'listener' })],
    });
    expect(events).toEqual(['second listener', 'work ended']);
  },
);

test('H067 errors of listeners that the start signal sets off come out of stop as well', async () => {
  class Listens extends Recorded {
    protected override async executeAsync(signal: AbortSignal): Promise<void> {
      signal.addEventListener('abort', () => {
        throw new Error('listener');
      });
      await super.executeAsync(signal);
    }
  }
  const source = new AbortController();
  const service = new Listens();
  await service.startAsync(source.signal);
  await idle();
  source.abort();
  await expect(service.stopAsync(never)).rejects.toMatchObject({ code: 'HOST_SIGNAL_LISTENER_FAILED' });
});

test('the signal of the work is one that the platform takes everywhere', async () => {
  const service = new Recorded();
  await service.startAsync(never);
  await idle();
  const signal = service.signal!;
  const any = AbortSignal.any([signal]);
  const calls: string[] = [];
  addAbortListener(signal, () => calls.push('listener'));
  const waits = [
    setTimeout(1_000_000, undefined, { signal }),
    once(new EventTarget(), 'never', { signal }),
    fetch('http://127.0.0.1:9/', { signal: AbortSignal.any([signal, AbortSignal.abort(new Error('offline'))]) }),
  ];
  const settled = Promise.allSettled(waits);
  await service.stopAsync(never);
  const outcomes = await settled;
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(any.reason).toMatchObject({ code: 'HOST_SERVICE_STOPPED' });
  expect(signal).toBeInstanceOf(AbortSignal);
  expect(calls).toEqual(['listener']);
});

test('removed listeners of the signal of the work are not called', async () => {
  const calls: string[] = [];
  const service = new Recorded();
  await service.startAsync(never);
  await idle();
  const listener = (): void => void calls.push('removed');
  service.signal?.addEventListener('abort', listener);
  service.signal?.removeEventListener('abort', listener);
  const signal = service.signal!;
  // eslint-disable-next-line unicorn/prefer-add-event-listener -- this is the way under test
  signal.onabort = listener;
  expect(signal.onabort).toBe(listener);
  // eslint-disable-next-line unicorn/prefer-add-event-listener -- this is the way under test
  signal.onabort = null;
  await service.stopAsync(never);
  expect(calls).toEqual([]);
});

test('H068 disposal aborts the signal with a reason of its own and does not wait', async () => {
  const service = new Recorded();
  await service.startAsync(never);
  await idle();
  service[Symbol.dispose]();
  expect(service.signal?.reason).toMatchObject({ code: 'HOST_SERVICE_DISPOSED' });
});

test('H069 a service that does not call the base start is not watched', async () => {
  class Own extends Recorded {
    override async startAsync(): Promise<void> {}
  }
  const builder = emptyBuilder();
  builder.services.addHostedService(Own);
  await using host = builder.build();
  await host.startAsync();
  await host.stopAsync();
  expect(host.diagnostics).toEqual([]);
});

test('H070 the execute task is read once, through the property, after the start', async () => {
  const reads: string[] = [];
  class Watched extends Recorded {
    override get executeTask(): Promise<void> | undefined {
      reads.push('read');
      return super.executeTask;
    }
    override async startAsync(signal: AbortSignal): Promise<void> {
      await super.startAsync(signal);
      reads.push('start');
    }
  }
  const builder = emptyBuilder();
  builder.services.addHostedService(Watched);
  await using host = builder.build();
  await host.startAsync();
  await host.stopAsync();
  expect(reads).toEqual(['start', 'read']);
});

test('H071 work that ends normally stops nothing, but is reported unless it is declared', async () => {
  class Short extends BackgroundService {
    protected override async executeAsync(): Promise<void> {}
  }
  class Declared extends Short {
    static readonly oneShot = true;
  }
  const { logger, entries } = createRecordingLogger();
  const builder = emptyBuilder({ logger });
  builder.services.addHostedService(Short).addHostedService(Declared);
  await using host = builder.build();
  await host.startAsync();
  await idle();
  expect(eventIds(entries)).toEqual([1, 2]);
  expect(entries.filter(({ level }) => level === 'warn')).toMatchObject([
    { detail: { code: 'HOST_EXECUTE_ENDED_EARLY', service: 'Short' } },
  ]);
  await host.stopAsync();
  expect(host.diagnostics).toMatchObject([{ code: 'HOST_EXECUTE_ENDED_EARLY', service: 'Short' }]);
});

test('H076 what counts as cancellation: the name AbortError or the reason itself, and not a time-out', () => {
  const aborted = AbortSignal.abort('a reason');
  expect(isCancellation('a reason', aborted)).toBe(true);
  expect(isCancellation(new DOMException('', 'AbortError'))).toBe(true);
  expect(isCancellation(new DOMException('', 'TimeoutError'))).toBe(false);
  expect(isCancellation('a reason')).toBe(false);
});

test.each([
  ['the stop signal stays quiet for an hour', 0, ['Stubborn', 'Rude']],
  ['one of them ends within the grace period', 60_500, ['Rude']],
])('H048 services that ignore their signals are named: %s', async (_title, endsAt, services) => {
  const clock = new ManualClock();
  class Stubborn extends BackgroundService {
    protected override async executeAsync(): Promise<void> {
      await (endsAt === 0 ? new Promise<void>(() => undefined) : delay(endsAt, undefined, clock));
    }
  }
  class Rude {
    async startAsync(): Promise<void> {}
    stopAsync(): Promise<void> {
      return new Promise(() => undefined);
    }
  }
  const { logger, entries } = createRecordingLogger();
  const builder = emptyBuilder({ clock, logger });
  builder.services
    .addHostedService(Stubborn)
    .addHostedService(Rude)
    .configure(HostOptions, (options) => void (options.shutdownTimeout = 60_000));
  await using host = builder.build();
  await host.startAsync();
  await idle();
  const outcome = host.stopAsync().catch((error: unknown) => error);
  clock.advance(60_000);
  await idle();
  clock.advance(1000);
  expect(await outcome).toMatchObject({ code: 'HOST_SHUTDOWN_TIMED_OUT', services: [...services].reverse() });
  expect(entries.some(({ level, message }) => level === 'error' && message.includes('Rude'))).toBe(true);
});

test.each([false, true])(
  'H048 a stop gives up what hangs, the gate included, and goes on: concurrently %s',
  async (isConcurrent) => {
    const clock = new ManualClock();
    const stopped: string[] = [];
    const hang = (): Promise<void> => new Promise(() => undefined);
    class Hangs {
      async startAsync(): Promise<void> {}
      stopAsync(): Promise<void> {
        stopped.push('Hangs');
        return hang();
      }
    }
    class Hurries {
      async startAsync(): Promise<void> {}
      async stopAsync(signal: AbortSignal): Promise<void> {
        stopped.push(signal.aborted ? 'Hurries (aborted)' : 'Hurries');
      }
    }
    class HangingGate {
      async waitForStartAsync(): Promise<void> {}
      stopAsync(): Promise<void> {
        stopped.push('gate');
        return hang();
      }
    }
    const builder = emptyBuilder({ clock });
    builder.services
      .addSingleton(HostLifetime, HangingGate)
      .addHostedService(Hurries)
      .addHostedService(Hangs)
      .configure(HostOptions, (options) => {
        options.servicesStopConcurrently = isConcurrent;
        options.shutdownTimeout = 100;
      });
    await using host = builder.build();
    await host.startAsync();
    const outcome = host.stopAsync().catch((error: unknown) => error);
    await idle();
    clock.advance(100);
    await idle();
    clock.advance(1000);
    expect(await outcome).toMatchObject({ code: 'HOST_SHUTDOWN_TIMED_OUT', services: ['Hangs', 'HangingGate'] });
    expect(stopped).toEqual(['Hangs', isConcurrent ? 'Hurries' : 'Hurries (aborted)', 'gate']);
    expect(clock.pendingTimers).toBe(0);
  },
);
