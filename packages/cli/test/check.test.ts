/** `hostwright check` on the working tree: which files, which words, which exit code. */
import { chmodSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../src/run.js';
import { makeProject, type Project } from './project.js';
import { HEADER } from './sample-rules.js';

vi.mock('../../engine/src/rules/index.generated.js', async () => {
  const { SAMPLE_RULES } = await import('./sample-rules.js');
  return { RULES: SAMPLE_RULES };
});

const FAULT = `${HEADER}const a = 'MARK';\n`;
const HINT = `${HEADER}const a = 'HINT';\n`;

interface Result {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

/** The files that were checked, and those that something was found in. */
function check(project: Project, args: readonly string[], cwd = ''): { checked: string[]; faulty: string[] } {
  const { stdout } = project.run(['check', '--format', 'json', ...args], { cwd });
  const results = JSON.parse(stdout) as Result[];
  const names = (some: Result[]): string[] => some.map(({ filePath }) => filePath.slice(project.root.length + 1));
  return { checked: names(results), faulty: names(results.filter(({ messages }) => messages.length > 0)) };
}

describe('exit codes', () => {
  it('ends with 0 when nothing is wrong, and says so', () => {
    const project = makeProject({ 'a.ts': HEADER });
    expect(project.run(['check'])).toEqual({ code: 0, stdout: '✔ No problems in 1 file.\n', stderr: '' });
  });

  it('ends with 1 when there are errors', () => {
    expect(makeProject({ 'a.ts': FAULT }).run(['check']).code).toBe(1);
  });

  it('lets warnings pass, as many as are allowed', () => {
    const project = makeProject({ 'a.ts': HINT, 'b.ts': HINT });
    expect(project.run(['check']).code).toBe(0);
    expect(project.run(['check', '--max-warnings', '2']).code).toBe(0);
    expect(project.run(['check', '--max-warnings', '1'])).toMatchObject({
      code: 1,
      stderr: 'hostwright: too many warnings: 2, and --max-warnings allows 1.\n',
    });
  });

  it.each([
    [['check', 'missing.ts'], 'missing.ts: there is no such file or folder.'],
    [['check', 'src/**/*.tsx'], 'src/**/*.tsx: no file that is checked matches this.'],
    [['check', '--max-warnings', '-1'], 'It must be a whole number from 0.'],
    [['check', '--max-warnings', 'many'], 'It must be a whole number from 0.'],
    [['check', '--format', 'xml'], 'Allowed choices are stylish, json'],
    [['check', '--preset', 'hard'], 'Allowed choices are recommended, strict, all.'],
    [['check', '--config', 'missing.json'], 'missing.json: this configuration file does not exist'],
    [['check', '--fix', '--fix-dry-run'], "option '--fix' cannot be used with option '--fix-dry-run'"],
    [['check', '--staged', '--fix'], '--staged checks what will be committed, which --fix cannot change.'],
    [['check', '--stagged'], "unknown option '--stagged'"],
    [['chekc'], "unknown command 'chekc'"],
    [[], 'Usage: hostwright'],
  ])('ends with 2 for %j', (args, complaint) => {
    const { code, stdout, stderr } = makeProject({ 'src/a.ts': FAULT }).run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(complaint);
  });

  it('ends with 2 for a wrong configuration, and names the key', () => {
    const project = makeProject({ 'hostwright.config.json': '{ "rules": { "no-mark": "loud" } }', 'a.ts': FAULT });
    const { code, stderr } = project.run(['check']);
    expect(code).toBe(2);
    expect(stderr).toContain('"rules" gives "no-mark" a wrong severity. Allowed are: off, warn, error.');
  });

  it('ends with 3 when a rule crashes, names rule and file, and still says what the others found', () => {
    const project = makeProject({ 'a.ts': `${FAULT}// CRASH\n` });
    const { code, stdout, stderr } = project.run(['check']);
    expect(code).toBe(3);
    expect(stdout).toContain('This says MARK.');
    expect(stderr).toContain(`hostwright: the rule no-crash failed on ${project.path('a.ts')}.`);
    expect(stderr).toContain('TypeError: broken on purpose');
  });

  it('ends with 3 when the program itself fails, with one message', () => {
    const project = makeProject({ 'a.ts': FAULT });
    let complaint = '';
    const stdout = {
      write: () => {
        throw new RangeError('no room');
      },
    };
    const stderr = { write: (text: string) => (complaint += text) };
    expect(run(['check'], { cwd: project.root, env: {}, stdout, stderr })).toBe(3);
    expect(complaint).toMatch(/^hostwright failed\. .*please report it at .*issues:\nRangeError: no room/);
  });

  it.each([['--help'], ['--version'], ['check', '--help']])('ends with 0 for %s', (...args) => {
    expect(makeProject().run(args)).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('a project without files', () => {
  const files = { 'readme.md': '', 'hostwright.config.json': '{ "exclude": ["old"] }', 'old/a.ts': FAULT };

  it('ends with 2 and says what was looked for and where', () => {
    const project = makeProject(files);
    expect(project.run(['check'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        `hostwright: there is no file to check. TypeScript and JavaScript were looked for in ${project.root}, but for ` +
        'what .gitignore and hostwright.config.json leave out. Name another folder, or pass --pass-with-no-files.\n',
    });
    expect(project.run(['check', 'old']).stderr).toContain(`were looked for in ${project.path('old')}, but`);
  });

  it('passes where that is allowed', () => {
    const project = makeProject(files);
    expect(project.run(['check', '--pass-with-no-files', '--no-cache'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(project.run(['check', '--pass-with-no-files', '--format', 'json'])).toMatchObject({
      code: 0,
      stdout: '[]\n',
    });
  });
});

describe('patterns of the configuration', () => {
  it('warns about one that matches no file', () => {
    const project = makeProject({ 'hostwright.config.json': '{ "exclude": ["scr/"] }', 'a.ts': HEADER });
    expect(project.run(['check'])).toMatchObject({
      code: 0,
      stderr: 'hostwright: hostwright.config.json: "exclude" has "scr/", which matches no file.\n',
    });
  });
});

describe('paths', () => {
  it('checks the current folder when nothing is named, in the workspace above it', () => {
    const project = makeProject({
      'src/a.ts': `${HEADER}const a = 'LEFT';\n`,
      'lib/b.ts': `${HEADER}const b = 'RIGHT';\n`,
    });
    const { stdout } = project.run(['check'], { cwd: 'src' });
    expect(stdout).toContain('../lib/b.ts:2:12  its other half');
    expect(check(project, [], 'src').checked).toEqual(['src/a.ts']);
  });

  it('takes files, folders and globs, and checks each file once', () => {
    const project = makeProject({ 'src/a.ts': FAULT, 'src/b.js': FAULT, 'lib/c.ts': FAULT, 'lib/d.tsx': FAULT });
    expect(check(project, ['src', 'src/a.ts', 'lib/*.{ts,mts}']).checked).toEqual(['lib/c.ts', 'src/a.ts', 'src/b.js']);
    expect(check(project, ['../lib/*', './**/a.*'], 'src').checked).toEqual(['lib/c.ts', 'lib/d.tsx', 'src/a.ts']);
    expect(check(project, [project.path('**/*.js')]).checked).toEqual(['src/b.js']);
  });

  it('takes a file whose name looks like a glob', () => {
    const project = makeProject({ 'src/[id].ts': FAULT, 'src/i.ts': FAULT });
    expect(check(project, ['src/[id].ts']).checked).toEqual(['src/[id].ts']);
  });

  it('leaves out what is ignored or no source, below a folder', () => {
    const project = makeProject({
      '.gitignore': 'generated/\n',
      'hostwright.config.json': '{ "exclude": ["old/**"] }',
      'a.ts': HEADER,
      'a.d.ts': HEADER,
      'readme.md': '',
      'generated/b.ts': FAULT,
      'old/c.ts': FAULT,
      'node_modules/d/d.ts': FAULT,
    });
    expect(check(project, ['.']).checked).toEqual(['a.ts']);
  });

  it('checks a named file that only .gitignore leaves out', () => {
    const project = makeProject({ '.gitignore': 'generated/\n', 'generated/b.ts': FAULT });
    expect(check(project, ['generated/b.ts']).faulty).toEqual(['generated/b.ts']);
  });

  it('warns about a named file that is not checked', () => {
    const project = makeProject({
      'hostwright.config.json': '{ "exclude": ["old/**"] }',
      'old/c.ts': FAULT,
      'x.md': '',
    });
    const { code, stdout } = project.run(['check', 'old/c.ts', 'x.md']);
    expect(code).toBe(0);
    expect(stdout).toContain('old/c.ts  warning\nThis file was named but is not checked: "include" and "exclude" in');
    expect(stdout).toContain('x.md  warning\nThis file was named but is not checked: it is neither TypeScript nor');
    expect(project.run(['check', '--max-warnings', '0', 'x.md']).code).toBe(1);
  });

  it('judges every file in its own workspace', () => {
    const project = makeProject({
      'a.ts': FAULT,
      'inner/package.json': '{}',
      'inner/hostwright.config.json': '{ "rules": { "no-mark": "off" } }',
      'inner/b.ts': FAULT,
      'other/package.json': '{}',
      'other/c.ts': `${HEADER}const c = 'LEFT';\n`,
      'other/d.ts': `${HEADER}const d = 'RIGHT';\n`,
    });
    expect(check(project, ['.'])).toEqual({
      checked: ['a.ts', 'inner/b.ts', 'other/c.ts', 'other/d.ts'],
      faulty: ['a.ts', 'other/c.ts'],
    });
    expect(check(project, ['inner', 'other/c.ts']).faulty).toEqual(['other/c.ts']);
  });

  it('survives code that is nested too deeply', () => {
    const project = makeProject({
      'a.ts': FAULT,
      'deep.ts': `${HEADER}const d = ${'['.repeat(5000)}${']'.repeat(5000)};\n`,
    });
    const { code, stdout } = project.run(['check']);
    expect(code).toBe(1);
    expect(stdout).toContain('deep.ts:1:1  error\nThis code is nested too deeply to be read.');
    expect(stdout).toContain('a.ts:2:12  error  hostwright/no-mark');
  });

  it('survives links in circles, links to nowhere, empty files and names of any kind', () => {
    const project = makeProject({ 'src/empty.ts': '', 'src/größe 1.ts': FAULT });
    symlinkSync(project.root, project.path('src/up'));
    symlinkSync('nowhere.ts', project.path('src/gone.ts'));
    expect(check(project, ['.'])).toEqual({ checked: ['src/empty.ts', 'src/größe 1.ts'], faulty: ['src/größe 1.ts'] });
  });
});

describe('severities', () => {
  it('are read from a configuration with a byte order mark', () => {
    const project = makeProject({
      'a.ts': FAULT,
      'hostwright.config.json': '\uFEFF{ "rules": { "no-mark": "warn" } }',
    });
    expect(project.run(['check']).code).toBe(0);
  });

  it('come from --preset before the configuration, and from --config in its place', () => {
    const project = makeProject({
      'a.ts': HINT,
      'hostwright.config.json': '{ "extends": "recommended" }',
      'strict.json': '{ "extends": "strict" }',
    });
    expect(project.run(['check']).stdout).toContain('(0 errors, 1 warning)');
    expect(project.run(['check', '--preset', 'strict']).stdout).toContain('No problems');
    expect(project.run(['check', '--config', 'strict.json']).stdout).toContain('No problems');
  });
});

describe('json', () => {
  it("has the shape of ESLint's results", () => {
    const text = `\uFEFF${HEADER}const a = 'COUNT_0';\r\nconst b = 'MARK';\r\n`;
    const project = makeProject({ 'a.ts': text, 'clean.ts': HEADER });
    const { stdout } = project.run(['check', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual([
      {
        filePath: project.path('a.ts'),
        messages: [
          {
            ruleId: 'hostwright/no-countdown',
            severity: 2,
            message: 'COUNT_0 is left.',
            line: 2,
            column: 12,
            endLine: 2,
            endColumn: 19,
            fix: { range: [45, 52], text: 'DONE' },
          },
          {
            ruleId: 'hostwright/no-mark',
            severity: 2,
            message: 'This says MARK. Say something else.',
            line: 3,
            column: 12,
            endLine: 3,
            endColumn: 16,
          },
        ],
        suppressedMessages: [],
        errorCount: 2,
        fatalErrorCount: 0,
        warningCount: 0,
        fixableErrorCount: 1,
        fixableWarningCount: 0,
        source: text,
        usedDeprecatedRules: [],
      },
      {
        filePath: project.path('clean.ts'),
        messages: [],
        suppressedMessages: [],
        errorCount: 0,
        fatalErrorCount: 0,
        warningCount: 0,
        fixableErrorCount: 0,
        fixableWarningCount: 0,
        usedDeprecatedRules: [],
      },
    ]);
  });

  it('leaves out what edits another file, but not what is said of it', () => {
    const project = makeProject({ 'a.ts': `${HEADER}const a = 'LEFT';\n`, 'b.ts': `${HEADER}const b = 'RIGHT';\n` });
    const [result] = JSON.parse(project.run(['check', '--format', 'json']).stdout) as Result[];
    expect(result).toMatchObject({ errorCount: 1, fixableErrorCount: 0 });
    expect(result!.messages).toEqual([
      {
        ruleId: 'hostwright/no-pair',
        severity: 2,
        message: 'LEFT is not solved. See b.ts:2:12 (its other half).',
        line: 2,
        column: 12,
        endLine: 2,
        endColumn: 16,
        suggestions: [{ desc: 'Solve this half', fix: { range: [45, 49], text: 'SOLVED' } }],
      },
    ]);
  });

  it('says that a text cannot be parsed as ESLint does, and checks the others', () => {
    const project = makeProject({ 'a.ts': `${HEADER}const = ;\n`, 'b.ts': FAULT });
    const { code, stdout } = project.run(['check', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { messages: [{ ruleId: null, fatal: true, severity: 2, line: 2 }], errorCount: 1, fatalErrorCount: 1 },
      { messages: [{ ruleId: 'hostwright/no-mark' }] },
    ]);
  });

  it('says that a named file is not checked as ESLint does', () => {
    const [result] = JSON.parse(
      makeProject({ 'x.md': '' }).run(['check', '--format', 'json', 'x.md']).stdout,
    ) as Result[];
    expect(result).toMatchObject({ warningCount: 1, messages: [{ ruleId: null, fatal: false, severity: 1 }] });
  });
});

describe('stylish', () => {
  it('shows code, related places, repairs and where to read more', () => {
    const project = makeProject({
      'src/a.ts': `${HEADER}const a = 'LEFT';\n`,
      'b.ts': `${HEADER}const b = 'RIGHT';\n`,
    });
    expect(project.run(['check', 'src']).stdout).toBe(`src/a.ts:2:12  error  hostwright/no-pair
LEFT is not solved.

  1 | export let on: BackgroundService;
> 2 | const a = 'LEFT';
    |            ^^^^
  3 |

  b.ts:2:12  its other half
  --fix: Solve both
  suggestion: Solve this half
  https://github.com/hostwright/hostwright/blob/main/rules-docs/no-pair.md

✖ 1 problem (1 error, 0 warnings) in 1 of 1 file.
  1 problem can be fixed with --fix.
`);
  });

  it('uses colours on a terminal, unless told otherwise', () => {
    const project = makeProject({ 'a.ts': FAULT });
    const isColored = (isTTY: boolean, env: Record<string, string> = {}): boolean =>
      project.run(['check'], { isTTY, env }).stdout.includes('\u001B[31merror');
    expect(isColored(true)).toBe(true);
    expect(isColored(false)).toBe(false);
    expect(isColored(true, { NO_COLOR: '1' })).toBe(false);
    expect(isColored(false, { FORCE_COLOR: '1' })).toBe(true);
    expect(isColored(true, { FORCE_COLOR: '0' })).toBe(false);
    expect(isColored(true, { TERM: 'dumb' })).toBe(false);
    expect(isColored(false, { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });

  it('shows no frame of a line that no one wrote by hand', () => {
    const project = makeProject({ 'a.ts': `${HEADER}const a = 'MARK'; // ${'x'.repeat(1000)}\n` });
    expect(project.run(['check']).stdout).not.toContain('xxx');
  });
});

describe('progress', () => {
  it('shows a line after a second on a terminal, and takes it away', () => {
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 400));
    const project = makeProject({ 'a.ts': HEADER, 'b.ts': FAULT, 'c.ts': HEADER, 'd.ts': HEADER });
    const { stderr } = project.run(['check'], { isTTY: true });
    clock.mockRestore();
    const erase = '\r\u001B[2K';
    expect(stderr).toBe(`${erase}hostwright: 3 of 4 files${erase}hostwright: 4 of 4 files${erase}`);
  });

  it('shows nothing on a pipe, nor when it is quick', () => {
    const project = makeProject({ 'a.ts': `${HEADER}const a = 'LEFT';\n` });
    expect(project.run(['check'], { isTTY: true }).stderr).toBe('');
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 600));
    const { stderr } = project.run(['check']);
    clock.mockRestore();
    expect(stderr).toBe('');
  });
});

describe('--fix', () => {
  it('runs until nothing is left to fix, and says what it fixed', () => {
    const project = makeProject({ 'a.ts': `${HEADER}const a = 'COUNT_3';\n`, 'b.ts': FAULT });
    const { code, stdout } = project.run(['check', '--fix']);
    expect(code).toBe(1);
    expect(project.read('a.ts')).toBe(`${HEADER}const a = 'DONE';\n`);
    expect(stdout).toContain('Fixed 1 file:\n  a.ts\n✖ 1 problem');
    expect(project.run(['check', '--fix', 'a.ts']).stdout).toBe('✔ No problems in 1 file.\n');
  });

  it('gives up on fixes that never come to rest', () => {
    const project = makeProject({ 'a.ts': `${HEADER}const a = 'COUNT_40';\n` });
    expect(project.run(['check', '--fix']).code).toBe(1);
    expect(project.read('a.ts')).toContain('COUNT_30');
  });

  it('edits across files, those that were not named among them', () => {
    const project = makeProject({ 'a.ts': `${HEADER}const a = 'LEFT';\n`, 'b.ts': `${HEADER}const b = 'RIGHT';\n` });
    expect(project.run(['check', '--fix', 'a.ts'])).toMatchObject({ code: 0 });
    expect([project.read('a.ts'), project.read('b.ts')].join('')).not.toMatch(/LEFT|RIGHT/);
  });

  it('keeps byte order mark, line ends, mode and links', () => {
    const project = makeProject({ 'real/a.ts': `\uFEFF${HEADER}const a = 'COUNT_0';\n`.replaceAll('\n', '\r\n') });
    chmodSync(project.path('real/a.ts'), 0o750);
    mkdirSync(project.path('src'));
    symlinkSync('../real/a.ts', project.path('src/link.ts'));
    expect(project.run(['check', '--fix', 'src/link.ts']).code).toBe(0);
    expect(project.read('real/a.ts')).toBe(`\uFEFF${HEADER}const a = 'DONE';\n`.replaceAll('\n', '\r\n'));
    expect(statSync(project.path('real/a.ts')).mode & 0o777).toBe(0o750);
    expect(project.read('src/link.ts')).toBe(project.read('real/a.ts'));
  });

  it('writes nothing for --fix-dry-run, and gives the outcome', () => {
    const text = `\uFEFF${HEADER}const a = 'COUNT_1';\n`;
    const project = makeProject({ 'a.ts': text });
    expect(project.run(['check', '--fix-dry-run']).stdout).toBe(
      'Would fix 1 file:\n  a.ts\n✔ No problems in 1 file.\n',
    );
    const [result] = JSON.parse(project.run(['check', '--fix-dry-run', '--format', 'json']).stdout) as object[];
    expect(result).toMatchObject({ messages: [], output: text.replace('COUNT_1', 'DONE') });
    expect(result).not.toHaveProperty('source');
    expect(project.read('a.ts')).toBe(text);
  });
});
