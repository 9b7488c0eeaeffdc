/** Synchronous calls that hold up the event loop for longer than a moment, where a serving program makes them repeatedly. */
import { apiByName, canonicalApiName } from '../../frameworks/apis/lookup.js';
import type { CallFact } from '../../model/facts.js';
import { targetsOf } from '../calls/targets.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { recurrenceOf, type Recurrence } from './recurrence.js';

export interface BlockingCall {
  readonly call: CallFact;
  /** `execFileSync`, `Atomics.wait` */
  readonly name: string;
  /** What it waits for: another program, another thread, a computation, or the disk. */
  readonly cause: 'program' | 'thread' | 'computation' | 'disk';
  readonly runs: Recurrence;
}

const CAUSES: Readonly<Record<BlockingCall['cause'], readonly string[]>> = {
  program: ['spawnSync', 'execSync', 'execFileSync'],
  thread: ['wait'],
  computation: (
    'pbkdf2Sync scryptSync argon2Sync generateKeyPairSync generatePrimeSync checkPrimeSync hashSync compareSync verifySync ' +
    'deflateSync deflateRawSync gzipSync gunzipSync inflateSync inflateRawSync unzipSync brotliCompressSync ' +
    'brotliDecompressSync zstdCompressSync zstdDecompressSync'
  ).split(' '),
  // A look at one entry of a directory takes microseconds, and its asynchronous twin longer.
  disk: 'readFileSync writeFileSync appendFileSync copyFileSync cpSync rmSync readdirSync globSync fsyncSync fdatasyncSync'.split(
    ' ',
  ),
};

const CAUSE_BY_NAME = new Map(
  Object.entries(CAUSES).flatMap(([cause, names]) =>
    names.map((name) => [name, cause as BlockingCall['cause']] as const),
  ),
);

/** Words without which a file makes no such call. */
export const BLOCKING_WORDS: readonly string[] = ['Sync\\b', '\\bAtomics\\b'];

/** The blocking calls of a file that run again and again, in source order. */
export function blockingCallsIn(model: ProjectModel, file: LinkedFile): readonly BlockingCall[] {
  if (isOffMainThread(file)) return [];
  const { callsByName } = indexOf(file.facts);
  const calls = [...CAUSE_BY_NAME.keys()].flatMap((name) => callsByName.get(name) ?? []);
  return calls
    .sort((left, right) => left.id - right.id)
    .flatMap((call) => {
      const cause = causeOf(model, file, call);
      const runs = cause && recurrenceOf(model, file, call);
      return runs ? [{ call, name: nameOf(call), cause, runs }] : [];
    });
}

function causeOf(model: ProjectModel, file: LinkedFile, call: CallFact): BlockingCall['cause'] | undefined {
  const cause = CAUSE_BY_NAME.get(calledName(call.callee));
  const { external } = targetsOf(model, file, call);
  const blocks = external.some((name) => apiByName(name)?.blocks === 'event loop' || isPasswordHash(name));
  return blocks ? cause : undefined;
}

/** These packages have no table: their synchronous functions take the tenth of a second that they are meant to take. */
function isPasswordHash(name: string): boolean {
  return /^(?:bcrypt|bcryptjs|@node-rs\/(?:bcrypt|argon2))#(?:default\.)?(?:hash|compare|verify)Sync$/.test(
    canonicalApiName(name),
  );
}

function nameOf({ callee }: CallFact): string {
  return calledName(callee) === 'wait' ? 'Atomics.wait' : calledName(callee);
}

const OFF_MAIN_THREAD = /^(?:isMainThread|parentPort|workerData)$/;

/** The code of a worker thread, which has an event loop of its own. */
function isOffMainThread({ facts }: LinkedFile): boolean {
  return facts.bindings.some(
    ({ from }) => from && /^(?:node:)?worker_threads$/.test(from.module) && OFF_MAIN_THREAD.test(from.imported),
  );
}
