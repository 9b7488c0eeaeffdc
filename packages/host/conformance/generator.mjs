/**
 * Scenarios from a seed: combinations of service kinds, failures, options and operations for the host, and of
 * registrations, dependencies, disposers and operations for the container. The same seed gives the same scenarios.
 */

/** The seed of the recordings that are checked in. */
export const recordedSeed = 20_261_120;

/** How many scenarios of each kind are recorded. */
export const recordedCounts = { host: 260, container: 200 };

/**
 * @param {number} seed
 * @param {{ host: number, container: number }} counts
 * @returns {object[]}
 */
export function generateScenarios(seed, counts) {
  const random = createRandom(seed);
  return [
    ...Array.from({ length: counts.host }, (_, index) => generateHost(random, `host-${index + 1}`)),
    ...Array.from({ length: counts.container }, (_, index) => generateContainer(random, `container-${index + 1}`)),
  ];
}

/** @typedef {ReturnType<typeof createRandom>} Random */

// mulberry32: small, and good enough to combine things.
/** @param {number} seed */
function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** @param {number} probability */
    chance: (probability) => next() < probability,
    /** @param {number} from @param {number} to */
    integer: (from, to) => from + Math.floor(next() * (to - from + 1)),
    /** @template T @param {readonly T[]} items @returns {T} */
    pick: (items) => /** @type {T} */ (items[Math.floor(next() * items.length)]),
  };
}

const startBehaviours = ['ok', 'ok', 'ok', 'async', 'async', 'throw', 'reject', 'asyncThrow', 'untilCancelled'];
const calmBehaviours = ['ok', 'ok', 'async', 'async', 'asyncRequestStop'];
const stopBehaviours = ['ok', 'ok', 'ok', 'async', 'async', 'throw', 'reject', 'asyncThrow', 'asyncCancelled'];
const executeBehaviours = [
  'untilCancelled',
  'untilCancelled',
  'untilCancelledReturn',
  'untilCancelledThrow',
  'async',
  'asyncThrow',
  'asyncCancelled',
  'asyncRequestStop',
];
const operationPlans = [
  ['start', 'stop', 'dispose'],
  ['start', 'requestStop', 'stop', 'dispose'],
  ['run', 'requestStop'],
  ['run s', 'abort s'],
  ['start s', 'abort s', 'stop', 'dispose'],
  ['start', 'waitForShutdown', 'requestStop', 'dispose'],
  ['start', 'waitForShutdown s', 'abort s', 'dispose'],
  ['start', 'stop s', 'abort s', 'dispose'],
  ['start', 'stop', 'stop', 'dispose'],
  ['start', 'requestStop', 'waitForShutdown'],
  ['stop', 'dispose'],
  ['requestStop', 'start', 'stop'],
  ['start', 'dispose', 'dispose'],
];

/** @param {Random} random @param {string} id */
function generateHost(random, id) {
  const isCalm = random.chance(0.45);
  const count = random.integer(1, 4);
  const services = Array.from({ length: count }, (_, index) => generateHosted(random, 'ABCD'.charAt(index), isCalm));
  /** @type {Record<string, unknown>} */
  const options = {};
  if (random.chance(0.35)) options['servicesStartConcurrently'] = true;
  if (random.chance(0.35)) options['servicesStopConcurrently'] = true;
  if (random.chance(0.2)) options['backgroundServiceExceptionBehavior'] = 'ignore';
  const callbacks = Array.from({ length: random.integer(0, 3) }, (_, index) =>
    generateCallback(random, `c${index + 1}`),
  );
  const operations = random.pick(operationPlans).map(toOperation);
  return { id, kind: 'host', options, services, callbacks, operations };
}

/** @param {Random} random @param {string} name */
function generateCallback(random, name) {
  const on = random.pick(['started', 'stopping', 'stopped']);
  const does = random.pick(['nothing', 'nothing', 'throw', 'requestStop', 'register']);
  // A stop requested the moment the start ends races with the threads on which .NET's background services begin.
  return { on, name, does: on === 'started' && does === 'requestStop' ? 'nothing' : does };
}

/** @param {string} text */
function toOperation(text) {
  const [op, signal] = text.split(' ');
  return signal === undefined ? { op } : { op, signal };
}

/** @param {Random} random @param {string} name @param {boolean} isCalm */
function generateHosted(random, name, isCalm) {
  const kind = random.pick(['plain', 'lifecycle', 'background', 'background']);
  /** @type {Record<string, string>} */
  const service = { name, kind };
  const starting = () => random.pick(isCalm || random.chance(0.5) ? calmBehaviours : startBehaviours);
  const stopping = () => random.pick(random.chance(0.5) ? calmBehaviours : stopBehaviours);
  if (kind === 'lifecycle') {
    Object.assign(service, { starting: starting(), started: starting(), stopping: stopping(), stopped: stopping() });
  }
  Object.assign(service, { start: starting(), stop: stopping() });
  if (kind === 'background') service['execute'] = random.pick(executeBehaviours);
  if (!isCalm && random.chance(0.06)) service['construct'] = 'throw';
  if (random.chance(0.1)) service['dispose'] = 'throw';
  return service;
}

const lifetimes = ['singleton', 'scoped', 'transient'];

/** @param {Random} random @param {string} id */
function generateContainer(random, id) {
  const services = ['S1', 'S2', 'S3', 'S4'].slice(0, random.integer(2, 4));
  const classNames = ['C1', 'C2', 'C3', 'C4', 'C5'].slice(0, random.integer(2, 5));
  const classes = Object.fromEntries(classNames.map((name) => [name, generateClass(random, services)]));
  // What factories make needs nothing: a circle through factories would recurse without end on both sides.
  for (const name of factoryClasses) classes[name] = { ...generateClass(random, services), deps: [] };
  const registrations = Array.from({ length: random.integer(2, 8) }, () =>
    generateRegistration(random, services, classNames),
  );
  const operations = generateContainerOperations(random, services);
  return {
    id,
    kind: 'container',
    validateScopes: random.chance(0.5),
    validateOnBuild: random.chance(0.25),
    services,
    classes,
    registrations,
    operations,
  };
}

const factoryClasses = ['F1', 'F2'];

/** @param {Random} random @param {readonly string[]} services */
function generateClass(random, services) {
  const deps = Array.from({ length: random.pick([0, 0, 0, 1, 1, 2]) }, () => generateDependency(random, services));
  return {
    deps,
    disposable: random.pick(['none', 'sync', 'sync', 'async', 'both']),
    ...(random.chance(0.06) ? { construct: 'throw' } : {}),
    ...(random.chance(0.08) ? { dispose: 'throw' } : {}),
  };
}

/** @param {Random} random @param {readonly string[]} services */
function generateDependency(random, services) {
  const service = random.pick(services);
  const kind = random.pick(['single', 'single', 'many', 'optional', 'keyed', 'provider', 'scopeFactory']);
  if (kind === 'many') return { many: service };
  if (kind === 'optional') return { service, optional: true };
  if (kind === 'keyed') return { service, key: random.pick(['k', 'l']), optional: random.chance(0.5) };
  if (kind === 'provider') return { provider: true };
  return kind === 'scopeFactory' ? { scopeFactory: true } : { service };
}

/** @param {Random} random @param {readonly string[]} services @param {readonly string[]} classNames */
function generateRegistration(random, services, classNames) {
  const service = random.pick(services);
  const how = random.pick(['add', 'add', 'add', 'add', 'tryAdd', 'tryAddEnumerable', 'replace']);
  const key = random.chance(0.25) ? { key: random.pick(['k', 'l', '*']) } : {};
  const made = random.pick(['class', 'class', 'class', 'factory']);
  // A factory's own type tells it apart in .NET and cannot be seen here: lists are extended by classes only.
  const form = how === 'tryAddEnumerable' ? 'class' : made;
  return {
    service,
    [form]: random.pick(form === 'factory' ? factoryClasses : classNames),
    lifetime: random.pick(lifetimes),
    how,
    ...key,
  };
}

/** @param {Random} random @param {readonly string[]} services */
function generateContainerOperations(random, services) {
  const operations = [
    { op: 'scope', name: 's' },
    { op: 'scope', name: 't' },
  ];
  const requests = Array.from({ length: random.integer(3, 7) }, () => ({
    op: random.pick(['get', 'get', 'require', 'list', 'isService']),
    service: random.pick(services),
    in: random.pick(['root', 's', 's', 't']),
    ...(random.chance(0.2) ? { key: random.pick(['k', 'l', '*']) } : {}),
  }));
  const how = () => random.pick(['dispose', 'disposeAsync', 'disposeAsync']);
  const ending = [
    { op: how(), in: 's' },
    { op: how(), in: 'root' },
    { op: 'get', service: random.pick(services), in: random.pick(['root', 's', 't']) },
    { op: how(), in: 't' },
  ];
  return [...operations, ...requests, ...ending];
}
