/** The plugin inside real ESLint, 9 and 10: what it hands over, what it says, and that it keeps up with an editor. */
import { rmSync } from 'node:fs';
import * as parser from '@typescript-eslint/parser';
import { ESLint as ESLint10, Linter as Linter10, type Linter } from 'eslint';
import { ESLint as ESLint9, Linter as Linter9 } from 'eslint9';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeProject, type Project } from './project.js';
import { HEADER } from './sample-rules.js';

vi.mock('../../engine/src/rules/index.generated.js', async () => {
  const { SAMPLE_RULES } = await import('./sample-rules.js');
  return { RULES: SAMPLE_RULES };
});

const { plugin } = await import('../src/plugin.js');

interface Request {
  readonly settings?: unknown;
  readonly config?: readonly Linter.Config[];
  readonly fix?: boolean;
}

const VERSIONS = [
  ['9', ESLint9 as unknown as typeof ESLint10, Linter9 as unknown as typeof Linter10],
  ['10', ESLint10, Linter10],
] as const;

// The pause after which the plugin looks at the disk again is told by the tests, not waited for.
beforeAll(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterAll(() => vi.useRealTimers());

describe.each(VERSIONS)('under ESLint %s', (_version, ESLint, BareLinter) => {
  function pause(): void {
    vi.advanceTimersByTime(60_000);
  }

  function linter(project: Project, { settings, config = [], fix = false }: Request = {}): InstanceType<typeof ESLint> {
    pause();
    return new ESLint({
      cwd: project.root,
      fix,
      overrideConfigFile: true,
      overrideConfig: [
        { files: ['**/*.ts'], languageOptions: { parser } },
        plugin.configs.strict,
        ...(settings === undefined ? [] : [{ settings: { hostwright: settings } }]),
        ...config,
      ],
    });
  }

  async function lint(project: Project, name: string, request?: Request): Promise<Linter.LintMessage[]> {
    const results = await linter(project, request).lintFiles([name]);
    return results[0]!.messages;
  }

  async function lintText(project: Project, name: string, text: string): Promise<string[]> {
    const [result] = await linter(project).lintText(text, { filePath: project.path(name) });
    return result!.messages.map(({ message }) => message);
  }

  describe('what it reports', () => {
    it('places a finding as the engine does', async () => {
      const project = makeProject({ 'a.ts': `${HEADER}const a = 'MARK';\n` });
      expect(await lint(project, 'a.ts')).toMatchObject([
        {
          ruleId: 'hostwright/no-mark',
          severity: 2,
          message: 'MARK of 1.',
          line: 2,
          column: 12,
          endLine: 2,
          endColumn: 16,
        },
      ]);
    });

    it('counts neither the byte order mark nor the carriage returns', async () => {
      const project = makeProject({ 'a.ts': `\uFEFF${HEADER}const a = 'MARK_FIX';\n`.replaceAll('\n', '\r\n') });
      const [message] = await lint(project, 'a.ts');
      expect(message).toMatchObject({ line: 2, column: 12, fix: { range: [46, 54], text: 'DONE_NOW' } });
    });

    it('fixes with all edits at once and keeps byte order mark and line ends', async () => {
      const project = makeProject({ 'a.ts': `\uFEFF${HEADER}const a = 'MARK_FIX';\r\n` });
      const [result] = await linter(project, { fix: true }).lintFiles(['a.ts']);
      expect(result).toMatchObject({ messages: [], output: `\uFEFF${HEADER}const a = 'DONE_NOW';\r\n` });
    });

    it('puts related places at the end of the message', async () => {
      const project = makeProject({
        'a.ts': `${HEADER}const a = 'MARK_RELATED';\n`,
        'src/b.ts': `${HEADER}\nconst b = 'TARGET';\n`,
      });
      const [message] = await lint(project, 'a.ts');
      expect(message?.message).toBe('MARK_RELATED of 2. See src/b.ts:3:12 (the target).');
    });

    it('offers suggestions, but none that edits another file', async () => {
      const project = makeProject({
        'a.ts': `${HEADER}const a = 'MARK_SUGGEST';\n`,
        'b.ts': `${HEADER}const b = 'TARGET';\n`,
      });
      const [message] = await lint(project, 'a.ts');
      expect(message?.suggestions).toEqual([{ desc: 'Unmark it', fix: { range: [45, 57], text: 'DONE' } }]);
    });

    it('leaves suppressions to ESLint', async () => {
      const project = makeProject({ 'a.ts': `${HEADER}const a = 'MARK'; // eslint-disable-line hostwright/no-mark\n` });
      const [result] = await linter(project).lintFiles(['a.ts']);
      expect(result).toMatchObject({ messages: [], suppressedMessages: [{ ruleId: 'hostwright/no-mark' }] });
    });

    it.each(['a.js', 'a.mjs', 'a.cjs'])('reads what espree parsed (%s)', async (name) => {
      const project = makeProject({ [name]: `// BackgroundService\nconst a = 'MARK';\n` });
      expect(await lint(project, name)).toMatchObject([{ message: 'MARK of 1.', line: 2, column: 12 }]);
      expect(await lintText(project, name, `// BackgroundService\nconst a = 'MARK' + 'MARK_FIX';\n`)).toHaveLength(2);
    });
  });

  describe('where it is quiet', () => {
    it('says nothing about text without a file', async () => {
      const [result] = await linter(makeProject({})).lintText(`${HEADER}const a = 'MARK';\n`);
      expect(result!.messages.filter(({ ruleId }) => ruleId !== null)).toEqual([]);
    });

    it('says nothing about text with a name that leads nowhere', () => {
      const messages = new BareLinter().verify(
        `// BackgroundService\nconst a = 'MARK';\n`,
        [plugin.configs.all],
        'a.js',
      );
      expect(messages).toEqual([]);
    });

    it('says nothing about what a processor cut out of another file', async () => {
      const project = makeProject({ 'page.md': `const a = 'MARK';\n` });
      const processor: Linter.Processor = {
        preprocess: (text) => [{ text: `// BackgroundService\n${text}`, filename: 'block.js' }],
        postprocess: (messages) => messages.flat(),
      };
      const config = [{ files: ['**/*.md'], processor }];
      expect(await lint(project, 'page.md', { config })).toEqual([]);
    });

    it('says nothing about files that the configuration of the workspace leaves out', async () => {
      const project = makeProject({
        'hostwright.config.json': '{ "exclude": ["old/**"] }',
        'old/a.ts': `${HEADER}const a = 'MARK';\n`,
      });
      expect(await lint(project, 'old/a.ts')).toEqual([]);
    });
  });

  describe('in an editor', () => {
    it('judges the text that ESLint has, saved or not', async () => {
      const project = makeProject({ 'a.ts': `${HEADER}const a = 'MARK';\n` });
      expect(await lintText(project, 'a.ts', `${HEADER}const a = '';\n`)).toEqual([]);
      expect(await lintText(project, 'a.ts', `${HEADER}const a = 'MARK' + 'MARK';\n`)).toHaveLength(2);
      expect(await lintText(project, 'new.ts', `${HEADER}const a = 'MARK';\n`)).toEqual(['MARK of 2.']);
    });

    it('judges a file against its neighbours on the disk, whatever was linted before', async () => {
      const project = makeProject({
        'a.ts': `${HEADER}const a = 'MARK_RELATED';\n`,
        'b.ts': `${HEADER}const b = 'TARGET';\n`,
      });
      await lintText(project, 'b.ts', `${HEADER}\n\n\nconst b = 'TARGET';\n`);
      expect(await lintText(project, 'a.ts', `${HEADER}const a = 'MARK_RELATED';\n`)).toEqual([
        'MARK_RELATED of 2. See b.ts:2:12 (the target).',
      ]);
    });

    it('sees files that were changed, created and deleted since', async () => {
      const project = makeProject({ 'a.ts': `${HEADER}const a = 'MARK_RELATED';\n`, 'src/b.ts': HEADER });
      const messages = async (): Promise<string[]> => {
        const found = await lint(project, 'a.ts');
        return found.map(({ message }) => message);
      };
      expect(await messages()).toEqual(['MARK_RELATED of 2.']);
      project.write('src/b.ts', `${HEADER}const b = 'TARGET';\n`);
      expect(await messages()).toEqual(['MARK_RELATED of 2. See src/b.ts:2:12 (the target).']);
      project.write('src/deep/c.ts', HEADER);
      expect(await messages()).toEqual(['MARK_RELATED of 3. See src/b.ts:2:12 (the target).']);
      rmSync(project.path('src/b.ts'));
      expect(await messages()).toEqual(['MARK_RELATED of 2.']);
    });

    it('looks at the disk once per pause, not once per file', async () => {
      const project = makeProject({
        'a.ts': `${HEADER}const a = 'MARK_RELATED';\n`,
        'b.ts': `${HEADER}const b = 'TARGET';\n`,
      });
      const eslint = linter(project);
      await eslint.lintFiles(['b.ts']);
      project.write('b.ts', HEADER);
      const [result] = await eslint.lintFiles(['a.ts']);
      expect(result!.messages[0]?.message).toContain('b.ts:2:12');
    });

    it('reads the configuration again when it was changed', async () => {
      const project = makeProject({ 'src/a.ts': `${HEADER}const a = 'MARK';\n` });
      expect(await lint(project, 'src/a.ts')).toHaveLength(1);
      project.write('hostwright.config.json', '{ "exclude": ["src/**"] }');
      expect(await lint(project, 'src/a.ts')).toEqual([]);
    });

    it('forgets a crash with the text that caused it', async () => {
      const project = makeProject({ 'a.ts': HEADER });
      await expect(lintText(project, 'a.ts', `${HEADER}// CRASH\n`)).rejects.toThrow('broken on purpose');
      expect(await lintText(project, 'a.ts', HEADER)).toEqual([]);
    });
  });

  describe('settings', () => {
    it('takes root, types and configFile, relative to the folder that ESLint runs in', async () => {
      const project = makeProject({
        'a.ts': `${HEADER}const a = 'MARK';\n`,
        'inner/package.json': '{}',
        'inner/b.ts': `${HEADER}const b = 'MARK';\n`,
        'other.json': '{ "exclude": ["a.ts"] }',
      });
      expect(await lint(project, 'inner/b.ts')).toMatchObject([{ message: 'MARK of 1.' }]);
      expect(await lint(project, 'inner/b.ts', { settings: { root: '.', types: false } })).toMatchObject([
        { message: 'MARK of 2.' },
      ]);
      expect(await lint(project, 'a.ts', { settings: { configFile: 'other.json' } })).toEqual([]);
    });

    it.each([
      [{ roots: '.' }, 'settings.hostwright has no key "roots". Allowed are: root, types, configFile.'],
      [{ types: 'no' }, 'settings.hostwright.types must be a boolean.'],
      ['.', 'settings.hostwright must be an object.'],
      [{ configFile: 'missing.json' }, 'missing.json: this configuration file does not exist'],
    ])('refuses %j', async (settings, complaint) => {
      const project = makeProject({ 'a.ts': HEADER });
      await expect(lint(project, 'a.ts', { settings })).rejects.toThrow(complaint);
    });
  });

  describe('when something is wrong', () => {
    it('names the key of a wrong configuration, and goes on when it is fixed', async () => {
      const project = makeProject({
        'hostwright.config.json': '{ "excludes": [] }',
        'a.ts': `${HEADER}const a = 'MARK';\n`,
      });
      await expect(lint(project, 'a.ts')).rejects.toThrow('"excludes" is no key of this file');
      project.write('hostwright.config.json', '{}');
      expect(await lint(project, 'a.ts')).toHaveLength(1);
    });

    it('stops ESLint when a rule crashes, and says what to do', async () => {
      const project = makeProject({ 'a.ts': `${HEADER}// CRASH\n` });
      await expect(lint(project, 'a.ts')).rejects.toThrow(
        /The rule hostwright\/no-crash failed on .*a\.ts: broken on purpose\. .*report it at .*issues; .*switch the rule off/,
      );
    });

    it('keeps quiet about the crash of a rule that is off', async () => {
      const project = makeProject({ 'a.ts': `${HEADER}const a = 'MARK'; // CRASH\n` });
      const config = [{ rules: { 'hostwright/no-crash': 'off' as const } }];
      expect(await lint(project, 'a.ts', { config })).toMatchObject([{ message: 'MARK of 1.' }]);
    });
  });
});
