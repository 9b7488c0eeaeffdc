/**
 * The faults that rules report, seen to happen: fixtures with a proof are run on the reference host or on NestJS. Reported
 * code fails as the rule's page says, accepted and fixed code does what it is there for and ends. Time is injected.
 */
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyToSession, diagnose, withSession } from '../src/engine-front.js';
import { layOutFixture, listFixtures, makeWorkbench, type Fixture } from '../src/fixtures.js';
import { compareWithHostClaim, type Comparison, type Told } from '../src/proofs/host-claims.js';
import { compareWithNestClaim } from '../src/proofs/nest-claims.js';
import { isContainerClaim, isHostClaim, readProof, type Proof } from '../src/proofs/proof.js';
import { compareWithContainerClaim } from '../src/proofs/run-on-container.js';
import { runOnHost } from '../src/proofs/run-on-host.js';
import { runOnNest } from '../src/proofs/run-on-nest.js';

/** What can be seen of each rule's faults; anything else would be no proof of the rule. */
const FAULTS: Readonly<Record<string, readonly Proof['claim'][]>> = {
  'no-captive-dependency': ['captive-rejected', 'refused-when-made', 'one-for-all-runs', 'one-for-all-calls'],
  'no-early-return': ['ends-early'],
  'no-misused-start-signal': ['shutdown-times-out'],
  'require-cancellation-observation': ['shutdown-times-out', 'outlives-the-stop', 'outlives-the-close', 'never-closes'],
  'require-singleton-hosted-service': [
    'refused-at-start',
    'unstarted-copy',
    'never-runs',
    'runs-on-placeholder',
    'runs-per-consumer',
  ],
};

/** A fixture in the state that a claim is about. */
interface Shown {
  readonly fixture: Fixture;
  readonly proof: Proof;
  readonly claim: Proof['claim'];
  readonly files: ReadonlyMap<string, string>;
}

const workbench = makeWorkbench('proofs');
afterAll(() => workbench.remove());

// Nest and its scheduler take the process's timers, so these are replaced; the host is given a clock of its own.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const proven = listFixtures().flatMap((fixture) => {
  const proof = readProof(fixture);
  return proof === undefined ? [] : [{ fixture, proof, claim: proof.claim, files: fixture.files }];
});

test.for(proven.map((shown) => [shown.fixture.name, shown.claim, shown] as const))(
  '%s shows %s',
  async ([name, claim, shown]) => {
    const { seen, claimed } = await show(shown);
    expect(seen).toEqual(claimed);
    // What is reported shows a fault of its own rule, what is accepted shows none.
    expect(FAULTS[shown.fixture.rule]!.includes(claim)).toBe(name.includes('/reports-'));
  },
);

const repaired = proven.filter(({ fixture }) => fixture.golden.size > 0);
test.for(repaired.map((shown) => [shown.fixture.name, shown] as const))('%s, fixed', async ([, shown]) => {
  const { fixture, proof } = shown;
  const claim = proof.fixed ?? (isHostClaim(proof.claim) ? 'starts-and-stops' : 'runs-once');
  const { seen, claimed } = await show({ ...shown, claim, files: new Map([...fixture.files, ...fixture.golden]) });
  expect(seen).toEqual(claimed);
});

const mendable = proven.flatMap((shown) => {
  const files = shown.claim === 'captive-rejected' ? followSuggestions(shown.fixture) : undefined;
  return files === undefined ? [] : [{ ...shown, files }];
});
test.for(mendable.map((shown) => [shown.fixture.name, shown] as const))('%s, as suggested', async ([, shown]) => {
  const { seen, claimed } = await show({ ...shown, claim: 'starts-and-stops' });
  expect(seen).toEqual(claimed);
});

/** The fixture's files when the first suggestion for each finding is followed; `undefined` when one of them has none. */
function followSuggestions(fixture: Fixture): ReadonlyMap<string, string> | undefined {
  const root = layOutFixture(workbench, fixture);
  return withSession(root, fixture.case.types === true, (session) => {
    for (;;) {
      const finding = diagnose(session).find(({ rule }) => rule === fixture.rule);
      if (finding === undefined) break;
      const suggestion = finding.suggestions[0];
      if (suggestion === undefined) return undefined;
      applyToSession(session, suggestion.edits);
    }
    return new Map([...fixture.files.keys()].map((path) => [path, session.textOf(join(session.root, path))!]));
  });
}

async function show({ fixture, proof, claim, files }: Shown): Promise<Comparison> {
  if (isHostClaim(claim)) {
    return compareWithHostClaim(claim, await runOnHost(files, proof), { proof, listen: () => listen(fixture) });
  }
  if (isContainerClaim(claim)) return compareWithContainerClaim(claim, files, proof);
  return compareWithNestClaim(claim, await runOnNest(files, proof, () => vi.advanceTimersToNextTimerAsync()));
}

/** What the fixture's own rule says about it. */
function listen(fixture: Fixture): Told {
  const root = layOutFixture(workbench, fixture);
  const found = withSession(root, fixture.case.types === true, (session) => diagnose(session));
  const text = found.flatMap(({ rule, message }) => (rule === fixture.rule ? [message] : [])).join('\n');
  const ways = [...text.matchAll(/\((?<way>[^()]+ → [^()]+)\)/g)].map(({ groups }) => groups!['way']!);
  // What a factory makes has no name of its own; the host then names the contract.
  return { text, ways: ways.map((way) => way.replace(/^hosted service\b/, 'HostedService')) };
}
