/** The contracts of what a host starts and stops. */

import type { ServiceProvider } from './service-provider.js';
import { token, type Token } from './tokens.js';

/** Something that a host starts and stops. */
export interface HostedService {
  /**
   * Called in registration order; the next service waits until the promise settles. `signal` is aborted when the
   * application is told to stop or the startup timeout passes. An error fails the start of the host.
   */
  startAsync(signal: AbortSignal): Promise<void>;
  /**
   * Called in reverse registration order, also on services whose start failed or never ran. `signal` is aborted when
   * the time for shutdown is over: return then as fast as possible.
   */
  stopAsync(signal: AbortSignal): Promise<void>;
}

/** A hosted service that also takes part in the phases around start and stop; each phase ends before the next begins. */
export interface HostedLifecycleService extends HostedService {
  startingAsync(signal: AbortSignal): Promise<void>;
  startedAsync(signal: AbortSignal): Promise<void>;
  stoppingAsync(signal: AbortSignal): Promise<void>;
  stoppedAsync(signal: AbortSignal): Promise<void>;
}

/** The list of hosted services: `many(HostedService)` is what the host starts. */
export const HostedService: Token<HostedService> = token('HostedService');

/** Makes a hosted service from the root provider. */
export type HostedServiceFactory<T extends HostedService = HostedService> = (provider: ServiceProvider) => T;

/** The methods that a host calls, in the order of a life. */
export type HostedServicePhase = keyof HostedLifecycleService;

/** Whether a value can be started and stopped. */
export function isHostedService(value: unknown): value is HostedService {
  return hasPhase(value, 'startAsync') && hasPhase(value, 'stopAsync');
}

/** Whether a value takes part in a phase: interfaces do not exist at run time, so its methods tell. */
export function hasPhase<P extends HostedServicePhase>(
  value: unknown,
  phase: P,
): value is Pick<HostedLifecycleService, P> {
  if (typeof value !== 'object' || value === null) return false;
  return typeof (value as Partial<Record<P, unknown>>)[phase] === 'function';
}
