/** Replays what was recorded on the real .NET host; `npm run conformance:record` makes the recordings again. */

import { describe, expect, test } from 'vitest';
import { behaviourScenarios } from '../conformance/behaviours.mjs';
import { replayContainer } from '../conformance/container-runner.js';
import {
  dotnetSettings,
  isEqual,
  otherDeviations,
  settingDeviations,
  versionDeviations,
} from '../conformance/deviations.js';
import { generateScenarios, recordedCounts, recordedSeed } from '../conformance/generator.mjs';
import { replayHost } from '../conformance/host-runner.js';
import { readRecordings, type Recording } from '../conformance/scenario.js';

const recordings = { behaviours: readRecordings('behaviours'), generated: readRecordings('generated') };
const all = [...recordings.behaviours, ...recordings.generated];

const replayed = new Map<string, Promise<readonly string[]>>();

/** Replays with the settings of .NET, but for one of them that keeps our default. */
function replay({ scenario }: Recording, ours?: string): Promise<readonly string[]> {
  // Settings are about hosts.
  const kept = scenario.kind === 'host' ? ours : undefined;
  const key = `${scenario.id} ${kept ?? ''}`;
  const known = replayed.get(key);
  if (known !== undefined) return known;
  const settings = Object.fromEntries(Object.entries(dotnetSettings).filter(([name]) => name !== kept));
  const made = scenario.kind === 'host' ? replayHost(scenario, settings) : replayContainer(scenario);
  replayed.set(key, made);
  return made;
}

describe('with the settings of .NET every recording is met, but for the listed differences between its versions', () => {
  test.each(all.map((recording) => [titleOf(recording), recording] as const))('%s', async (_title, recording) => {
    const ours = await replay(recording);
    const isListed = versionDeviations.some((deviation) => deviation.explains(recording, ours));
    expect(isListed ? recording.trace : ours).toEqual(recording.trace);
  });
});

test('the document lists every deviation with its scenarios', async () => {
  await expect(await describeDeviations()).toMatchFileSnapshot('../conformance/deviations.md');
});

test('what happens instead of a recorded trace is recorded as well', async () => {
  await expect(await recordOurs()).toMatchFileSnapshot('../conformance/recordings/ours.jsonl');
});

test('there are at least 400 recordings, and they are those of the scenarios', () => {
  expect(all.length).toBeGreaterThanOrEqual(400);
  expect(recordings.behaviours.map(({ scenario }) => scenario)).toEqual(toJson(behaviourScenarios));
  expect(recordings.generated.map(({ scenario }) => scenario)).toEqual(
    toJson(generateScenarios(recordedSeed, recordedCounts)),
  );
});

function titleOf({ scenario }: Recording): string {
  return [...(scenario.covers ?? []), scenario.id].join(' ');
}

function toJson(value: unknown): unknown {
  // eslint-disable-next-line unicorn/prefer-structured-clone -- what JSON leaves out is to be left out
  return JSON.parse(JSON.stringify(value));
}

/** One line per scenario and setting that gives another trace here than on .NET. */
async function recordOurs(): Promise<string> {
  const settings = [undefined, ...settingDeviations.map(({ setting }) => setting)];
  const lines: string[] = [];
  for (const setting of settings) {
    for (const recording of all) {
      const ours = await replay(recording, setting);
      const expected = setting === undefined ? recording.trace : await replay(recording);
      const of = setting ?? '.NET 10';
      if (!isEqual(ours, expected)) lines.push(JSON.stringify({ id: recording.scenario.id, of, trace: ours }));
    }
  }
  return `${lines.join('\n')}\n`;
}

async function describeDeviations(): Promise<string> {
  const bySetting = await Promise.all(
    settingDeviations.map(async ({ setting, title, reason }) => section(title, reason, await findAffected(setting))),
  );
  const byVersion = await Promise.all(
    versionDeviations.map(async ({ title, reason, explains }) => section(title, reason, await findExplained(explains))),
  );
  return [
    '# Where this host differs from the recorded .NET host\n',
    `${all.length} scenarios were recorded on .NET 10. With the settings named below all of them give the same trace, but`,
    'for the differences between .NET 10 and the current sources. This file is written by the conformance test.\n',
    '## By a setting\n',
    ...bySetting,
    '## Between .NET versions: .NET 11 and current sources are followed\n',
    ...byVersion,
    '## Without a scenario\n',
    ...otherDeviations.map(({ title, reason }) => `### ${title}\n\n${reason}\n`),
  ].join('\n');
}

function section(title: string, reason: string, ids: readonly string[]): string {
  return `### ${title}\n\n${reason}\n\nScenarios (${ids.length}): ${ids.map((id) => `\`${id}\``).join(', ')}.\n`;
}

async function findAffected(setting: string): Promise<readonly string[]> {
  const affected = await Promise.all(
    all.map(async (recording) => {
      const [asDotnet, asOurs] = [await replay(recording), await replay(recording, setting)];
      return isEqual(asDotnet, asOurs) ? [] : [recording.scenario.id];
    }),
  );
  return affected.flat();
}

async function findExplained(
  explains: (recording: Recording, ours: readonly string[]) => boolean,
): Promise<readonly string[]> {
  const explained = await Promise.all(
    all.map(async (recording) => {
      const ours = await replay(recording);
      return !isEqual(ours, recording.trace) && explains(recording, ours) ? [recording.scenario.id] : [];
    }),
  );
  return explained.flat();
}
