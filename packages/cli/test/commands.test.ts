/** `explain`, `facts` and `init`. */
import { readFileSync } from 'node:fs';
import { RULES, Session } from '@hostwright/engine';
import { describe, expect, it } from 'vitest';
import { makeProject } from './project.js';

describe('explain', () => {
  it.each(RULES.map(({ name }) => name))('prints the page of %s, with or without prefix', (name) => {
    const project = makeProject();
    const { code, stdout } = project.run(['explain', name]);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^# ${name}\n`));
    expect(project.run(['explain', `hostwright/${name}`]).stdout).toBe(stdout);
  });

  it('names the rules that there are when there is none of that name', () => {
    const { code, stdout, stderr } = makeProject().run(['explain', 'no-such-rule']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('There is no rule "no-such-rule". There are:\n  no-abort-listener-leak\n');
  });
});

describe('facts', () => {
  it('prints one fact a line, with the table and the position', () => {
    const project = makeProject({
      'a.ts': 'export async function poll(signal: AbortSignal) {\n  await fetch(url);\n}\n',
    });
    const { code, stdout } = project.run(['facts', 'a.ts']);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.find((line) => line.startsWith('calls 2:9 '))).toContain('"use":"awaited"');
    for (const line of lines) expect(line).toMatch(/^\w+ (?:\d+:\d+ )?[[{].*[\]}]$/);
  });

  it('names the file that cannot be read, and what it expects', () => {
    const { code, stderr } = makeProject().run(['facts', 'gone.ts']);
    expect(code).toBe(2);
    expect(stderr).toContain('"gone.ts" cannot be read');
    expect(makeProject().run(['facts', 'notes.md']).stderr).toContain('is not a TypeScript or JavaScript source file');
  });
});

describe('init', () => {
  it('writes a configuration that the engine accepts, at the root of the workspace', () => {
    const project = makeProject({ 'src/a.ts': '' });
    const { code, stdout } = project.run(['init'], { cwd: 'src' });
    expect(code).toBe(0);
    expect(stdout).toContain('Written: ../hostwright.config.json');
    expect(stdout).toContain("import hostwright from 'eslint-plugin-hostwright';");
    expect(new Session({ root: project.root }).configuration.preset).toBe('recommended');
  });

  it('prints the configuration of ESLint with the parser that the project has', () => {
    const { stdout } = makeProject().run(['init']);
    expect(stdout).toContain('  npm install --save-dev eslint typescript-eslint eslint-plugin-hostwright\n');
    expect(stdout).toContain(`and write to eslint.config.mjs:

  import hostwright from 'eslint-plugin-hostwright';
  import tseslint from 'typescript-eslint';

  export default [
    { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser: tseslint.parser } },
    hostwright.configs.recommended,
  ];
`);
    const manifest = { devDependencies: { eslint: '10.0.0', '@typescript-eslint/parser': '8.0.0' } };
    const own = makeProject({ 'package.json': JSON.stringify(manifest), 'eslint.config.js': '' }).run(['init']).stdout;
    expect(own).toContain('  npm install --save-dev eslint-plugin-hostwright\n');
    expect(own).toContain(`and add to eslint.config.js:

  const hostwright = require('eslint-plugin-hostwright');
  const parser = require('@typescript-eslint/parser');

  module.exports = [
    { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser } },
`);
  });

  it('names a schema that the package holds', () => {
    const project = makeProject();
    project.run(['init']);
    const { $schema } = JSON.parse(project.read('hostwright.config.json')) as { $schema: string };
    const inPackage = $schema.replace('./node_modules/hostwright/', '../');
    expect(inPackage).toBe('../schema/hostwright.config.schema.json');
    const schema = new URL(inPackage, import.meta.url);
    expect(JSON.parse(readFileSync(schema, 'utf8'))).toMatchObject({ title: 'Configuration of Hostwright' });
  });

  it('never overwrites', () => {
    const project = makeProject({ 'hostwright.config.json': '{ "exclude": [] }' });
    expect(project.run(['init'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'hostwright: hostwright.config.json is there already and is left as it is.\n',
    });
    expect(project.read('hostwright.config.json')).toBe('{ "exclude": [] }');
  });
});
