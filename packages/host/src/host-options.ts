/** The settings of a host, their defaults and how configuration fills them. */

import type { Configuration } from './configuration.js';
import { HostError } from './errors.js';

/** What happens when a background service ends with an error. */
export type BackgroundServiceExceptionBehavior = 'stopHost' | 'ignore';

/**
 * Settings of a host: `services.configure(HostOptions, (options) => { options.shutdownTimeout = 5_000; })`. Times are in
 * milliseconds; `Infinity` means no limit.
 */
export class HostOptions {
  /** After this time the signal given to starting services is aborted. No limit by default. */
  startupTimeout = Infinity;
  /** One budget for everything in stop; after it the signal given to stopping services is aborted. */
  shutdownTimeout = 30_000;
  /** Start all services of a phase at once instead of one after the other. */
  servicesStartConcurrently = false;
  /** Stop all services of a phase at once instead of one after the other. */
  servicesStopConcurrently = false;
  /** Whether the error of a background service stops the host (and makes its stop reject) or is only logged. */
  backgroundServiceExceptionBehavior: BackgroundServiceExceptionBehavior = 'stopHost';
  /**
   * What happens when services are still running after the shutdown budget: `'throw'` gives them
   * {@link shutdownGracePeriod} to react to their aborted signal, then goes on without them and rejects with
   * `HOST_SHUTDOWN_TIMED_OUT`, which names them; `'wait'` waits for ever for `stopAsync`, and does not mind an
   * `executeAsync` that never ends, as .NET does.
   */
  shutdownTimeoutBehavior: 'throw' | 'wait' = 'throw';
  /** How long services may take to react once the shutdown budget is used up. */
  shutdownGracePeriod = 1000;
  /** Whether a second start is refused, or starts the same services again as .NET does. */
  repeatedStart: 'reject' | 'restart' = 'reject';
  /** Whether a second stop shares the promise of the first, or stops the services again as .NET does. */
  repeatedStop: 'share' | 'restop' = 'share';
  /** Whether errors of background services come out of stop and run (as from .NET 11 on) or are only logged. */
  backgroundServiceFaults: 'propagate' | 'log' = 'propagate';
}

/** Fills what configuration says; what is missing, empty or not a number is passed over. */
export function configureFromConfiguration(target: HostOptions, configuration: Configuration): void {
  const startup = readSeconds(configuration.get('startupTimeoutSeconds'));
  if (startup !== undefined) target.startupTimeout = startup * 1000;
  const shutdown = readSeconds(configuration.get('shutdownTimeoutSeconds'));
  if (shutdown !== undefined) target.shutdownTimeout = shutdown * 1000;
  target.servicesStartConcurrently =
    readBoolean(configuration.get('servicesStartConcurrently')) ?? target.servicesStartConcurrently;
  target.servicesStopConcurrently =
    readBoolean(configuration.get('servicesStopConcurrently')) ?? target.servicesStopConcurrently;
}

/** @throws {HostError} `HOST_INVALID_OPTION` naming the first setting that is out of range. */
export function checkHostOptions(given: HostOptions): void {
  for (const name of ['startupTimeout', 'shutdownTimeout', 'shutdownGracePeriod'] as const) {
    const value = given[name];
    if (typeof value === 'number' && value >= 0) continue;
    throw new HostError('HOST_INVALID_OPTION', `HostOptions.${name} is milliseconds from 0 or Infinity, not ${value}.`);
  }
}

function readSeconds(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\+?\d+\s*$/.test(text) ? Number(text) : undefined;
}

function readBoolean(text: string | undefined): boolean | undefined {
  const normalized = text?.trim().toLowerCase();
  if (normalized === 'true') return true;
  return normalized === 'false' ? false : undefined;
}
