/**
 * The catalogue of everything the host can throw, reject with or report. Codes are stable and never reused for another
 * meaning; `errors.md` holds one section per code.
 */

/** One line per code: what it says in general. The message of a concrete error adds names and the dependency path. */
export const hostErrorCatalogue = {
  HOST_SERVICE_NOT_REGISTERED: 'A required service is not registered.',
  HOST_DEPENDENCY_CYCLE: 'Services depend on each other in a circle.',
  HOST_SINGLETON_REENTERED: 'A singleton was asked for while its own factory was still running.',
  HOST_CAPTIVE_DEPENDENCY: 'A singleton holds a scoped service.',
  HOST_SCOPED_FROM_ROOT: 'A scoped service was resolved without a scope.',
  HOST_INVALID_REGISTRATION: 'A registration cannot produce its service.',
  HOST_REGISTRATIONS_INVALID: 'Validation on build found registrations that cannot work.',
  HOST_INDISTINGUISHABLE_IMPLEMENTATION: 'Nothing tells this registration apart from others of the same list.',
  HOST_FACTORY_RETURNED_NOTHING: 'A factory returned undefined.',
  HOST_ANY_KEY_QUERY: 'A single service was asked for with the wildcard key.',
  HOST_COLLECTION_FROZEN: 'The service collection was changed after the provider had been built.',
  HOST_PROVIDER_DISPOSED: 'A service provider was used after its disposal.',
  HOST_ASYNC_DISPOSAL_REQUIRED: 'A synchronous disposal met a service that can only be disposed asynchronously.',
  HOST_ALREADY_BUILT: 'A builder builds one host.',
  HOST_LIFETIME_REPLACED: 'The application lifetime cannot be replaced.',
  HOST_NOT_A_HOSTED_SERVICE: 'An object registered as hosted service has no startAsync and stopAsync.',
  HOST_ALREADY_STARTED: 'A host starts once.',
  HOST_OPTIONS_INVALID: 'Options did not pass validation.',
  HOST_INVALID_OPTION: 'An option of the host is out of range.',
  HOST_SHUTDOWN_TIMED_OUT: 'Services were still running when the time for shutdown was over.',
  HOST_BACKGROUND_SERVICE_FAULTED: 'A background service ended with an error.',
  HOST_EXECUTE_ENDED_EARLY: 'A background service ended before anyone asked it to stop.',
  HOST_STARTUP_TIMEOUT: 'Start was cancelled because the startup timeout passed.',
  HOST_SHUTDOWN_TIMEOUT: 'A stop is hurried because the shutdown timeout passed.',
  HOST_STOPPING: 'The application is stopping.',
  HOST_STARTED: 'The application has started.',
  HOST_STOPPED: 'The application has stopped.',
  HOST_SERVICE_STOPPED: 'A background service was asked to stop.',
  HOST_SERVICE_DISPOSED: 'A background service was disposed.',
  HOST_SIGNAL_LISTENER_FAILED: 'Listeners of an abort signal threw.',
  HOST_TIMER_BUSY: 'A periodic timer has one waiter at a time.',
} as const;

/** Identifies one entry of {@link hostErrorCatalogue}. */
export type HostErrorCode = keyof typeof hostErrorCatalogue;

/** What an error may carry besides its code and message. */
export interface HostErrorDetails {
  /** The dependency path, outermost consumer first. */
  readonly path?: readonly string[];
  /** Names of the services the error is about, in registration order. */
  readonly services?: readonly string[];
  readonly cause?: unknown;
}

/** An error with a stable `code`; `path` and `services` repeat for programs what the message says to people. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly path: readonly string[];
  readonly services: readonly string[];

  constructor(code: HostErrorCode, message: string, details: HostErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.path = details.path ?? [];
    this.services = details.services ?? [];
    this.name = `HostError [${code}]`;
  }
}

/** Several errors under one code: build validation, failing abort listeners. `errors` are in the order of discovery. */
export class HostAggregateError extends AggregateError {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, errors: readonly unknown[], message: string) {
    super(errors, message);
    this.code = code;
    this.name = `HostAggregateError [${code}]`;
  }
}

/** The codes that serve as reasons of aborted signals. */
export type CancellationCode = Extract<
  HostErrorCode,
  | 'HOST_STARTUP_TIMEOUT'
  | 'HOST_SHUTDOWN_TIMEOUT'
  | 'HOST_STOPPING'
  | 'HOST_STARTED'
  | 'HOST_STOPPED'
  | 'HOST_SERVICE_STOPPED'
  | 'HOST_SERVICE_DISPOSED'
>;

/**
 * The reason of every signal the host aborts. Its `name` is `AbortError`, so that code which tells cancellation from
 * failure by that name works unchanged; its `code` tells why.
 */
export class CancellationError extends HostError {
  declare readonly code: CancellationCode;

  constructor(code: CancellationCode, message: string = hostErrorCatalogue[code]) {
    super(code, message);
    this.name = 'AbortError';
  }
}

/** Makes a reason for a signal. It has no stack: cancellation is no failure, and a stack would cost more than all the rest. */
export function cancellation(code: CancellationCode, message?: string): CancellationError {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return new CancellationError(code, message);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * Whether `error` means "cancelled" and not "failed": it is named `AbortError`, or it is the very reason of `signal`.
 * A `TimeoutError` is a failure, unless it is the signal's reason.
 */
export function isCancellation(error: unknown, signal?: AbortSignal): boolean {
  if (signal?.aborted === true && error === signal.reason) return true;
  return error instanceof Error && error.name === 'AbortError';
}

/** Throws nothing for no errors, a single error as itself, several as one `AggregateError` in the given order. */
export function throwCollected(errors: readonly unknown[], message: string): void {
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) throw new AggregateError(errors, message);
}
