/** The `proof` entry of a fixture's `case.json`: which claim of the rule's page the run shows, and what is run. */
import type { Fixture } from '../fixtures.js';

/** What can be seen on the reference host. */
const HOST_CLAIMS = [
  /** Validation on build names the chain that the finding names. */
  'captive-rejected',
  /** An opaque factory is found out when it runs: the scoped service is refused to the root. */
  'refused-when-made',
  /** The host does not start, as the hosted service is scoped. */
  'refused-at-start',
  /** Somebody who asks for the hosted service gets an object that was never started. */
  'unstarted-copy',
  /** The host reports that execution ended before the stop. */
  'ends-early',
  /** The host gives up waiting and names the service. */
  'shutdown-times-out',
  /** The stop ends, but work of the service goes on after it. */
  'outlives-the-stop',
  /** Starts, works, stops; nothing is reported and nothing left behind. */
  'starts-and-stops',
  /** The same for a service whose only work is to wait. */
  'waits-and-stops',
  /** The service ends by itself, and the host finds nothing wrong with that. */
  'ends-by-intent',
  /** An error ends the service, and the host hears of it. */
  'fails-loudly',
  /** The service asks the application to stop, which it does. */
  'stops-application',
] as const;

/** What can be seen on NestJS. */
const NEST_CLAIMS = [
  /** No lifecycle hook of the class is called and none of its jobs runs. */
  'never-runs',
  /** Its jobs run on an object whose constructor never ran, and fail. */
  'runs-on-placeholder',
  /** Its hooks are called more than once, as often as it has consumers. */
  'runs-per-consumer',
  /** All runs of a job work with the same request-scoped object. */
  'one-for-all-runs',
  /** The application is closed, and a loop of the class goes on. */
  'outlives-the-close',
  /** The application waits for the class and cannot be closed. */
  'never-closes',
  /** Each hook is called once, and each job runs without an error. */
  'runs-once',
  /** Each run of a job works with an object of its own. */
  'one-per-run',
] as const;

/** What can be seen on a container that is called directly: what two calls of a function give. */
const CONTAINER_CLAIMS = [
  /** The same object for both. */
  'one-for-all-calls',
  /** An object for each. */
  'one-per-call',
] as const;

export type ContainerClaim = (typeof CONTAINER_CLAIMS)[number];
export type HostClaim = (typeof HOST_CLAIMS)[number];
export type NestClaim = (typeof NEST_CLAIMS)[number];

/** What stubs, which stand in for everything that a fixture only declares, do when they are called. */
export interface StubAnswers {
  /** What a method resolves to, by its name; `undefined` unless said. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** Methods that reject, by name; `fetch` is one of them. */
  readonly failing?: readonly string[];
}

export interface Proof extends StubAnswers {
  readonly claim: HostClaim | NestClaim | ContainerClaim;
  /** The file that is run: a program, or where what is named below is exported. */
  readonly run: string;
  /** The exported class to host alone. */
  readonly service?: string;
  /** The exported function that a background service of the same name calls and awaits. */
  readonly call?: string;
  /**
   * What the class's constructor gets, where it has no `static inject`, or the function. At any depth `"stub"` stands for a
   * stub and `"signal"` for the stopping signal. Unless said, as many stubs as there are parameters; a function gets the
   * signal last.
   */
  readonly arguments?: readonly unknown[];
  /** The exported function that registers services in the collection it is given. */
  readonly register?: string;
  /** The exported NestJS module; unless said, all that the file and its imports export is provided. */
  readonly module?: string;
  /** The class that a claim about NestJS is about: the file and the name under which it is exported. */
  readonly about?: { readonly file: string; readonly name: string };
  /** Milliseconds that the host gives a shutdown, where a turn of the fixture takes longer than the default. */
  readonly shutdownTimeout?: number;
  /** What the golden files show, where it is not that all is well. */
  readonly fixed?: HostClaim | NestClaim | ContainerClaim;
}

/** Which parts a proof may have; one that is misspelt would prove something else than it says. */
const PROOF_KEYS: Readonly<Record<keyof Proof, true>> = {
  claim: true,
  run: true,
  service: true,
  call: true,
  arguments: true,
  register: true,
  module: true,
  about: true,
  answers: true,
  failing: true,
  shutdownTimeout: true,
  fixed: true,
};

/**
 * The proof of a fixture, or `undefined` when it has none.
 * @throws when it cannot be meant: an unknown claim or key, or a file that is not there.
 */
export function readProof({ name, case: { proof }, files }: Fixture): Proof | undefined {
  if (proof === undefined) return undefined;
  const said = proof as Proof;
  const unknown = Object.keys(said).filter((key) => !Object.hasOwn(PROOF_KEYS, key));
  if (unknown.length > 0) throw new Error(`${name}: a proof has no ${unknown.join(', ')}.`);
  for (const claim of said.fixed === undefined ? [said.claim] : [said.claim, said.fixed]) {
    if (!isHostClaim(claim) && !isNestClaim(claim) && !isContainerClaim(claim))
      throw new Error(`${name}: nobody can prove "${String(claim)}".`);
  }
  if (!files.has(said.run)) throw new Error(`${name}: there is no ${said.run} to run.`);
  return said;
}

export function isHostClaim(claim: string): claim is HostClaim {
  return (HOST_CLAIMS as readonly string[]).includes(claim);
}

export function isContainerClaim(claim: string): claim is ContainerClaim {
  return (CONTAINER_CLAIMS as readonly string[]).includes(claim);
}

function isNestClaim(claim: string): claim is NestClaim {
  return (NEST_CLAIMS as readonly string[]).includes(claim);
}
