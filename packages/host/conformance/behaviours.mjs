/**
 * Scenarios written by hand, at least one for each behaviour that a trace can show. `covers` names the behaviours; what
 * each of them is stands in `behaviours.md`.
 */

/** @param {string} covers @param {string} id @param {object} rest */
const host = (covers, id, rest) => ({ id, covers: covers.split(' '), kind: 'host', ...rest });

/** @param {string} plan */
const operations = (plan) =>
  plan.split(', ').map((step) => {
    const [op, signal] = step.split(' ');
    return signal === undefined ? { op } : { op, signal };
  });

/** @param {string} name @param {object} [methods] */
const plain = (name, methods) => ({ name, kind: 'plain', ...methods });
/** @param {string} name @param {object} [methods] */
const lifecycle = (name, methods) => ({ name, kind: 'lifecycle', ...methods });
/** @param {string} name @param {string} execute @param {object} [methods] */
const background = (name, execute, methods) => ({ name, kind: 'background', execute, ...methods });

const allCallbacks = ['started', 'stopping', 'stopped'].flatMap((on) => [
  { on, name: `${on} 1` },
  { on, name: `${on} 2` },
]);
const both = { servicesStartConcurrently: true, servicesStopConcurrently: true };
const wholeLife = operations('start, stop, dispose');
const asyncHooks = {
  starting: 'async',
  start: 'async',
  started: 'async',
  stopping: 'async',
  stop: 'async',
  stopped: 'async',
};
const three = [lifecycle('A', asyncHooks), lifecycle('B', asyncHooks), lifecycle('C', asyncHooks)];
const startHooks = ['starting', 'start', 'started'];
const stopHooks = ['stopping', 'stop', 'stopped'];

const starting = [
  host('H003 H017 H022 H023 H024 H040 H043 H056 H057 H058', 'whole-life', {
    gate: { waitForStart: 'async', stop: 'async' },
    services: [...three, plain('D'), background('E', 'untilCancelled')],
    callbacks: allCallbacks,
    operations: wholeLife,
  }),
  host('H017 H023 H027 H044', 'whole-life-concurrent', {
    options: both,
    gate: { waitForStart: 'async', stop: 'async' },
    services: [...three, plain('D'), background('E', 'untilCancelled')],
    callbacks: allCallbacks,
    operations: wholeLife,
  }),
  host('H014', 'two-registrations-two-instances', { services: [plain('A'), plain('A')], operations: wholeLife }),
  host('H018', 'nothing-before-the-gate', {
    gate: { waitForStart: 'hang' },
    services: [lifecycle('A')],
    operations: operations('start'),
  }),
  host('H019 H042', 'cancelled-at-the-gate', {
    gate: { waitForStart: 'untilCancelled', stop: 'ok' },
    services: [lifecycle('A')],
    callbacks: allCallbacks,
    operations: operations('start s, abort s, stop, dispose'),
  }),
  host('H019', 'gate-passes-although-cancelled', {
    gate: { waitForStart: 'untilCancelledReturn' },
    services: [plain('A')],
    operations: operations('start s, abort s, stop'),
  }),
  host('H019', 'gate-fails', { gate: { waitForStart: 'asyncThrow' }, services: [plain('A')], operations: wholeLife }),
  host('H019 H033', 'start-with-a-cancelled-signal', {
    services: [plain('A')],
    operations: operations('abort s, start s, stop'),
  }),
  host('H020', 'stop-takes-the-started-instances', { services: [plain('A'), plain('B')], operations: wholeLife }),
  host('H021', 'construction-fails', {
    services: [plain('A'), plain('B', { construct: 'throw' }), plain('C')],
    operations: operations('start, dispose'),
  }),
  host('H021 H032', 'stop-after-failed-construction', {
    services: [plain('A', { construct: 'throw' })],
    operations: wholeLife,
  }),
  ...startHooks.flatMap((hook) =>
    ['throw', 'reject', 'asyncThrow'].map((how) =>
      host('H025 H026 H030 H031 H037', `${hook}-fails-by-${how}`, {
        services: [lifecycle('A'), lifecycle('B', { [hook]: how }), lifecycle('C')],
        callbacks: allCallbacks,
        operations: operations('start, dispose'),
      }),
    ),
  ),
  ...startHooks.map((hook) =>
    host('H026 H028 H030', `${hook}-fails-twice-concurrently`, {
      options: both,
      services: [
        lifecycle('A', { [hook]: 'asyncThrow' }),
        lifecycle('B', { [hook]: 'async' }),
        lifecycle('C', { [hook]: 'throw' }),
      ],
      operations: wholeLife,
    }),
  ),
  host('H028', 'early-errors-come-first', {
    options: both,
    services: [plain('A', { start: 'asyncThrow' }), plain('B', { start: 'throw' }), plain('C', { start: 'reject' })],
    operations: operations('start'),
  }),
  host('H029', 'concurrent-cancellation-fails-the-phase', {
    options: both,
    services: [plain('A', { start: 'rejectCancelled' }), plain('B', { start: 'async' })],
    operations: operations('start, dispose'),
  }),
  host('H029', 'concurrent-fault-beside-cancellation', {
    options: both,
    services: [plain('A', { start: 'asyncCancelled' }), plain('B', { start: 'asyncThrow' })],
    operations: operations('start'),
  }),
  host('H029', 'concurrent-cancellations-only', {
    options: both,
    services: [plain('A', { start: 'asyncCancelled' }), plain('B', { start: 'asyncCancelled' })],
    operations: operations('start'),
  }),
  host('H031 H032', 'stop-after-failed-start', {
    services: [lifecycle('A'), lifecycle('B', { start: 'throw' }), background('C', 'untilCancelled')],
    callbacks: allCallbacks,
    operations: wholeLife,
  }),
  host('H033', 'start-cancelled-by-signal', {
    services: [plain('A', { start: 'untilCancelled' }), plain('B')],
    operations: operations('start s, abort s, dispose'),
  }),
  host('H033', 'start-cancelled-by-request', {
    services: [plain('A', { start: 'untilCancelled' }), plain('B')],
    operations: operations('start, requestStop, dispose'),
  }),
  host('H034 H039', 'start-goes-on-though-cancelled', {
    services: [plain('A', { start: 'untilCancelledReturn' }), lifecycle('B')],
    callbacks: allCallbacks,
    operations: operations('start s, abort s, stop'),
  }),
  host('H034 H039', 'request-stop-during-start', {
    services: [plain('A', { start: 'requestStop' }), lifecycle('B')],
    callbacks: allCallbacks,
    operations: operations('run'),
  }),
  ...startHooks.flatMap((hook) =>
    [false, true].map((servicesStartConcurrently) =>
      host('H035', `startup-timeout-in-${hook}${servicesStartConcurrently ? '-concurrent' : ''}`, {
        options: { shortStartupTimeout: true, servicesStartConcurrently },
        services: [lifecycle('A', { [hook]: 'untilCancelled' })],
        operations: operations('start, advance, stop'),
      }),
    ),
  ),
  host('H035', 'startup-timeout-ignored', {
    options: { shortStartupTimeout: true },
    services: [plain('A', { start: 'hang' })],
    operations: operations('start, advance'),
  }),
  host('H036 H056', 'started-callbacks-fail', {
    services: [plain('A')],
    callbacks: ['one', 'two', 'three'].map((name) => ({
      on: 'started',
      name,
      does: name === 'two' ? 'nothing' : 'throw',
    })),
    operations: operations('start'),
  }),
  host('H038', 'start-twice', {
    services: [lifecycle('A')],
    callbacks: allCallbacks,
    operations: operations('start, start, stop'),
  }),
];

const stopping = [
  host('H041', 'request-stop-before-stop', {
    services: [lifecycle('A')],
    callbacks: allCallbacks,
    operations: operations('start, requestStop, stop'),
  }),
  host('H042', 'stop-without-start', {
    gate: { stop: 'async' },
    services: [lifecycle('A')],
    callbacks: allCallbacks,
    operations: operations('stop, dispose'),
  }),
  ...stopHooks.flatMap((hook) =>
    ['throw', 'reject', 'asyncThrow'].map((how) =>
      host('H045 H046', `${hook}-fails-by-${how}`, {
        services: [lifecycle('A'), lifecycle('B', { [hook]: how }), lifecycle('C')],
        callbacks: allCallbacks,
        operations: wholeLife,
      }),
    ),
  ),
  ...[false, true].map((servicesStopConcurrently) =>
    host('H045 H046', `every-stop-hook-fails${servicesStopConcurrently ? '-concurrent' : ''}`, {
      options: { servicesStopConcurrently },
      gate: { stop: 'throw' },
      services: ['A', 'B'].map((name) => lifecycle(name, { stopping: 'throw', stop: 'asyncThrow', stopped: 'reject' })),
      operations: wholeLife,
    }),
  ),
  host('H047 H049', 'stop-returns-after-timeout', {
    options: { shortShutdownTimeout: true },
    services: [plain('A', { stop: 'untilCancelledReturn' })],
    operations: operations('start, stop, advance'),
  }),
  ...stopHooks.flatMap((hook) =>
    [false, true].map((servicesStopConcurrently) =>
      host('H047 H049 H050', `shutdown-timeout-in-${hook}${servicesStopConcurrently ? '-concurrent' : ''}`, {
        options: { shortShutdownTimeout: true, servicesStopConcurrently },
        services: [lifecycle('A'), lifecycle('B', { [hook]: 'untilCancelled' })],
        operations: operations('start, stop, advance'),
      }),
    ),
  ),
  host('H048', 'stop-ignores-its-signal', {
    options: { shortShutdownTimeout: true },
    services: [plain('A'), plain('B', { stop: 'hang' })],
    operations: operations('start, stop, advance'),
  }),
  host('H049', 'stop-cancelled-by-signal', {
    services: [plain('A', { stop: 'untilCancelled' }), plain('B')],
    operations: operations('start, stop s, abort s'),
  }),
  host('H050', 'stop-with-a-cancelled-signal', {
    services: [lifecycle('A'), background('B', 'untilCancelled')],
    operations: operations('start, abort s, stop s'),
  }),
  host('H051', 'stop-twice', {
    gate: { stop: 'ok' },
    services: [lifecycle('A'), background('B', 'untilCancelled')],
    callbacks: allCallbacks,
    operations: operations('start, stop, stop, dispose'),
  }),
  host('H052', 'gate-stop-fails', {
    gate: { stop: 'asyncThrow' },
    services: [plain('A')],
    callbacks: allCallbacks,
    operations: wholeLife,
  }),
  host('H053', 'request-stop-stops-nothing', { services: [plain('A')], operations: operations('start, requestStop') }),
  host('H054', 'request-stop-twice', {
    services: [plain('A')],
    callbacks: allCallbacks,
    operations: operations('start, requestStop, requestStop, stop'),
  }),
  host('H055 H056', 'stop-callbacks-fail', {
    services: [plain('A')],
    callbacks: [
      { on: 'stopping', name: 'one', does: 'throw' },
      { on: 'stopping', name: 'two' },
      { on: 'stopped', name: 'three' },
      { on: 'stopped', name: 'four', does: 'throw' },
    ],
    operations: wholeLife,
  }),
  host('H056', 'late-registration-runs-at-once', {
    services: [plain('A')],
    callbacks: ['started', 'stopping', 'stopped'].map((on) => ({ on, name: on, does: 'register' })),
    operations: wholeLife,
  }),
];

const ignore = { backgroundServiceExceptionBehavior: 'ignore' };

const backgroundServices = [
  host('H059', 'execute-begins-after-start', { services: [background('A', 'untilCancelled')], operations: wholeLife }),
  host('H061', 'caller-signal-is-unlinked-after-start', {
    services: [background('A', 'untilCancelled')],
    operations: operations('start s, abort s, stop'),
  }),
  host('H061', 'caller-signal-cancels-execute-during-start', {
    services: [background('A', 'untilCancelledReturn'), plain('B', { start: 'untilCancelledReturn' })],
    operations: operations('start s, abort s, stop'),
  }),
  host('H062', 'request-stop-does-not-cancel-execute', {
    services: [background('A', 'untilCancelled'), background('B', 'untilCancelled')],
    operations: operations('start, requestStop, stop'),
  }),
  host('H063', 'background-start-with-a-cancelled-signal', {
    services: [plain('A', { start: 'untilCancelledReturn' }), background('B', 'untilCancelled')],
    operations: operations('start s, abort s, stop'),
  }),
  ...['untilCancelled', 'untilCancelledReturn', 'untilCancelledThrow'].map((execute) =>
    host('H066 H076 H078', `execute-ends-by-${execute}`, {
      services: [background('A', execute)],
      operations: wholeLife,
    }),
  ),
  host('H066', 'stop-gives-up-waiting-for-execute', {
    options: { shortShutdownTimeout: true },
    services: [background('A', 'hang')],
    operations: operations('start, stop, advance'),
  }),
  host('H068', 'dispose-cancels-execute', {
    services: [background('A', 'untilCancelled')],
    operations: operations('start, dispose'),
  }),
  host('H071', 'execute-completes', {
    services: [background('A', 'async')],
    callbacks: allCallbacks,
    operations: operations('start, stop'),
  }),
  host('H072 H074 H046', 'execute-fails', {
    services: [background('A', 'asyncThrow'), lifecycle('B')],
    callbacks: allCallbacks,
    operations: operations('start, stop'),
  }),
  host('H072 H074', 'execute-fails-in-run', {
    services: [background('A', 'asyncThrow'), lifecycle('B')],
    operations: operations('run'),
  }),
  host('H074', 'two-executes-fail', {
    services: [background('A', 'asyncThrow'), background('B', 'asyncThrow')],
    operations: operations('start, stop'),
  }),
  host('H074', 'execute-and-stop-fail', {
    services: [background('A', 'asyncThrow', { stop: 'throw' }), plain('B', { stop: 'asyncThrow' })],
    operations: operations('run'),
  }),
  host('H051 H074', 'stop-twice-after-a-fault', {
    services: [background('A', 'asyncThrow')],
    operations: operations('start, stop, stop'),
  }),
  host('H073', 'execute-fails-ignored', {
    options: ignore,
    services: [background('A', 'asyncThrow'), background('B', 'untilCancelled')],
    callbacks: allCallbacks,
    operations: operations('start, stop'),
  }),
  host('H073 H078', 'execute-fails-while-stopping-ignored', {
    options: ignore,
    services: [background('A', 'untilCancelledThrow')],
    operations: operations('start, stop'),
  }),
  host('H075', 'fault-after-stop-gave-up', {
    options: { shortShutdownTimeout: true },
    services: [plain('A', { stop: 'async' }), background('B', 'untilCancelledThrow')],
    operations: operations('start, stop'),
  }),
  host('H077', 'cancellation-while-running-is-a-fault', {
    services: [background('A', 'asyncCancelled')],
    operations: operations('run'),
  }),
  host('H077', 'cancellation-while-running-ignored', {
    options: ignore,
    services: [background('A', 'asyncCancelled')],
    operations: operations('start, stop'),
  }),
  host('H079', 'start-of-a-background-service-fails', {
    options: ignore,
    services: [background('A', 'untilCancelled', { start: 'throw' })],
    operations: operations('run'),
  }),
  host('H079', 'stop-of-a-background-service-fails', {
    options: ignore,
    services: [background('A', 'untilCancelled', { stop: 'throw' })],
    operations: operations('start, stop'),
  }),
  host('H080', 'fault-while-others-start', {
    services: [background('A', 'asyncThrow'), plain('B', { start: 'untilCancelled' })],
    operations: operations('run'),
  }),
];

const running = [
  host('H081', 'run', {
    services: [lifecycle('A')],
    callbacks: allCallbacks,
    operations: operations('run, requestStop'),
  }),
  host('H081', 'run-with-a-failing-start', {
    services: [plain('A'), plain('B', { start: 'asyncThrow' })],
    operations: operations('run'),
  }),
  host('H082 H083', 'run-until-the-signal', {
    services: [plain('A', { stop: 'async' })],
    callbacks: allCallbacks,
    operations: operations('run s, abort s'),
  }),
  host('H082', 'wait-until-the-signal', {
    services: [plain('A')],
    operations: operations('start, waitForShutdown s, abort s'),
  }),
  host('H082', 'wait-when-stop-was-requested-already', {
    services: [plain('A')],
    operations: operations('start, requestStop, waitForShutdown'),
  }),
  host('H090 H068', 'dispose-does-not-stop', { services: [lifecycle('A')], operations: operations('start, dispose') }),
  host('H091', 'stop-does-not-dispose', { services: [plain('A'), plain('B')], operations: operations('start, stop') }),
  host('H092', 'dispose-twice', { services: [plain('A')], operations: operations('start, stop, dispose, dispose') }),
  host('H092', 'dispose-after-run', { services: [plain('A')], operations: operations('run, requestStop, dispose') }),
  host('H092', 'failing-disposer', {
    services: [plain('A'), plain('B', { dispose: 'throw' })],
    operations: operations('start, stop, dispose, dispose'),
  }),
];

/** @param {string} covers @param {string} id @param {object} rest */
const container = (covers, id, rest) => ({
  id,
  covers: covers.split(' '),
  kind: 'container',
  services: ['S1', 'S2', 'S3'],
  ...rest,
});

/** `singleton S1 C1`, `scoped S2 C2 [key]`, `tryAdd singleton S1 C1`; a class after `by` is made by a factory. @param {string} text */
const registration = (text) => {
  const [first, ...others] = text.split(' ');
  const hows = ['tryAdd', 'tryAddEnumerable', 'replace', 'removeAll'];
  const how = hows.includes(first ?? '') ? first : 'add';
  const [lifetime, service, made, key] = how === 'add' ? [first, ...others] : others;
  if (how === 'removeAll') return { how, service: others[0], ...keyOf(others[1]) };
  const [form, name] = made?.includes(':') ? made.split(':') : ['class', made];
  return { how, lifetime, service, [form ?? '']: name, ...keyOf(key) };
};

/** @param {string | undefined} text */
const keyOf = (text) => (text === undefined ? {} : { key: text.slice(1, -1) });

/** @param {string} plan */
const registrations = (plan) => plan.split(', ').map(registration);

/** `get S1`, `get S1 [k] in s`, `scope s`, `dispose in s`. @param {string} plan */
const requests = (plan) =>
  plan.split(', ').map((text) => {
    const [head, where] = text.split(' in ');
    const [op, service, key] = (head ?? '').split(' ');
    const place = where === undefined ? {} : { in: where };
    if (op === 'scope') return { op, name: service, ...place };
    return { op, ...(service === undefined ? {} : { service }), ...keyOf(key), ...place };
  });

/** `S1`, `many S1`, `optional S1`, `S1 [k]`, `many S1 [k]`, `provider`. @param {string[]} texts */
const needs = (...texts) => ({
  deps: texts.map((text) => {
    if (['provider', 'scopeFactory', 'serviceKey'].includes(text)) return { [text]: true };
    const words = text.split(' ');
    const key = words.at(-1)?.startsWith('[') ? keyOf(words.pop()) : {};
    if (words[0] === 'many') return { many: words[1], ...key };
    if (words[0] === 'inherited') return { service: words[1], inheritedKey: true };
    return words[0] === 'optional' ? { service: words[1], optional: true, ...key } : { service: words[0], ...key };
  }),
});

const sync = { disposable: 'sync' };
const failing = { disposable: 'sync', dispose: 'throw' };
const closing = 'disposeAsync in s, disposeAsync';
const nothingNeeded = { C1: {}, C2: {}, C3: {} };

const resolving = [
  ...['singleton', 'scoped', 'transient'].map((lifetime) =>
    container('D001', `lifetime-${lifetime}`, {
      classes: { C1: sync },
      registrations: registrations(`${lifetime} S1 C1`),
      operations: requests(`scope s, scope t, get S1 in s, get S1 in s, get S1 in t, get S1, get S1, ${closing}`),
    }),
  ),
  container('D002', 'last-registration-wins', {
    classes: nothingNeeded,
    registrations: registrations('singleton S1 C1, transient S1 C2'),
    operations: requests('get S1, get S1'),
  }),
  container('D003', 'unknown-service', {
    registrations: [],
    operations: requests('get S1, require S1, list S1, require S1 [k], list S1 [k]'),
  }),
  container('D004', 'list-in-registration-order', {
    classes: nothingNeeded,
    registrations: registrations('singleton S1 C1, scoped S1 C2, transient S1 C3, singleton S1 C1'),
    operations: requests('scope s, list S1 in s, list S1 in s, get S1 in s'),
  }),
  container('D004 D005', 'list-of-singletons', {
    classes: nothingNeeded,
    registrations: registrations('singleton S1 C1, singleton S1 C1, singleton S1 C1'),
    operations: requests('list S1, list S1, get S1'),
  }),
  container('D005', 'list-of-scoped', {
    classes: nothingNeeded,
    registrations: registrations('singleton S1 C1, scoped S1 C2'),
    operations: requests('scope s, scope t, list S1 in s, list S1 in s, list S1 in t'),
  }),
  container('D006', 'registration-forms', {
    classes: nothingNeeded,
    registrations: registrations('singleton S1 C1, singleton S2 factory:C2, singleton S3 instance:C3'),
    operations: requests('get S1, get S2, get S3, get S3'),
  }),
  container('D006 D007', 'provider-of-consumers', {
    classes: { C1: needs('provider'), C2: needs('provider'), C3: needs('provider') },
    registrations: registrations('singleton S1 C1, scoped S2 C2, transient S3 C3'),
    operations: requests('scope s, get S1 in s, get S2 in s, get S3 in s, dispose in s, get S1'),
  }),
  container('D008', 'scopes-are-siblings', {
    classes: { C1: sync },
    registrations: registrations('scoped S1 C1'),
    operations: requests(
      'scope s, scope t in s, get S1 in s, get S1 in t, disposeAsync in s, get S1 in t, disposeAsync in t',
    ),
  }),
  container('D010', 'missing-dependency', {
    classes: { C1: needs('S2'), C2: needs('S3') },
    registrations: registrations('singleton S1 C1, singleton S2 C2'),
    operations: requests('get S1, get S2, list S1'),
  }),
  container('D010', 'missing-optional-dependency', {
    classes: { C1: needs('optional S2', 'many S2') },
    registrations: registrations('singleton S1 C1'),
    operations: requests('get S1'),
  }),
  container('D011', 'constructor-fails', {
    classes: { C1: { construct: 'throw' }, C2: needs('S1') },
    registrations: registrations('singleton S1 C1, singleton S2 C2'),
    operations: requests('get S1, get S1, get S2, list S1'),
  }),
  ...[
    ['direct', { C1: needs('S1') }],
    ['through-another', { C1: needs('S2'), C2: needs('S1') }],
    ['through-a-list', { C1: needs('many S2'), C2: needs('S1') }],
    ['through-a-list-of-itself', { C1: needs('many S1') }],
  ].map(([name, classes]) =>
    container('D012', `cycle-${name}`, {
      classes: { C2: {}, ...Object(classes) },
      registrations: registrations('transient S1 C1, singleton S2 C2'),
      operations: requests('get S1, get S2, list S1'),
    }),
  ),
  container('D012', 'same-service-twice-is-no-cycle', {
    classes: { C1: needs('S2', 'S3'), C2: needs('S3'), C3: {} },
    registrations: registrations('transient S1 C1, transient S2 C2, transient S3 C3'),
    operations: requests('get S1'),
  }),
  container('D015', 'try-add', {
    classes: nothingNeeded,
    registrations: registrations(
      'singleton S1 C1, tryAdd singleton S1 C2, tryAdd singleton S2 C2, tryAdd singleton S1 C3 [k]',
    ),
    operations: requests('list S1, list S2, list S1 [k]'),
  }),
  container('D015 H012', 'try-add-enumerable', {
    classes: nothingNeeded,
    registrations: registrations(
      'tryAddEnumerable singleton S1 C1, tryAddEnumerable singleton S1 C2, tryAddEnumerable singleton S1 C1, tryAddEnumerable singleton C3 C3',
    ),
    operations: requests('list S1, list C3'),
  }),
  container('D015', 'replace-and-remove', {
    classes: nothingNeeded,
    registrations: registrations(
      'singleton S1 C1, singleton S1 C2, replace singleton S1 C3, singleton S2 C1, singleton S2 C2, removeAll S2, singleton S3 C1 [k], removeAll S3, removeAll S1 [k]',
    ),
    operations: requests('list S1, list S2, list S3 [k]'),
  }),
  container('D017', 'is-service', {
    classes: nothingNeeded,
    registrations: registrations('singleton S1 C1, singleton S2 C2 [k], singleton S3 C3 [*]'),
    operations: requests(
      'isService S1, isService C1, isService S2, isService S2 [k], isService S2 [l], isService S3, isService S3 [k], isService S1 [k], isService S3 [*]',
    ),
  }),
];

const validating = [
  ...[false, true].flatMap((validateScopes) =>
    [false, true].map((validateOnBuild) =>
      container('D018 D019 D023 D024', `captive-direct-scopes-${validateScopes}-build-${validateOnBuild}`, {
        validateScopes,
        validateOnBuild,
        classes: { C1: needs('S2'), C2: sync, C3: needs('S1', 'S3') },
        registrations: registrations('singleton S1 C1, scoped S2 C2, scoped S3 C3'),
        operations: requests(`scope s, get S1, get S1 in s, get S2 in s, get S2, ${closing}`),
      }),
    ),
  ),
  ...[
    ['transient', 'singleton S1 C1, transient S2 C2, scoped S3 C3'],
    ['singleton', 'singleton S1 C1, singleton S2 C2, scoped S3 C3'],
    ['scoped', 'scoped S1 C1, singleton S2 C2, scoped S3 C3'],
    ['transient-holder', 'transient S1 C1, singleton S2 C2, scoped S3 C3'],
    ['none', 'scoped S1 C1, transient S2 C2, scoped S3 C3'],
  ].map(([name, plan]) =>
    container('D019', `captive-through-${name}`, {
      validateScopes: true,
      classes: { C1: needs('S2'), C2: needs('S3'), C3: {} },
      registrations: registrations(plan ?? ''),
      operations: requests('scope s, get S1 in s, get S1, get S2 in s, get S2'),
    }),
  ),
  container('D019 D022', 'captive-in-a-list', {
    validateScopes: true,
    classes: { C1: needs('many S2'), C2: {}, C3: {} },
    registrations: registrations('singleton S1 C1, scoped S2 C2, singleton S2 C3'),
    operations: requests('scope s, get S1, get S2, list S2 in s, list S2'),
  }),
  container('D019', 'captive-by-key', {
    validateScopes: true,
    classes: { C1: needs('S2 [k]'), C2: {}, C3: {} },
    registrations: registrations('singleton S1 C1, scoped S2 C2 [k], singleton S2 C3'),
    operations: requests('scope s, get S1, get S1 in s, get S2 [k], get S2 [k] in s'),
  }),
  container('D019', 'captive-optional', {
    validateScopes: true,
    classes: { C1: needs('optional S2'), C2: {} },
    registrations: registrations('singleton S1 C1, scoped S2 C2'),
    operations: requests('get S1'),
  }),
  container('D020', 'scoped-from-root', {
    validateScopes: true,
    classes: { C1: needs('S2'), C2: {}, C3: needs('S1') },
    registrations: registrations('transient S1 C1, scoped S2 C2, transient S3 C3'),
    operations: requests('scope s, get S2, get S1, get S3, get S3 in s, get S3, get S2 in s, get S2'),
  }),
  container('D021', 'allowed-in-singletons', {
    validateScopes: true,
    validateOnBuild: true,
    classes: { C1: needs('S2', 'scopeFactory', 'provider'), C2: {} },
    registrations: registrations('singleton S1 C1, transient S2 C2'),
    operations: requests('get S1'),
  }),
  container('D021', 'factories-are-opaque', {
    validateScopes: true,
    validateOnBuild: true,
    classes: { C2: {} },
    registrations: registrations('singleton S1 forward:S2, scoped S2 C2'),
    operations: requests('scope s, get S1, get S1 in s'),
  }),
  container('D022', 'only-the-last-counts', {
    validateScopes: true,
    classes: { C1: needs('S2'), C2: {}, C3: {} },
    registrations: registrations('singleton S1 C1, scoped S2 C2, singleton S2 C3'),
    operations: requests('get S1'),
  }),
  container('D023', 'scoped-at-the-root-lives-for-ever', {
    classes: { C1: sync },
    registrations: registrations('scoped S1 C1'),
    operations: requests('get S1, get S1, scope s, get S1 in s, disposeAsync in s, disposeAsync'),
  }),
  container('D024', 'all-faults-in-registration-order', {
    validateScopes: true,
    validateOnBuild: true,
    classes: { C1: needs('S3'), C2: needs('S2'), C3: needs('S1') },
    registrations: registrations('singleton S1 C1, singleton S1 C2, transient S2 C2, singleton S2 C1'),
    operations: [],
  }),
  container('D024', 'factories-and-instances-are-not-run', {
    validateOnBuild: true,
    classes: { C1: { construct: 'throw' }, C2: {} },
    registrations: registrations('singleton S1 factory:C1, singleton S2 instance:C2'),
    operations: requests('get S1'),
  }),
];

const disposing = [
  container('D025', 'owner-of-instances', {
    classes: { C1: sync, C2: sync, C3: sync },
    registrations: registrations('singleton S1 instance:C1, singleton S2 factory:C2, transient S3 C3'),
    operations: requests('get S1, get S2, get S3, get S3, disposeAsync'),
  }),
  container('D026', 'owner-is-the-resolving-scope', {
    classes: { C1: sync, C2: sync, C3: sync },
    registrations: registrations('singleton S1 C1, scoped S2 C2, transient S3 C3'),
    operations: requests(`scope s, get S1 in s, get S2 in s, get S3 in s, get S3, ${closing}`),
  }),
  ...['dispose', 'disposeAsync'].flatMap((how) => [
    container('D027', `reverse-order-by-${how}`, {
      classes: { C1: { ...needs('S2'), ...sync }, C2: { ...needs('S3'), ...sync }, C3: sync },
      registrations: registrations('scoped S1 C1, scoped S2 C2, transient S3 C3'),
      operations: requests(`scope s, get S3 in s, get S1 in s, get S3 in s, ${how} in s`),
    }),
    container('D028', `disposer-preference-by-${how}`, {
      classes: { C1: { disposable: 'sync' }, C2: { disposable: 'both' }, C3: { disposable: 'async' } },
      registrations: registrations('scoped S1 C1, scoped S2 C2, scoped S3 C3'),
      operations: requests(`scope s, get S1 in s, get S2 in s, ${how} in s, scope t, get S3 in t, ${how} in t`),
    }),
    container('D029', `one-disposer-fails-by-${how}`, {
      classes: { C1: sync, C2: failing, C3: sync },
      registrations: registrations('scoped S1 C1, scoped S2 C2, scoped S3 C3'),
      operations: requests(`scope s, get S1 in s, get S2 in s, get S3 in s, ${how} in s, ${how} in s`),
    }),
    container('D029', `two-disposers-fail-by-${how}`, {
      classes: { C1: failing, C2: sync, C3: failing },
      registrations: registrations('scoped S1 C1, scoped S2 C2, scoped S3 C3'),
      operations: requests(`scope s, get S1 in s, get S2 in s, get S3 in s, ${how} in s`),
    }),
    container('D030', `forwarded-object-by-${how}`, {
      classes: { C1: sync, C2: sync },
      registrations: registrations('scoped S1 C1, scoped S2 forward:S1, scoped S3 C2'),
      operations: requests(`scope s, get S2 in s, get S3 in s, get S1 in s, ${how} in s`),
    }),
    container('D031', `dispose-twice-by-${how}`, {
      classes: { C1: sync },
      registrations: registrations('scoped S1 C1'),
      operations: requests(`scope s, get S1 in s, ${how} in s, ${how} in s, get S1 in s, get S1, ${how}, ${how}`),
    }),
  ]),
  container('D031', 'use-after-disposal', {
    classes: { C1: {} },
    registrations: registrations('scoped S1 C1'),
    operations: requests('scope s, disposeAsync, get S1 in s, get S1, list S1, scope t, scope u in s, require S1 [k]'),
  }),
  container('D032', 'open-scopes-survive-the-root', {
    classes: { C1: sync, C2: sync },
    registrations: registrations('scoped S1 C1, singleton S2 C2'),
    operations: requests('scope s, get S1 in s, get S2 in s, disposeAsync, disposeAsync in s'),
  }),
  container('D033', 'dependency-of-a-failed-construction', {
    classes: { C1: { ...needs('S2'), construct: 'throw' }, C2: sync },
    registrations: registrations('scoped S1 C1, transient S2 C2'),
    operations: requests('scope s, get S1 in s, get S1 in s, disposeAsync in s'),
  }),
];

const keyedServices = [
  container('D036', 'keyed-and-unkeyed-do-not-mix', {
    classes: nothingNeeded,
    registrations: registrations('singleton S1 C1, singleton S1 C2 [k], singleton S1 C3 [l]'),
    operations: requests('get S1, get S1 [k], get S1 [l], get S1 [m], list S1, list S1 [k], list S1 [*]'),
  }),
  ...['singleton', 'scoped', 'transient'].map((lifetime) =>
    container('D037 D039', `wildcard-${lifetime}`, {
      classes: { C1: needs('serviceKey'), C2: {} },
      registrations: registrations(`${lifetime} S1 C1 [*], ${lifetime} S1 C2 [k]`),
      operations: requests(
        'scope s, get S1 [a] in s, get S1 [a] in s, get S1 [b] in s, get S1 [k] in s, get S1 [k] in s, get S1 in s, list S1 [a] in s',
      ),
    }),
  ),
  container('D038', 'wildcard-queries', {
    classes: nothingNeeded,
    registrations: registrations(
      'singleton S1 C1 [k], singleton S1 C2 [*], singleton S1 C3 [l], singleton S1 C1, singleton S1 C2 [k]',
    ),
    operations: requests('get S1 [*], require S1 [*], list S1 [*], list S1 [k], list S1 [l], get S1 [k], list S1 [*]'),
  }),
  container('D039', 'last-of-a-key-wins', {
    classes: nothingNeeded,
    registrations: registrations('singleton S1 C1 [k], transient S1 C2 [k]'),
    operations: requests('get S1 [k], get S1 [k], list S1 [k]'),
  }),
  container('D040', 'dependencies-by-key', {
    classes: { C1: needs('S2 [k]', 'optional S2 [m]', 'many S2 [k]', 'serviceKey'), C2: {} },
    registrations: registrations('singleton S1 C1 [a], singleton S2 C2 [k]'),
    operations: requests('get S1 [a]'),
  }),
  container('D040', 'inherited-key', {
    classes: { C1: needs('inherited S2'), C2: needs('serviceKey') },
    registrations: registrations('singleton S1 C1 [k], singleton S2 C2 [k], singleton S2 C2 [l], singleton S1 C1 [m]'),
    operations: requests('get S1 [k], get S1 [m]'),
  }),
  container('D040', 'keyed-dependency-is-not-met-by-an-unkeyed-one', {
    classes: { C1: needs('S2 [k]'), C2: {} },
    registrations: registrations('singleton S1 C1, singleton S2 C2'),
    operations: requests('get S1'),
  }),
  container('D041', 'missing-keyed-service', {
    classes: nothingNeeded,
    registrations: registrations('singleton S1 C1 [k]'),
    operations: requests('require S1 [l], require S2 [k], get S1 [l]'),
  }),
];

/** All scenarios of this file. */
export const behaviourScenarios = [
  ...starting,
  ...stopping,
  ...backgroundServices,
  ...running,
  ...resolving,
  ...validating,
  ...disposing,
  ...keyedServices,
];
