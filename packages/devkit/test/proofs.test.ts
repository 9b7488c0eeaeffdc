/**
 * The faults that rules report, seen to happen: fixtures with a proof are run on the reference host or on NestJS. Reported
 * code fails as the rule's page says, accepted and fixed code does what it is there for and ends. Time is injected.
 */
import { HostAggregateError, HostError } from '@hostwright/host';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { diagnose, withSession } from '../src/engine-front.js';
import { layOutFixture, listFixtures, makeWorkbench, type Fixture } from '../src/fixtures.js';
import { isHostClaim, readProof, type HostClaim, type NestClaim, type Proof } from '../src/proofs/proof.js';
import { runOnHost, type HostRun } from '../src/proofs/run-on-host.js';
import { runOnNest, type NestRun } from '../src/proofs/run-on-nest.js';

const workbench = makeWorkbench('proofs');
afterAll(() => workbench.remove());

/** How the rules report what a claim shows; a proof of anything else would not be one of the rule. */
const FAULTS: Readonly<Record<string, readonly Proof['claim'][]>> = {
  'no-captive-dependency': ['captive-rejected', 'refused-when-made', 'one-for-all-runs'],
  'no-early-return': ['ends-early'],
  'require-cancellation-observation': ['shutdown-times-out', 'outlives-the-stop', 'outlives-the-close', 'never-closes'],
  'require-singleton-hosted-service': [
    'refused-at-start',
    'unstarted-copy',
    'never-runs',
    'runs-on-placeholder',
    'runs-per-consumer',
  ],
};

const proofs = listFixtures().flatMap((fixture) => {
  const proof = readProof(fixture);
  return proof === undefined ? [] : [{ fixture, proof }];
});
const onHost = proofs.filter(({ proof }) => isHostClaim(proof.claim));

describe('on the reference host', () => {
  test.for(onHost.map((each) => [each.fixture.name, each.proof.claim, each] as const))(
    '%s: %s',
    async ([, , { fixture, proof }]) => {
      expectHonestClaim(fixture, proof);
      const run = await runOnHost(fixture.files, proof);
      CLAIMS[proof.claim as HostClaim](run, proof, fixture);
    },
  );

  const fixed = onHost.filter(({ fixture }) => fixture.golden.size > 0);
  test.for(fixed.map((each) => [each.fixture.name, each] as const))('%s, fixed', async ([, { fixture, proof }]) => {
    const run = await runOnHost(new Map([...fixture.files, ...fixture.golden]), proof);
    CLAIMS[(proof.fixed ?? 'starts-and-stops') as HostClaim](run, proof, fixture);
  });
});

describe('on NestJS', () => {
  // Nest and its scheduler take the process's timers, so these are what is replaced.
  beforeEach(
    () => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] }),
  );
  afterEach(() => void vi.useRealTimers());
  const fireNextTimer = (): Promise<unknown> => vi.advanceTimersToNextTimerAsync();

  const onNest = proofs.filter(({ proof }) => !isHostClaim(proof.claim));
  test.for(onNest.map((each) => [each.fixture.name, each.proof.claim, each] as const))(
    '%s: %s',
    async ([, , { fixture, proof }]) => {
      expectHonestClaim(fixture, proof);
      NEST_CLAIMS[proof.claim as NestClaim](await runOnNest(fixture.files, proof, fireNextTimer));
    },
  );

  const fixed = onNest.filter(({ fixture }) => fixture.golden.size > 0);
  test.for(fixed.map((each) => [each.fixture.name, each] as const))('%s, fixed', async ([, { fixture, proof }]) => {
    const files = new Map([...fixture.files, ...fixture.golden]);
    NEST_CLAIMS[(proof.fixed ?? 'runs-once') as NestClaim](await runOnNest(files, proof, fireNextTimer));
  });
});

/** What reports shows the rule's fault; what accepts shows none. */
function expectHonestClaim({ name, rule }: Fixture, { claim }: Proof): void {
  const isFault = FAULTS[rule]!.some((fault) => fault === claim);
  expect(isFault, `${claim} is a fault of ${rule}`).toBe(name.includes('/reports-'));
}

const CLAIMS: Readonly<Record<HostClaim, (run: HostRun, proof: Proof, fixture: Fixture) => void>> = {
  'captive-rejected': (run, _, fixture) => {
    expect(run.refusal).toMatchObject({ code: 'HOST_REGISTRATIONS_INVALID' });
    const { errors } = run.refusal as HostAggregateError;
    expect(codesOf(errors)).toEqual(errors.map(() => 'HOST_CAPTIVE_DEPENDENCY'));
    const seen = errors.map((error) => wayOf(error as HostError));
    const told = findWays(fixture);
    // A singleton that holds the holder is refused as well, and of several dependencies of a holder the first is named.
    expect(seen.filter((way) => !told.some((end) => way.endsWith(end)))).toEqual([]);
    expect(told.filter((way) => !seen.some((whole) => holdersOf(whole).includes(holdersOf(way)[0]!)))).toEqual([]);
  },
  'refused-when-made': (run, _, fixture) => {
    const errors = run.refusal === undefined ? run.unresolved : [run.refusal];
    expect(codesOf(errors)).toContain('HOST_SCOPED_FROM_ROOT');
    const told = findWays(fixture);
    expect(errors.filter((error) => !told.some((way) => way.endsWith(wayOf(error as HostError))))).toEqual([]);
  },
  'refused-at-start': (run, _, fixture) => {
    expect(run.refusal).toMatchObject({ code: 'HOST_SCOPED_FROM_ROOT' });
    expect(messagesOf(fixture)).toContain(nameOf((run.refusal as HostError).path.at(-1)!));
  },
  'unstarted-copy': (run, _, fixture) => {
    expect(run.refusal).toBeUndefined();
    expect(run.unstarted).toHaveLength(1);
    expect(messagesOf(fixture)).toContain(run.unstarted[0]!);
  },
  'ends-early': (run, proof) => {
    expect(run.refusal).toBeUndefined();
    expect(run.stoppedItself).toBe(false);
    expect(run.diagnostics).toMatchObject([{ code: 'HOST_EXECUTE_ENDED_EARLY' }]);
    expectNamed(proof, run.diagnostics[0]!.service);
  },
  'shutdown-times-out': (run, proof) => {
    expectAtWork(run);
    expect(run.ended).toBe(true);
    expect(run.stopError).toMatchObject({ code: 'HOST_SHUTDOWN_TIMED_OUT' });
    expect((run.stopError as HostError).services).toEqual([proof.service ?? proof.call]);
  },
  'outlives-the-stop': (run) => {
    expectAtWork(run);
    expect(run).toMatchObject({ ended: true, stopError: undefined });
    expect(run.afterlife).toBeGreaterThan(0);
  },
  'starts-and-stops': (run) => {
    expectAtWork(run);
    if (run.hosted > 0) expect(run.activity).toBeGreaterThan(0);
    expectCleanEnd(run);
  },
  'waits-and-stops': (run) => {
    expectAtWork(run);
    expect(run).toMatchObject({ hosted: 1, activity: 0 });
    expectCleanEnd(run);
  },
  'ends-by-intent': (run) => {
    expectAtWork(run);
    expectCleanEnd(run);
  },
  'fails-loudly': (run, proof) => {
    expect(run.diagnostics).toMatchObject([{ code: 'HOST_BACKGROUND_SERVICE_FAULTED' }]);
    expectNamed(proof, run.diagnostics[0]!.service);
    expect(run).toMatchObject({ stoppedItself: true, ended: true, stopError: expect.any(Error), strays: [] });
  },
  'stops-application': (run) => {
    expect(run).toMatchObject({ refusal: undefined, diagnostics: [], stoppedItself: true });
    expectCleanEnd(run);
  },
};

const NEST_CLAIMS: Readonly<Record<NestClaim, (run: NestRun) => void>> = {
  'never-runs': ({ methods }) => {
    expect(methods.filter(({ kind }) => kind !== 'other')).not.toEqual([]);
    expect(methods.filter(({ kind, count }) => kind !== 'other' && count > 0)).toEqual([]);
  },
  'runs-on-placeholder': ({ methods }) => {
    const jobs = methods.filter(({ kind }) => kind === 'job');
    expect(jobs.flatMap(({ errors }) => errors)).toContainEqual(expect.any(TypeError));
  },
  'runs-per-consumer': ({ methods }) => {
    const hooks = methods.filter(({ kind }) => kind === 'hook');
    expect(hooks).not.toEqual([]);
    expect(hooks.filter(({ receivers }) => receivers.size < 2)).toEqual([]);
  },
  'one-for-all-runs': ({ methods }) => {
    expect(methods.map(({ count }) => count > 1)).toEqual([true]);
    expect(methods.map(({ receivers }) => receivers.size)).toEqual([1]);
  },
  'outlives-the-close': ({ closed, afterlife }) => {
    expect(closed).toBe(true);
    expect(afterlife).toBeGreaterThan(0);
  },
  'never-closes': ({ closed }) => {
    expect(closed).toBe(false);
  },
  'runs-once': ({ methods, closed, afterlife }) => {
    expect({ closed, afterlife }).toEqual({ closed: true, afterlife: 0 });
    const called = methods.filter(({ kind }) => kind !== 'other');
    expect(called).not.toEqual([]);
    expect(called.flatMap(({ errors }) => errors)).toEqual([]);
    expect(called.filter(({ kind, count }) => (kind === 'hook' ? count !== 1 : count === 0))).toEqual([]);
  },
  'one-per-run': ({ methods, closed }) => {
    expect(closed).toBe(true);
    expect(methods.map(({ count }) => count > 1)).toEqual([true]);
    expect(methods.map(({ receivers }) => receivers.size)).toEqual(methods.map(({ count }) => count));
  },
};

/** Started, and still running without complaint until it was told to stop. */
function expectAtWork(run: HostRun): void {
  expect(run).toMatchObject({
    refusal: undefined,
    diagnostics: [],
    stoppedItself: false,
    unresolved: [],
    unstarted: [],
  });
}

function expectCleanEnd(run: HostRun): void {
  expect(run).toMatchObject({ ended: true, stopError: undefined, strays: [], timersLeft: 0 });
}

function expectNamed({ service }: Proof, named: string): void {
  if (service !== undefined) expect(named).toBe(service);
}

function codesOf(errors: readonly unknown[]): string[] {
  return errors.map((error) => (error instanceof HostError ? error.code : String(error)));
}

/** The dependency path of an error as findings write it: classes in place of the contracts they provide, no keys. */
function wayOf({ path }: HostError): string {
  return path.map(nameOf).join(' → ');
}

function nameOf(step: string): string {
  return step.replace(/^.* \((.+)\)$/, '$1').replace(/ \[key .+\]$/, '');
}

/** Everything on a way that holds something. */
function holdersOf(way: string): string[] {
  return way.split(' → ');
}

/** The ways that the engine's findings print, from the holder to what it holds. */
function findWays(fixture: Fixture): string[] {
  const ways = [...messagesOf(fixture).matchAll(/\((?<way>[^()]+ → [^()]+)\)/g)].map(({ groups }) => groups!['way']!);
  // What a factory makes has no name of its own; the host then names the contract.
  return ways.map((way) => way.replace(/^hosted service\b/, 'HostedService'));
}

/** What the fixture's own rule says about it. */
function messagesOf(fixture: Fixture): string {
  const root = layOutFixture(workbench, fixture);
  const found = withSession(root, fixture.case.types === true, (session) => diagnose(session));
  return found.flatMap(({ rule, message }) => (rule === fixture.rule ? [message] : [])).join('\n');
}
