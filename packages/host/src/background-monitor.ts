/** Watches how background services end: faults stop the host, an early end is reported. */

import { isOneShot, type BackgroundService } from './background-service.js';
import { hostErrorCatalogue, isCancellation, type HostErrorCode } from './errors.js';
import type { HostOptions } from './host-options.js';
import { logHostEvent, type Logger } from './logger.js';
import type { HostApplicationLifetime } from './application-lifetime.js';
import { describeObject } from './tokens.js';

/** Something a host noticed that is not the error of any of its methods; see {@link Host.diagnostics}. */
export interface HostDiagnostic {
  readonly code: Extract<HostErrorCode, 'HOST_BACKGROUND_SERVICE_FAULTED' | 'HOST_EXECUTE_ENDED_EARLY'>;
  /** The class name of the service. */
  readonly service: string;
  readonly message: string;
  readonly error?: unknown;
}

interface Watched {
  readonly service: BackgroundService;
  readonly ended: Promise<void>;
  isRunning: boolean;
  isStopRequested: boolean;
}

/** One per host; keeps what it saw for the stop and for later questions. */
export class BackgroundMonitor {
  readonly diagnostics: HostDiagnostic[] = [];
  /** Errors that stopped the host, in the order they happened. */
  readonly faults: unknown[] = [];
  readonly #watched = new Map<object, Watched>();
  readonly #lifetime: HostApplicationLifetime;
  readonly #logger: Logger;
  readonly #options: HostOptions;

  constructor(lifetime: HostApplicationLifetime, logger: Logger, options: HostOptions) {
    this.#lifetime = lifetime;
    this.#logger = logger;
    this.#options = options;
  }

  /** Watches a service that has just started; one that has no execute task is left alone. */
  watch(service: BackgroundService): void {
    const task = service.executeTask;
    if (task === undefined) return;
    const ended = task.then(
      () => this.#onCompleted(watched),
      (error: unknown) => this.#onFailed(watched, error),
    );
    const watched: Watched = { service, ended, isRunning: true, isStopRequested: false };
    this.#watched.set(service, watched);
  }

  /** From now on the service may end. */
  expectEnd(service: object): void {
    const watched = this.#watched.get(service);
    if (watched !== undefined) watched.isStopRequested = true;
  }

  /** Services whose work has not ended, in the order they were started. */
  findRunning(): readonly BackgroundService[] {
    return [...this.#watched.values()].filter((watched) => watched.isRunning).map((watched) => watched.service);
  }

  /** Resolves when the work of a watched service has ended and what it ended with has been seen to. */
  async whenEnded(service: BackgroundService): Promise<void> {
    await this.#watched.get(service)?.ended;
  }

  #onCompleted(watched: Watched): void {
    watched.isRunning = false;
    if (watched.isStopRequested || this.#lifetime.stopping.aborted || isOneShot(watched.service)) return;
    const code = 'HOST_EXECUTE_ENDED_EARLY';
    const service = describeObject(watched.service);
    const message =
      `${service}: executeAsync ended before the service was asked to stop; nothing of it runs any more. ` +
      'If that is intended, declare "static readonly oneShot = true" on the class.';
    this.diagnostics.push({ code, service, message });
    this.#logger.warn(`${code}: ${message}`, { code, service });
  }

  #onFailed(watched: Watched, error: unknown): void {
    watched.isRunning = false;
    const isStopping = this.#lifetime.stopping.aborted;
    if (isStopping && isCancellation(error)) return;
    const code = 'HOST_BACKGROUND_SERVICE_FAULTED';
    const service = describeObject(watched.service);
    const message = `${service}: ${hostErrorCatalogue[code]}`;
    this.diagnostics.push({ code, service, message, error });
    logHostEvent(this.#logger, 9, `${service}: executeAsync failed.`, error);
    if (this.#options.backgroundServiceExceptionBehavior !== 'stopHost') return;
    logHostEvent(this.#logger, 10, `${service} failed, and so the host stops.`, error);
    this.faults.push(error);
    this.#lifetime.stopApplication();
  }
}
