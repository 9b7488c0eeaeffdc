/** The fixtures through ESLint with the plugin and typescript-eslint's parser, all in one run. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ESLint, Linter } from 'eslint';
import * as parser from '@typescript-eslint/parser';
import plugin from 'eslint-plugin-hostwright';
import { toReplay, type Replay, type Stage } from './replay.js';

/** `Engine` is the class of one version of ESLint. */
export async function replayEslint(Engine: typeof ESLint, stage: Stage): Promise<Replay> {
  if (stage.fixtures.length === 0) return {};
  const results = await openEslint(Engine, stage).lintFiles(['.']);
  return toReplay(stage.folder, results);
}

/**
 * The same from an editor in which every file has changes that were not saved: the disk has another text, and so the
 * engine reads the tree that ESLint has parsed. Changes the stage's files.
 */
export async function replayUnsavedInEslint(Engine: typeof ESLint, stage: Stage): Promise<Replay> {
  const files = stage.fixtures.flatMap((fixture) =>
    [...fixture.files].map(([path, text]) => ({ text, filePath: join(stage.folder, fixture.name, path) })),
  );
  for (const { filePath } of files) appendFileSync(filePath, '\n// Saved before the change.\n');
  const eslint = openEslint(Engine, stage);
  const results: ESLint.LintResult[] = [];
  for (const { text, filePath } of files) results.push(...(await eslint.lintText(text, { filePath })));
  return toReplay(stage.folder, results);
}

function openEslint(Engine: typeof ESLint, { folder, types }: Stage): ESLint {
  const config: Linter.Config[] = [
    {
      files: ['**/*.{ts,mts,cts,tsx,js,mjs,cjs,jsx}'],
      languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      settings: { hostwright: { types } },
    },
    plugin.configs.all,
  ];
  return new Engine({ cwd: folder, overrideConfigFile: true, overrideConfig: config });
}
