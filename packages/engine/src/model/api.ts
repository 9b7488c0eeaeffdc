/**
 * What calls of the platform and of libraries do, as far as lifetimes, cancellation and errors are concerned. Data only;
 * the tables are under `frameworks/apis/`. An absent field means that it does not apply or is not known, so a rule decides
 * by the fields that are there.
 */

/**
 * A place in a call's arguments: `1` an argument, `1.signal` a property of it, `0[]` its elements, `0.tasks.*` every
 * property, `last` the last argument, `1…` every argument from there on. Beside arguments: `receiver` is the object whose
 * member is called, `value` what is assigned to the property, `decorated` what a decorator stands on, and `override` the
 * method of that name in a subclass or implementer. In `signalAt` it counts the parameters of the callback instead.
 */
export type SlotRef = string;

/**
 * `during` the call or the wait for its result; once, `later`, if at all; or `repeatedly`, until something ends it.
 */
export type CallbackTime = 'during' | 'later' | 'repeatedly';

/** What lives on after the call that made it, until it is released. */
export type ResourceKind =
  | 'connection'
  | 'consumer'
  | 'controller'
  | 'handle'
  | 'immediate'
  | 'interval'
  | 'job'
  | 'listener'
  | 'lock'
  | 'pool'
  | 'process'
  | 'scope'
  | 'server'
  | 'socket'
  | 'stream'
  | 'subscription'
  | 'timer'
  | 'watcher'
  | 'worker';

/** What a library runs a handler for: to start, to stop, on a schedule, or for each message or request. */
export type HandlerRole = 'start' | 'stop' | 'job' | 'message' | 'request';

/**
 * A test of the arguments; exactly one of the four is there. `isNot` also holds where the argument is absent, and a
 * slot of several arguments (`0…`) is tested for any of them.
 */
export interface ArgumentCondition {
  readonly slot: SlotRef;
  readonly given?: true;
  readonly is?: string | number | boolean;
  readonly isNot?: string | number | boolean;
  readonly above?: number;
}

/** A function that the API calls. */
export interface ApiCallback {
  readonly argument: SlotRef;
  readonly when: CallbackTime;
  /** A throw or rejection is handled; otherwise it is an uncaught exception or an unhandled rejection. */
  readonly catches?: true;
  readonly errorsGoTo?: 'result' | 'response' | 'event' | 'log' | 'nowhere';
  /** Whether a run may begin while an earlier one is pending, in a call that gives no option about it. */
  readonly overlaps?: boolean;
  /** The options that decide on it: runs overlap exactly where it holds. */
  readonly overlapsIf?: ArgumentCondition;
  readonly returnValue?: 'awaited' | 'returned' | 'collected' | 'passed on' | 'tested' | 'dropped';
  /** The callback's parameter, or property of one, that is an `AbortSignal`. */
  readonly signalAt?: SlotRef;
}

/** A handler that the API registers as an entry point of the application. */
export interface ApiEntry {
  readonly argument: SlotRef;
  readonly role: HandlerRole;
  /** The handler's parameter, or property of one, that is an `AbortSignal`. */
  readonly signalAt?: SlotRef;
}

export interface ApiRelease {
  readonly kind: readonly ResourceKind[];
  /** Where the handle of the released resource stands. */
  readonly handle: SlotRef;
  /** Whether its result settles only after running handlers have ended. */
  readonly waitsForRunning?: boolean;
}

/** What a caller sees of an abort: an error of that kind, a quiet end as if the work were done, or nothing at all. */
export type AbortOutcome = 'AbortError' | 'reason' | 'own error' | 'quiet' | 'none';

/** The facts that hold for one call. */
export interface ApiEffects {
  /** Slots that accept an `AbortSignal`. A fix may write to them. */
  readonly signal?: readonly SlotRef[];
  /** Slots that honour a signal at run time while their types refuse it: never written by a fix. */
  readonly untypedSignal?: readonly SlotRef[];
  /** The property is an `AbortSignal`. */
  readonly isSignal?: true;
  /** The result is an `AbortSignal`. */
  readonly gives?: 'signal';
  /** The signals from which the signal is derived; it fires when one of them does. */
  readonly derives?: readonly SlotRef[];

  readonly runs?: readonly ApiCallback[];
  readonly entry?: ApiEntry;
  readonly alsoEntries?: readonly ApiEntry[];

  readonly makes?: ResourceKind;
  /** Where the handle of the made resource is; `argument` for a callback that is removed by its identity. */
  readonly handle?: 'result' | 'receiver' | 'argument' | 'callback' | '0';
  readonly keepsProcessAlive?: boolean;
  /** Whether it starts to work without a further call. */
  readonly autoruns?: boolean;
  /** It ends by itself after one run. */
  readonly once?: true;
  readonly releases?: ApiRelease;
  /** The slot whose resource it takes over and releases. */
  readonly takes?: SlotRef;
  readonly unrefs?: true;
  readonly refs?: true;
  /** An `error` event without a listener is thrown. */
  readonly needsErrorListener?: boolean;

  /** Awaiting the result waits for time to pass, or for something outside of the process. */
  readonly pauses?: 'time' | 'io';
  /**
   * `event loop`: synchronous, nothing else runs meanwhile. `caller`: the result stays pending until something outside
   * happens (a message, a shutdown), so that code after the `await` may never run. `false`: returns early, against
   * expectation.
   */
  readonly blocks?: 'event loop' | 'caller' | false;
  readonly blocksIf?: ArgumentCondition;
  /** What it starts or iterates never ends by itself. */
  readonly ends?: false;
  /** The call never returns. */
  readonly returns?: false;

  readonly returnsPromise?: boolean;
  /** The slots whose promises it takes over, and what the result waits for. */
  readonly joins?: SlotRef;
  readonly waitsForAll?: boolean;
  readonly settlesOn?: 'all' | 'first settled' | 'first fulfilled' | 'first rejection or all';
  /** It handles a rejection of the promise on which it is called. */
  readonly handlesRejections?: true;

  readonly onAbort?: AbortOutcome;
  /** The class name of an `own error`. */
  readonly abortError?: string;
  readonly abortVia?: 'rejects' | 'throws' | 'resolves' | 'callback' | 'iterator' | 'error event' | 'close event';
  /** Whether it notices that the signal has fired before the call. */
  readonly checksAborted?: boolean;
  /** Whether it settles as soon as the signal fires. */
  readonly settlesAtOnce?: boolean;
  /** Whether an abort ends the work itself, not only the wait for it. */
  readonly stopsWork?: boolean;
  /** Whether the listener that it adds to the signal is gone once the call has settled. */
  readonly removesAbortListener?: boolean;
  /** The made resource is released by an abort. */
  readonly closesOnAbort?: true;

  /** It calls its callback or repeats its request again after a failure. */
  readonly retries?: true;
  /** It installs handlers for SIGTERM and the like. */
  readonly handlesProcessSignals?: true;
}

/** Facts that differ by the literal in an argument: the event of `process.on`, the hook of `addHook`, `stream: true`. */
export interface ApiCases {
  readonly slot: SlotRef;
  readonly of: Readonly<Record<string, ApiEffects>>;
}

/** Facts that replace those of the entry in some versions of the package. */
export interface ApiVersionEffects extends ApiEffects {
  /** A semver range of one or two comparators, such as `<5` or `>=7.3.3 <9`. */
  readonly versions: string;
}

/** What is known of one function, constructor, method or property. */
export interface ApiFact extends ApiEffects {
  readonly cases?: ApiCases;
  readonly differs?: readonly ApiVersionEffects[];
  /** The first Node version that has it, where Node 20.0 does not. */
  readonly since?: string;
  readonly browserOnly?: true;
}

/** Facts by the path of the export: `connect`, `Worker` (its constructor), `Worker.prototype.close`. */
export type ApiFacts = Readonly<Record<string, ApiFact>>;
