/** What each claim about the reference host means: what has to be seen in a run. */
import { HostAggregateError, HostError } from '@hostwright/host';
import type { HostClaim, Proof } from './proof.js';
import type { HostRun } from './run-on-host.js';

/** Two values that are equal when the claim holds, and whose difference says why it does not. */
export interface Comparison {
  readonly seen: unknown;
  readonly claimed: unknown;
}

/** What the rule itself says about the fixture. */
export interface Told {
  /** All messages. */
  readonly text: string;
  /** The ways they print, from the holder of a service to what it holds. */
  readonly ways: readonly string[];
}

/** What a run is held against besides the claim. */
export interface ClaimContext {
  readonly proof: Proof;
  readonly listen: () => Told;
}

type Check = (run: HostRun, context: ClaimContext) => Comparison;

const CLEAN_END = { ended: true, stopError: undefined, strays: [], timersLeft: 0 };
/** Started, and without complaint until it was told to stop. */
const AT_WORK = { refusal: undefined, diagnostics: [], stoppedItself: false, unresolved: [], unstarted: [] };

const CHECKS: Readonly<Record<HostClaim, Check>> = {
  'captive-rejected': ({ refusal }, { listen }) => {
    const told = listen();
    const errors = refusal instanceof HostAggregateError ? refusal.errors : [];
    const seen = errors.map(wayOf);
    return {
      seen: {
        code: codeOf(refusal),
        codes: [...new Set(errors.map(codeOf))],
        // A singleton that holds the holder is refused as well.
        untold: seen.filter((way) => !told.ways.some((end) => way.endsWith(end))),
        // Of several dependencies of a holder the host names the first.
        unseen: told.ways.filter((way) => !seen.some((whole) => stepsOf(whole).includes(stepsOf(way)[0]!))),
      },
      claimed: {
        code: 'HOST_REGISTRATIONS_INVALID',
        codes: ['HOST_CAPTIVE_DEPENDENCY'],
        untold: [],
        unseen: [],
      },
    };
  },
  'refused-when-made': ({ refusal, unresolved }, { listen }) => {
    const told = listen();
    const errors = refusal === undefined ? unresolved : [refusal];
    const untold = errors.filter((error) => !told.ways.some((way) => way.endsWith(wayOf(error))));
    return {
      seen: { codes: [...new Set(errors.map(codeOf))], untold },
      claimed: { codes: ['HOST_SCOPED_FROM_ROOT'], untold: [] },
    };
  },
  'refused-at-start': ({ refusal }, { listen }) => ({
    seen: { code: codeOf(refusal), isTold: listen().text.includes(stepsOf(wayOf(refusal)).at(-1)!) },
    claimed: { code: 'HOST_SCOPED_FROM_ROOT', isTold: true },
  }),
  'unstarted-copy': ({ refusal, unstarted }, { listen }) => ({
    seen: { refusal, unstarted: unstarted.length, untold: unstarted.filter((name) => !listen().text.includes(name)) },
    claimed: { refusal: undefined, unstarted: 1, untold: [] },
  }),
  'ends-early': ({ refusal, stoppedItself, diagnostics }, { proof }) => ({
    seen: {
      refusal,
      stoppedItself,
      reported: diagnostics.map(({ code, service }) => [code, proof.service && service]),
    },
    claimed: {
      refusal: undefined,
      stoppedItself: false,
      reported: [['HOST_EXECUTE_ENDED_EARLY', proof.service]],
    },
  }),
  'shutdown-times-out': (run, { proof }) =>
    compare(
      {
        ...run,
        stopError: codeOf(run.stopError),
        services: run.stopError instanceof HostError ? run.stopError.services : [],
      },
      {
        ...AT_WORK,
        ended: true,
        stopError: 'HOST_SHUTDOWN_TIMED_OUT',
        services: [proof.service ?? proof.call],
      },
    ),
  'outlives-the-stop': (run) =>
    compare({ ...run, goesOn: run.afterlife > 0 }, { ...AT_WORK, ended: true, stopError: undefined, goesOn: true }),
  'starts-and-stops': (run) => compare({ ...run, idles: isIdle(run) }, { ...AT_WORK, ...CLEAN_END, idles: false }),
  'waits-and-stops': (run) => compare({ ...run, idles: isIdle(run) }, { ...AT_WORK, ...CLEAN_END, idles: true }),
  'ends-by-intent': (run) => compare({ ...run }, { ...AT_WORK, ...CLEAN_END }),
  'fails-loudly': ({ diagnostics, stoppedItself, ended, stopError, strays }, { proof }) => ({
    seen: {
      reported: diagnostics.map(({ code, service }) => [code, service]),
      stoppedItself,
      ended,
      throws: stopError instanceof Error,
      strays,
    },
    claimed: {
      reported: [['HOST_BACKGROUND_SERVICE_FAULTED', proof.service]],
      stoppedItself: true,
      ended: true,
      throws: true,
      strays: [],
    },
  }),
  'stops-application': (run) =>
    compare({ ...run }, { refusal: undefined, diagnostics: [], stoppedItself: true, ...CLEAN_END }),
};

/** Holds a run against a claim. */
export function compareWithHostClaim(claim: HostClaim, run: HostRun, context: ClaimContext): Comparison {
  return CHECKS[claim](run, context);
}

/** Compares what the claim mentions and nothing else. */
function compare(run: Readonly<Record<string, unknown>>, claimed: Readonly<Record<string, unknown>>): Comparison {
  return { seen: Object.fromEntries(Object.keys(claimed).map((key) => [key, run[key]])), claimed };
}

/** Has hosted services that never reached outside. */
function isIdle({ hosted, activity }: HostRun): boolean {
  return hosted > 0 && activity === 0;
}

function codeOf(error: unknown): unknown {
  return error instanceof HostError || error instanceof HostAggregateError ? error.code : error;
}

/** The dependency path of an error as findings write it: classes in place of the contracts they provide, no keys. */
function wayOf(error: unknown): string {
  const path = error instanceof HostError ? error.path : [];
  return path.map((step) => step.replace(/^.* \((.+)\)$/, '$1').replace(/ \[key .+\]$/, '')).join(' → ');
}

function stepsOf(way: string): string[] {
  return way.split(' → ');
}
