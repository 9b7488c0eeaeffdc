/** The program that `process.e2e.test.ts` runs from the built package; its argument says what happens. */

import { BackgroundService, delay, Host, HostApplicationLifetime, HostOptions } from '@hostwright/host';

const scenario = process.argv[2];

class Worker extends BackgroundService {
  static inject = [HostApplicationLifetime] as const;
  constructor(readonly lifetime: HostApplicationLifetime) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    console.log('working');
    if (scenario === 'fault') throw new Error('the worker is broken');
    // eslint-disable-next-line unicorn/no-process-exit -- this is the way under test
    if (scenario === 'exit') process.exit(124);
    if (scenario === 'listener') {
      signal.addEventListener('abort', () => {
        throw new Error('a listener is broken');
      });
      this.lifetime.stopApplication();
    }
    if (scenario === 'request') this.lifetime.stopApplication();
    if (scenario === 'stubborn') setInterval(() => undefined, 1_000_000);
    await (scenario === 'stubborn' || scenario === 'idle' ? untilNever() : delay(1_000_000, signal));
  }
}

function untilNever(): Promise<void> {
  return new Promise(() => undefined);
}

const builder = Host.createEmptyApplicationBuilder();
builder.services.addHostedService(Worker).configure(HostOptions, (options) => {
  options.shutdownTimeout = scenario === 'stubborn' ? Infinity : 20;
  options.shutdownGracePeriod = 20;
});
await builder.build().runAsync();
console.log('main goes on');
if (scenario === 'main') process.exitCode = 123;
