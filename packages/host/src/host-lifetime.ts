/** The gate between a host and what runs it: when start may begin, and what asks for the stop. */

import { constants } from 'node:os';
import type { HostApplicationLifetime } from './application-lifetime.js';
import type { HostEnvironment } from './host-environment.js';
import type { Logger } from './logger.js';
import { token, type Token } from './tokens.js';

/** The gate of a host: the last one registered counts. */
export interface HostLifetime {
  /** Start waits for this before any hosted service is touched. Reject with the signal's reason when it aborts. */
  waitForStartAsync(signal: AbortSignal): Promise<void>;
  /** Called last in stop, after `stopped` has fired. */
  stopAsync(signal: AbortSignal): Promise<void>;
}

/** The list of gates. */
export const HostLifetime: Token<HostLifetime> = token('HostLifetime');

/** A gate that is always open. */
export const openHostLifetime: HostLifetime = {
  waitForStartAsync: () => Promise.resolve(),
  stopAsync: () => Promise.resolve(),
};

/** What the console gate needs of `process`. */
export interface SignalSource {
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  off(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  exit(code: number): void;
}

/** Settings of the console gate. */
export interface ConsoleLifetimeOptions {
  /** Do not log when the application starts and shuts down. */
  readonly suppressStatusMessages?: boolean;
  /** A second signal ends the process at once with code 128 + its number; on unless set to `false`. */
  readonly forceExitOnSecondSignal?: boolean;
  /** Where signals come from; `process` by default. */
  readonly signalSource?: SignalSource;
}

const handledSignals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGQUIT', 'SIGBREAK'];

/**
 * The gate of console programs and containers: an interrupt, quit or terminate signal asks the application to stop; the
 * process then ends by itself, with the exit code of the main program. Handlers are removed when the host is disposed.
 */
export class ConsoleLifetime implements HostLifetime, Disposable {
  readonly #lifetime: HostApplicationLifetime;
  readonly #environment: HostEnvironment;
  readonly #logger: Logger;
  readonly #options: ConsoleLifetimeOptions;
  readonly #source: SignalSource;
  readonly #undo: (() => void)[] = [];
  #signals = 0;

  constructor(
    host: {
      readonly lifetime: HostApplicationLifetime;
      readonly environment: HostEnvironment;
      readonly logger: Logger;
    },
    options: ConsoleLifetimeOptions = {},
  ) {
    this.#lifetime = host.lifetime;
    this.#environment = host.environment;
    this.#logger = host.logger;
    this.#options = options;
    this.#source = options.signalSource ?? process;
  }

  waitForStartAsync(): Promise<void> {
    if (this.#options.suppressStatusMessages !== true) this.#announce();
    const listener = (signal: NodeJS.Signals): void => this.#onSignal(signal);
    for (const signal of handledSignals.filter((name) => name in constants.signals)) {
      this.#source.on(signal, listener);
      this.#undo.push(() => void this.#source.off(signal, listener));
    }
    return Promise.resolve();
  }

  stopAsync(): Promise<void> {
    return Promise.resolve();
  }

  [Symbol.dispose](): void {
    for (const undo of this.#undo.splice(0)) undo();
  }

  #onSignal(signal: NodeJS.Signals): void {
    this.#signals++;
    if (this.#signals === 1) {
      this.#lifetime.stopApplication();
    } else if (this.#options.forceExitOnSecondSignal !== false) {
      this.#logger.warn(`Second signal (${signal}): exiting without waiting for the shutdown.`);
      this.#source.exit(128 + constants.signals[signal]);
    }
  }

  #announce(): void {
    const started = this.#lifetime.onStarted(() => {
      this.#logger.info('Application started. Press Ctrl+C to shut down.');
      this.#logger.info(`Environment: ${this.#environment.environmentName}`);
      this.#logger.info(`Content root: ${this.#environment.contentRootPath}`);
    });
    const stopping = this.#lifetime.onStopping(() => this.#logger.info('Application is shutting down…'));
    this.#undo.push(
      () => started[Symbol.dispose](),
      () => stopping[Symbol.dispose](),
    );
  }
}
