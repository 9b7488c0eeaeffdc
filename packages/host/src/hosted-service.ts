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

/** How a host finds out whether a service takes part in a phase, and how it calls it. */
interface PhaseAccess {
  readonly has: (service: Partial<HostedLifecycleService>) => boolean;
  readonly call: (service: HostedLifecycleService, signal: AbortSignal) => Promise<void>;
}

// Spelt out: property accesses by a variable name are many times slower, and there may be thousands of services.
const phases: Readonly<Record<HostedServicePhase, PhaseAccess>> = {
  startingAsync: {
    has: (service) => typeof service.startingAsync === 'function',
    call: (service, signal) => service.startingAsync(signal),
  },
  startAsync: {
    has: (service) => typeof service.startAsync === 'function',
    call: (service, signal) => service.startAsync(signal),
  },
  startedAsync: {
    has: (service) => typeof service.startedAsync === 'function',
    call: (service, signal) => service.startedAsync(signal),
  },
  stoppingAsync: {
    has: (service) => typeof service.stoppingAsync === 'function',
    call: (service, signal) => service.stoppingAsync(signal),
  },
  stopAsync: {
    has: (service) => typeof service.stopAsync === 'function',
    call: (service, signal) => service.stopAsync(signal),
  },
  stoppedAsync: {
    has: (service) => typeof service.stoppedAsync === 'function',
    call: (service, signal) => service.stoppedAsync(signal),
  },
};

/** Whether a value can be started and stopped. */
export function isHostedService(value: unknown): value is HostedService {
  if (typeof value !== 'object' || value === null) return false;
  return phases.startAsync.has(value) && phases.stopAsync.has(value);
}

/** The services that take part in a phase: interfaces do not exist at run time, so their methods tell. */
export function withPhase(services: readonly HostedService[], phase: HostedServicePhase): readonly HostedService[] {
  return services.filter(phases[phase].has);
}

/** What calls the method of a phase on services that take part in it. */
export function callerOf(phase: HostedServicePhase): (service: HostedService, signal: AbortSignal) => Promise<void> {
  return phases[phase].call as (service: HostedService, signal: AbortSignal) => Promise<void>;
}
