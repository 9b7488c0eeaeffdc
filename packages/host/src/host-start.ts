/** The start sequence behind the gate: validators, construction, three phases, `started`. */

import { GuardedAbortController, linkSignals } from './abort.js';
import { BackgroundService } from './background-service.js';
import { cancellation, HostError, throwCollected, type CancellationError } from './errors.js';
import { callerOf, HostedService, isHostedService, withPhase } from './hosted-service.js';
import type { HostParts } from './host-parts.js';
import { logHostEvent } from './logger.js';
import { StartupValidator } from './options.js';
import { runPhase, type PhaseOutcome } from './run-phase.js';
import type { ServiceProvider } from './service-provider.js';
import { describeObject } from './tokens.js';

/** The signal of a start; release it when the start has ended, so that nothing stays linked. */
export interface StartSource {
  readonly signal: AbortSignal;
  release(): void;
}

/** Opens a signal that the caller's signal, the application's `stopping` or the startup timeout abort. */
export function openStartSource(parts: HostParts, callerSignal: AbortSignal | undefined): StartSource {
  const { options, clock, lifetime, logger } = parts;
  const controller = new GuardedAbortController();
  const abort = (reason: unknown): void => {
    try {
      controller.abort(reason);
    } catch (error) {
      logger.error('Listeners of the start signal threw.', error);
    }
  };
  const link = linkSignals([callerSignal, lifetime.stopping], abort);
  const { startupTimeout } = options;
  const timer =
    startupTimeout === Infinity ? undefined : clock.setTimeout(() => abort(timedOut(startupTimeout)), startupTimeout);
  return {
    signal: controller.signal,
    release: () => {
      link.unlink();
      timer?.cancel();
    },
  };
}

/**
 * Validates, resolves and starts everything, then fires `started`.
 * @throws what was collected, after logging it.
 */
export async function startServices(parts: HostParts, signal: AbortSignal): Promise<void> {
  const errors = await collectStartErrors(parts, signal);
  if (errors.length === 0) {
    parts.lifetime.notifyStarted();
    return;
  }
  const message = 'Several hosted services failed to start.';
  const logged = errors.length === 1 ? errors[0] : new AggregateError(errors, message);
  logHostEvent(parts.logger, 11, 'Hosting failed to start.', logged);
  throwCollected(errors, message);
}

async function collectStartErrors(parts: HostParts, signal: AbortSignal): Promise<readonly unknown[]> {
  const invalid = await validate(parts.services, signal);
  if (invalid.length > 0) return invalid;
  try {
    parts.hosted ??= resolveHostedServices(parts.services);
  } catch (error) {
    return [error];
  }
  for (const phase of ['startingAsync', 'startAsync', 'startedAsync'] as const) {
    const { errors } = await runStartPhase(parts, phase, signal);
    if (errors.length > 0) return errors;
  }
  return [];
}

/** All validators run; each contributes the one error it rejects with. */
async function validate(services: ServiceProvider, signal: AbortSignal): Promise<readonly unknown[]> {
  const errors: unknown[] = [];
  try {
    for (const validator of services.getServices(StartupValidator)) {
      try {
        await validator.validateAsync(signal);
      } catch (error) {
        errors.push(error);
      }
    }
  } catch (error) {
    errors.push(error);
  }
  return errors;
}

function resolveHostedServices(services: ServiceProvider): readonly HostedService[] {
  const hosted = services.getServices(HostedService);
  const wrong = (hosted as readonly object[]).find((service) => !isHostedService(service));
  if (wrong === undefined) return hosted;
  const name = describeObject(wrong);
  throw new HostError(
    'HOST_NOT_A_HOSTED_SERVICE',
    `${name} is registered as hosted service, but has no startAsync and stopAsync.`,
    {
      services: [name],
    },
  );
}

function runStartPhase(
  parts: HostParts,
  phase: 'startingAsync' | 'startAsync' | 'startedAsync',
  signal: AbortSignal,
): Promise<PhaseOutcome<HostedService>> {
  const call = callerOf(phase);
  return runPhase({
    services: withPhase(parts.hosted ?? [], phase),
    concurrent: parts.options.servicesStartConcurrently,
    abortOnError: true,
    call:
      phase === 'startAsync' ? (service) => startAndWatch(parts, service, signal) : (service) => call(service, signal),
  });
}

function startAndWatch(parts: HostParts, service: HostedService, signal: AbortSignal): Promise<void> {
  const started = service.startAsync(signal);
  if (!(service instanceof BackgroundService)) return started;
  return started.then(() => parts.monitor.watch(service));
}

function timedOut(timeout: number): CancellationError {
  return cancellation('HOST_STARTUP_TIMEOUT', `The startup timeout of ${timeout} ms has passed.`);
}
