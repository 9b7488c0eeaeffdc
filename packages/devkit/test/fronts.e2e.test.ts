/** The fronts as they are published, each a process of its own over all fixtures: they say what the engine says. */
import { afterAll, describe, expect, test } from 'vitest';
import { listFixtures } from '../src/fixtures.js';
import { replayProgram } from '../src/fronts/command-line.js';
import { replayOxlint } from '../src/fronts/oxlint.js';
import { replayEngine, setStage, withoutRepairs } from '../src/fronts/replay.js';

const fixtures = listFixtures();

describe.each([
  ['without types', false],
  ['with types', true],
])('%s', (_name, types) => {
  const stage = setStage(`built-${types ? 'typed' : 'untyped'}`, types, fixtures);
  const engine = replayEngine(stage);
  afterAll(() => stage.remove());

  test('hostwright check', () => {
    expect(replayProgram(stage)).toEqual(engine);
  });

  test('oxlint', () => {
    expect(replayOxlint(stage)).toEqual(withoutRepairs(engine));
  });
});
