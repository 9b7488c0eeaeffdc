/** The host: starts hosted services in order, waits for the reason to stop, stops them in reverse. */

import { linkSignals, whenAborted } from './abort.js';
import type { HostDiagnostic } from './background-monitor.js';
import { longestTimer } from './clock.js';
import { HostError } from './errors.js';
import type { HostParts } from './host-parts.js';
import { openStartSource, startServices } from './host-start.js';
import { stopServices } from './host-stop.js';
import { logHostEvent } from './logger.js';
import type { ServiceProvider } from './service-provider.js';

/** A set of services with one life: started once, stopped, disposed. */
export interface Host extends AsyncDisposable {
  /** The root provider. */
  readonly services: ServiceProvider;
  /** What the host noticed about its background services, in order: faults and early ends. */
  readonly diagnostics: readonly HostDiagnostic[];
  /**
   * Starts all hosted services: validators, then the phases `startingAsync`, `startAsync`, `startedAsync`, each over all
   * services in registration order and each ended before the next begins; then the lifetime's `started` fires. `signal`,
   * the application's `stopping` and `startupTimeout` abort the signal that services get; the host itself only waits.
   * @throws one error as itself, several as `AggregateError`; services that had started are not stopped (call
   * {@link stopAsync}). `HOST_ALREADY_STARTED` at a second start.
   */
  startAsync(signal?: AbortSignal): Promise<void>;
  /**
   * Stops all hosted services in reverse order: `stoppingAsync`, the lifetime's `stopping`, `stopAsync`, `stoppedAsync`,
   * the lifetime's `stopped`, the gate. An error never keeps the rest from being stopped. A second call shares the
   * promise of the first.
   * @throws one error as itself, several as `AggregateError`: those of the phases in order, of the gate, of background
   * services, and last `HOST_SHUTDOWN_TIMED_OUT` naming the services that were still running when time was over.
   */
  stopAsync(signal?: AbortSignal): Promise<void>;
  /** Starts, waits for the shutdown and disposes the host in every case; when start fails, stop is not called. */
  runAsync(signal?: AbortSignal): Promise<void>;
  /** Waits until the application is told to stop, by `signal` too, and stops the host gracefully. */
  waitForShutdownAsync(signal?: AbortSignal): Promise<void>;
  /**
   * Disposes all services, in reverse order of creation. Never stops them: stop first. Idempotent: a
   * later call only waits for the first.
   */
  [Symbol.asyncDispose](): Promise<void>;
}

/** The only implementation of {@link Host}. */
export class ApplicationHost implements Host {
  readonly #parts: HostParts;
  #hasBegun = false;
  #startCalls = 0;
  #stop: Promise<void> | undefined;
  #keepAlive: NodeJS.Timeout | undefined;
  #disposal: Promise<void> | undefined;

  constructor(parts: HostParts) {
    this.#parts = parts;
  }

  get services(): ServiceProvider {
    return this.#parts.services;
  }

  get diagnostics(): readonly HostDiagnostic[] {
    return this.#parts.monitor.diagnostics;
  }

  async startAsync(signal?: AbortSignal): Promise<void> {
    const { logger, options, gate } = this.#parts;
    if (this.#startCalls++ > 0 && options.repeatedStart === 'reject') {
      throw new HostError('HOST_ALREADY_STARTED', 'startAsync was called twice: build a new host to start again.');
    }
    logHostEvent(logger, 1, 'Hosting starting.');
    this.#stayAlive();
    const source = openStartSource(this.#parts, signal);
    try {
      await gate.waitForStartAsync(source.signal);
      source.signal.throwIfAborted();
      this.#hasBegun = true;
      await startServices(this.#parts, source.signal);
    } catch (error) {
      this.#letGo();
      throw error;
    } finally {
      source.release();
    }
    logHostEvent(logger, 2, 'Hosting started.');
  }

  stopAsync(signal?: AbortSignal): Promise<void> {
    if (this.#parts.options.repeatedStop === 'restop') return this.#stopNow(signal);
    return (this.#stop ??= this.#stopNow(signal));
  }

  async runAsync(signal?: AbortSignal): Promise<void> {
    try {
      await this.startAsync(signal);
      await this.waitForShutdownAsync(signal);
    } finally {
      await this[Symbol.asyncDispose]();
    }
  }

  async waitForShutdownAsync(signal?: AbortSignal): Promise<void> {
    const { lifetime } = this.#parts;
    const request = linkSignals([signal], () => lifetime.stopApplication());
    const stopping = whenAborted(lifetime.stopping);
    try {
      await stopping.aborted;
    } finally {
      request.unlink();
      stopping.unlink();
    }
    await this.stopAsync();
  }

  [Symbol.asyncDispose](): Promise<void> {
    if (this.#disposal !== undefined) return this.#disposal;
    const disposal = this.#dispose();
    this.#disposal = disposal.catch(() => undefined);
    return disposal;
  }

  async #stopNow(signal: AbortSignal | undefined): Promise<void> {
    try {
      await stopServices(this.#parts, signal, this.#hasBegun);
    } finally {
      this.#letGo();
    }
  }

  async #dispose(): Promise<void> {
    this.#letGo();
    try {
      await this.#parts.services[Symbol.asyncDispose]();
    } finally {
      this.#parts.onDisposed();
    }
  }

  // A host whose services only wait for signals has nothing that keeps the process alive.
  #stayAlive(): void {
    this.#keepAlive ??= setInterval(() => undefined, longestTimer);
  }

  #letGo(): void {
    clearInterval(this.#keepAlive);
    this.#keepAlive = undefined;
  }
}
