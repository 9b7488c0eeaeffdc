/** The life of a small worker application, as a newcomer would write it. */

import { expect, test } from 'vitest';
import {
  BackgroundService,
  delay,
  Host,
  HostOptions,
  Logger,
  ManualClock,
  many,
  ServiceScopeFactory,
  silentLogger,
  token,
} from '@hostwright/host';

class EmailQueue {
  static drained = 0;
  async drainAsync(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    EmailQueue.drained++;
  }
}

class EmailProcessor extends BackgroundService {
  static inject = [ServiceScopeFactory, Logger] as const;
  constructor(
    private readonly scopes: ServiceScopeFactory,
    private readonly logger: Logger,
  ) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await using scope = this.scopes.createAsyncScope();
      await scope.services.getRequiredService(EmailQueue).drainAsync(signal);
      this.logger.debug('drained');
      await delay(30_000, signal);
    }
  }
}

test('a worker runs until it is told to stop', async () => {
  const builder = Host.createApplicationBuilder({ logger: silentLogger, handleSignals: false });
  builder.services.addScoped(EmailQueue);
  builder.services.addHostedService(EmailProcessor);
  const host = builder.build();
  await host.startAsync();
  await new Promise((resolve) => setImmediate(resolve));
  await host.stopAsync();
  await host[Symbol.asyncDispose]();
  expect(EmailQueue.drained).toBe(1);
  expect(host.diagnostics).toEqual([]);
});

test('a singleton that holds a scoped service fails the build with the path', () => {
  class Repository {}
  class Cache {
    static inject = [Repository] as const;
    constructor(readonly repository: Repository) {}
  }
  class Holder extends BackgroundService {
    static inject = [many(Cache)] as const;
    constructor(readonly caches: readonly Cache[]) {
      super();
    }
    protected override executeAsync(signal: AbortSignal): Promise<void> {
      return delay(1, signal);
    }
  }
  const builder = Host.createApplicationBuilder({ environmentName: 'development', handleSignals: false });
  builder.services.addScoped(Repository).addTransient(Cache).addHostedService(Holder);
  expect(() => builder.build()).toThrow('HostedService (Holder) → Cache → Repository');
});

test('a loop that ignores its signal is named when time for shutdown is over', async () => {
  class Stubborn extends BackgroundService {
    protected override executeAsync(): Promise<void> {
      return new Promise(() => undefined);
    }
  }
  const clock = new ManualClock();
  const builder = Host.createApplicationBuilder({ logger: silentLogger, handleSignals: false, clock });
  builder.services.addHostedService(Stubborn).configure(HostOptions, (options) => void (options.shutdownTimeout = 50));
  const host = builder.build();
  await host.startAsync();
  const stopped = host.stopAsync();
  clock.advance(2000);
  await expect(stopped).rejects.toMatchObject({ code: 'HOST_SHUTDOWN_TIMED_OUT', services: ['Stubborn'] });
});

test('work that ends before it was asked to is reported, unless it says so', async () => {
  class Short extends BackgroundService {
    protected override async executeAsync(): Promise<void> {}
  }
  class Declared extends Short {
    static readonly oneShot = true;
  }
  const builder = Host.createApplicationBuilder({ logger: silentLogger, handleSignals: false });
  builder.services.addHostedService(Short).addHostedService(Declared);
  const host = builder.build();
  await host.startAsync();
  await new Promise((resolve) => setImmediate(resolve));
  await host.stopAsync();
  expect(host.diagnostics).toMatchObject([{ code: 'HOST_EXECUTE_ENDED_EARLY', service: 'Short' }]);
});

test('factories declare what they need', async () => {
  const Url = token<string>('Url');
  class Client {
    constructor(readonly url: string) {}
  }
  const builder = Host.createEmptyApplicationBuilder({ handleSignals: false });
  builder.services
    .addInstance(Url, 'here')
    .addSingleton(Client, { deps: [Url], create: (url) => new Client(url) })
    .addHostedService(() => ({ startAsync: async () => undefined, stopAsync: async () => undefined }));
  const host = builder.build();
  expect(host.services.getRequiredService(Client).url).toBe('here');
});
