/** Every front says of every fixture exactly what the engine says: the same places, words and repairs. */
import { ESLint as ESLint10 } from 'eslint';
import { ESLint as ESLint9 } from 'eslint9';
import { afterAll, describe, expect, test } from 'vitest';
import { listFixtures } from '../src/fixtures.js';
import { replayCommandLine } from '../src/fronts/command-line.js';
import { replayEslint, replayUnsavedInEslint } from '../src/fronts/eslint.js';
import { replayEngine, setStage } from '../src/fronts/replay.js';

const fixtures = listFixtures();

describe.each([
  ['without types', false],
  ['with types', true],
])('%s', (name, types) => {
  const stage = setStage(`fronts-${types ? 'typed' : 'untyped'}`, types, fixtures);
  const engine = replayEngine(stage);
  afterAll(() => stage.remove());

  test('there is something to compare', () => {
    expect(Object.keys(engine).length, name).toBeGreaterThan(0);
  });

  test('command line', () => {
    expect(replayCommandLine(stage)).toEqual(engine);
  });

  test.each([
    ['10', ESLint10],
    ['9', ESLint9 as unknown as typeof ESLint10],
  ])('ESLint %s', async (_version, Engine) => {
    expect(await replayEslint(Engine, stage)).toEqual(engine);
  });

  // Last, because it changes the files.
  test('ESLint on unsaved text', async () => {
    expect(await replayUnsavedInEslint(ESLint10, stage)).toEqual(engine);
  });
});
