/** What 100,000 lives of scopes and services, and a million scopes, leave behind: nothing. */

import { getEventListeners, setMaxListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BackgroundService, delay, ServiceCollection } from '@hostwright/host';
import { expect, test } from 'vitest';
import { emptyBuilder, idle } from './support.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapAfterCollection(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const megabyte = 2 ** 20;

test('100,000 starts and stops of a background service leave no listener on the signals they were given', async () => {
  class Worker extends BackgroundService {
    protected override async executeAsync(): Promise<void> {}
  }
  const [start, stop] = [new AbortController().signal, new AbortController().signal];
  let service = new Worker();
  let before = 0;
  for (let count = 0; count < 100_000; count++) {
    service = new Worker();
    await service.startAsync(start);
    if (count % 1000 === 0) await service.stopAsync(stop);
    else service[Symbol.dispose]();
    if (count === 10_000) {
      await idle();
      before = heapAfterCollection();
    }
  }
  await service.stopAsync(stop);
  await idle();
  expect(getEventListeners(start, 'abort')).toEqual([]);
  expect(getEventListeners(stop, 'abort')).toEqual([]);
  expect(heapAfterCollection() - before).toBeLessThan(4 * megabyte);
});

test('many services on one signal are no reason for a warning', async () => {
  const warnings: Error[] = [];
  const onWarning = (warning: Error): void => void warnings.push(warning);
  process.on('warning', onWarning);
  class Worker extends BackgroundService {
    protected override async executeAsync(signal: AbortSignal): Promise<void> {
      const waits = Array.from({ length: 20 }, () => delay(60_000, signal));
      await Promise.allSettled(waits);
    }
  }
  const builder = emptyBuilder();
  for (let count = 0; count < 20; count++) builder.services.addHostedService(() => new Worker());
  const host = builder.build();
  await host.startAsync();
  await idle();
  await host.stopAsync();
  await host[Symbol.asyncDispose]();
  await idle();
  process.off('warning', onWarning);
  expect(warnings).toEqual([]);
});

test('waits leave no listener, however they end', async () => {
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  await Promise.all(Array.from({ length: 100 }, () => delay(0, signal)));
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('a start and a stop leave no listener on the caller’s signals', async () => {
  const { signal } = new AbortController();
  const builder = emptyBuilder();
  const host = builder.build();
  await host.startAsync(signal);
  await host.stopAsync(signal);
  await host[Symbol.asyncDispose]();
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('a million scopes do not grow the heap', async () => {
  class Resource {
    async [Symbol.asyncDispose](): Promise<void> {}
  }
  const provider = new ServiceCollection().addScoped(Resource).buildServiceProvider();
  let before = 0;
  for (let count = 0; count < 1_000_000; count++) {
    const scope = provider.createScope();
    scope.services.getRequiredService(Resource);
    await scope[Symbol.asyncDispose]();
    if (count === 100_000) before = heapAfterCollection();
  }
  expect(heapAfterCollection() - before).toBeLessThan(2 * megabyte);
});
