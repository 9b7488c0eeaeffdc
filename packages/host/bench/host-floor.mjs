/** Starting and stopping 1,000 hosted services, against the loop and the `Promise.all` that do nothing else. */

import { BackgroundService, Host, HostOptions, silentLogger } from '@hostwright/host';

const count = 1000;

class Plain {
  isRunning = false;
  async startAsync() {
    this.isRunning = true;
  }
  async stopAsync() {
    this.isRunning = false;
  }
}

class Worker extends BackgroundService {
  /** @param {AbortSignal} signal @returns {Promise<void>} */
  executeAsync(signal) {
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  }
}

/** The least that a background service needs: a controller, and work that ends with it. */
class BareWorker {
  controller = new AbortController();
  async startAsync() {
    const { signal } = this.controller;
    this.work = new Promise((resolve) => {
      setImmediate(() => signal.addEventListener('abort', () => resolve(undefined), { once: true }));
    });
  }
  async stopAsync() {
    this.controller.abort();
    await this.work;
  }
}

/** @param {{ new (): { startAsync(signal: AbortSignal): Promise<void>, stopAsync(signal: AbortSignal): Promise<void> } }} type @param {boolean} concurrent */
function viaHost(type, concurrent) {
  /** @type {import('@hostwright/host').Host} */
  let host;
  const prepare = () => {
    const builder = Host.createEmptyApplicationBuilder({ handleSignals: false, logger: silentLogger });
    for (let index = 0; index < count; index++) builder.services.addHostedService(() => new type());
    builder.services.configure(HostOptions, (options) => {
      options.servicesStartConcurrently = concurrent;
      options.servicesStopConcurrently = concurrent;
    });
    host = builder.build();
  };
  const run = async () => {
    await host.startAsync();
    await new Promise((resolve) => setImmediate(resolve));
    await host.stopAsync();
  };
  return { prepare, run };
}

/** @param {{ new (): { startAsync(): Promise<void>, stopAsync(): Promise<void> } }} type */
function loop(type) {
  return async () => {
    const services = Array.from({ length: count }, () => new type());
    for (const service of services) await service.startAsync();
    await new Promise((resolve) => setImmediate(resolve));
    for (const service of services.reverse()) await service.stopAsync();
  };
}

/** @param {{ new (): { startAsync(): Promise<void>, stopAsync(): Promise<void> } }} type */
function all(type) {
  return async () => {
    const services = Array.from({ length: count }, () => new type());
    await Promise.all(services.map((service) => service.startAsync()));
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all(services.map((service) => service.stopAsync()));
  };
}

/** Pairs of a task, made ready by `prepare`, and its floor. */
export const hostTasks = [
  { name: 'plain services, one after the other', host: viaHost(Plain, false), floor: loop(Plain) },
  { name: 'plain services, concurrently', host: viaHost(Plain, true), floor: all(Plain) },
  { name: 'background services, one after the other', host: viaHost(Worker, false), floor: loop(BareWorker) },
  { name: 'background services, concurrently', host: viaHost(Worker, true), floor: all(BareWorker) },
];
