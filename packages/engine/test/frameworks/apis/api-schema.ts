/** What a well-formed API fact looks like, field by field: the tables are text, so the compiler does not see into them. */

type Check = (value: unknown) => boolean;

const RESOURCES = [
  'connection',
  'consumer',
  'controller',
  'handle',
  'immediate',
  'interval',
  'job',
  'listener',
  'lock',
  'pool',
  'process',
  'scope',
  'server',
  'socket',
  'stream',
  'subscription',
  'timer',
  'watcher',
  'worker',
];

const SLOT = /^(?:(?:\d+…?|last|receiver|value|decorated|override)(?:\[\]|\.\*|\.[\w$]+)*)$/;

const slot: Check = (value) => typeof value === 'string' && SLOT.test(value);
const flag: Check = (value) => typeof value === 'boolean';
const yes: Check = (value) => value === true;
const no: Check = (value) => value === false;
const literal: Check = (value) => ['string', 'number', 'boolean'].includes(typeof value);
const oneOf =
  (...options: readonly unknown[]): Check =>
  (value) =>
    options.includes(value);
const text =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const object =
  (fields: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value) =>
    faultsIn(value, fields).length === 0 && required.every((name) => Object.hasOwn(value as object, name));

const tests = object({ slot, given: yes, is: literal, isNot: literal, above: (value) => Number.isFinite(value) }, [
  'slot',
]);
const condition: Check = (value) => tests(value) && Object.keys(value as object).length === 2;

const entry = object({ argument: slot, role: oneOf('start', 'stop', 'job', 'message', 'request'), signalAt: slot }, [
  'argument',
  'role',
]);

const callback = object(
  {
    argument: slot,
    when: oneOf('during', 'later', 'repeatedly'),
    catches: yes,
    errorsGoTo: oneOf('result', 'response', 'event', 'log', 'nowhere'),
    overlaps: flag,
    overlapsIf: condition,
    returnValue: oneOf('awaited', 'returned', 'collected', 'passed on', 'tested', 'dropped'),
    signalAt: slot,
  },
  ['argument', 'when'],
);

const EFFECTS: Readonly<Record<string, Check>> = {
  signal: listOf(slot),
  untypedSignal: listOf(slot),
  isSignal: yes,
  gives: oneOf('signal'),
  derives: listOf(slot),
  runs: listOf(callback),
  entry,
  alsoEntries: listOf(entry),
  makes: oneOf(...RESOURCES),
  handle: oneOf('result', 'receiver', 'argument', 'callback', '0'),
  keepsProcessAlive: flag,
  autoruns: flag,
  once: yes,
  releases: object({ kind: listOf(oneOf(...RESOURCES)), handle: slot, waitsForRunning: flag }, ['kind', 'handle']),
  takes: slot,
  unrefs: yes,
  refs: yes,
  needsErrorListener: flag,
  pauses: oneOf('time', 'io'),
  blocks: oneOf('event loop', 'caller', false),
  blocksIf: condition,
  ends: no,
  returns: no,
  returnsPromise: flag,
  joins: slot,
  waitsForAll: flag,
  settlesOn: oneOf('all', 'first settled', 'first fulfilled', 'first rejection or all'),
  handlesRejections: yes,
  onAbort: oneOf('AbortError', 'reason', 'own error', 'quiet', 'none'),
  abortError: text(/^[A-Z]\w+$/),
  abortVia: oneOf('rejects', 'throws', 'resolves', 'callback', 'iterator', 'error event', 'close event'),
  checksAborted: flag,
  settlesAtOnce: flag,
  stopsWork: flag,
  removesAbortListener: flag,
  closesOnAbort: yes,
  retries: yes,
  handlesProcessSignals: yes,
};

const effects = object(EFFECTS);
const recordOfEffects: Check = (value) => Object.values(value as object).every(effects);

const FACT: Readonly<Record<string, Check>> = {
  ...EFFECTS,
  cases: object({ slot, of: recordOfEffects }, ['slot', 'of']),
  differs: listOf(object({ ...EFFECTS, versions: text(/^[<>]=?\d+(?:\.\d+)*(?: <\d+(?:\.\d+)*)?$/) }, ['versions'])),
  since: text(/^2\d(?:\.\d+)?$/),
  browserOnly: yes,
};

/** The fields of a fact that are unknown or hold what they cannot hold. */
export function faultsInFact(fact: unknown): string[] {
  return faultsIn(fact, FACT);
}

function faultsIn(value: unknown, fields: Readonly<Record<string, Check>>): string[] {
  if (typeof value !== 'object' || value === null) return ['not an object'];
  return Object.entries(value).flatMap(([name, held]) =>
    fields[name]?.(held) ? [] : [`${name}: ${JSON.stringify(held)}`],
  );
}
