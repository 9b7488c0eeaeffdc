/** The stop sequence: three phases in reverse order, the lifetime's moments, the gate, the background services' faults. */

import { whenAborted } from './abort.js';
import { HostError, throwCollected } from './errors.js';
import { callerOf, withPhase, type HostedService } from './hosted-service.js';
import type { HostParts } from './host-parts.js';
import { logHostEvent } from './logger.js';
import { runPhase, type Phase } from './run-phase.js';
import { ShutdownBudget } from './shutdown-budget.js';
import { describeObject } from './tokens.js';

/** What a stop has come across so far. */
interface StopRecord {
  readonly budget: ShutdownBudget;
  readonly errors: unknown[];
  /** What was still running when patience ended. */
  readonly givenUp: Set<object>;
}

/**
 * Stops everything that was resolved by the start; only fires the moments when there was no start.
 * @throws what was collected, in the order of phases.
 */
export async function stopServices(
  parts: HostParts,
  signal: AbortSignal | undefined,
  hasBegun: boolean,
): Promise<void> {
  logHostEvent(parts.logger, 3, 'Hosting stopping.');
  const record: StopRecord = {
    budget: new ShutdownBudget(parts, signal),
    errors: [],
    givenUp: new Set(),
  };
  try {
    await runStop(parts, record, hasBegun);
  } finally {
    record.budget.release();
  }
  report(parts, record);
}

async function runStop(parts: HostParts, record: StopRecord, hasBegun: boolean): Promise<void> {
  const { lifetime, gate } = parts;
  const reversed = hasBegun ? [...(parts.hosted ?? [])].reverse() : [];
  await runStopPhase(parts, record, 'stoppingAsync', reversed);
  lifetime.stopApplication();
  await runStopPhase(parts, record, 'stopAsync', reversed);
  await runStopPhase(parts, record, 'stoppedAsync', reversed);
  lifetime.notifyStopped();
  await collect(parts, record, { services: [gate], call: () => gate.stopAsync(record.budget.signal) });
  await awaitBackgroundServices(parts, record);
}

function runStopPhase(
  parts: HostParts,
  record: StopRecord,
  phase: 'stoppingAsync' | 'stopAsync' | 'stoppedAsync',
  hosted: readonly HostedService[],
): Promise<void> {
  const call = callerOf(phase);
  const { signal } = record.budget;
  return collect(parts, record, {
    services: withPhase(hosted, phase),
    concurrent: parts.options.servicesStopConcurrently,
    call: (service) => {
      if (phase === 'stopAsync') parts.monitor.expectEnd(service);
      return call(service, signal);
    },
  });
}

async function collect<S extends object>(
  { options }: HostParts,
  record: StopRecord,
  phase: Pick<Phase<S>, 'services' | 'call'> & { readonly concurrent?: boolean },
): Promise<void> {
  if (phase.services.length === 0) return;
  const { errors, givenUp } = await runPhase<S>({
    concurrent: false,
    abortOnError: false,
    ...(options.shutdownTimeoutBehavior === 'throw' ? { patience: record.budget } : {}),
    ...phase,
  });
  record.errors.push(...errors);
  for (const service of givenUp) record.givenUp.add(service);
}

// Work may end after the `stopAsync` of its service has returned; a fault that arrives until the signal aborts still
// counts. With `shutdownTimeoutBehavior: 'throw'` work that has not ended when patience ends is named.
async function awaitBackgroundServices(parts: HostParts, record: StopRecord): Promise<void> {
  const { monitor, options } = parts;
  const propagates = options.backgroundServiceFaults === 'propagate';
  const services = monitor.findRunning();
  if (options.shutdownTimeoutBehavior === 'throw') {
    await collect(parts, record, { services, concurrent: true, call: (service) => monitor.whenEnded(service) });
  } else if (propagates && services.length > 0) {
    const cancelled = whenAborted(record.budget.signal);
    await Promise.race([Promise.all(services.map((service) => monitor.whenEnded(service))), cancelled.aborted]);
    cancelled.unlink();
  }
  if (propagates) record.errors.push(...monitor.faults);
}

function report(parts: HostParts, record: StopRecord): void {
  const { logger, options } = parts;
  const errors = [...record.errors];
  if (record.givenUp.size > 0) {
    const error = timedOut(record.givenUp, options.shutdownTimeout);
    logger.error(`${error.code}: ${error.message}`, { code: error.code, services: error.services });
    errors.push(error);
  }
  if (errors.length === 0) {
    logHostEvent(logger, 4, 'Hosting stopped.');
    return;
  }
  const message = 'Several hosted services failed to stop.';
  logHostEvent(
    logger,
    5,
    'Hosting stopped with errors.',
    errors.length === 1 ? errors[0] : new AggregateError(errors, message),
  );
  throwCollected(errors, message);
}

function timedOut(givenUp: ReadonlySet<object>, timeout: number): HostError {
  const services = [...givenUp].map((service) => describeObject(service));
  return new HostError(
    'HOST_SHUTDOWN_TIMED_OUT',
    `Time for shutdown (${timeout} ms) is over, and still running: ${services.join(', ')}. ` +
      'They do not end when their signal aborts: check it in every loop and pass it to everything they wait for.',
    { services },
  );
}
