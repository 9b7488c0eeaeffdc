/** The program as it is published and started: real streams, real exit codes, the demo's application. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { publishedPackage } from '../../devkit/scripts/published.mjs';
import { makeProject, type Project } from './project.js';

const PACKAGE = publishedPackage('hostwright');
const PROGRAM = join(PACKAGE, 'bin', 'hostwright.js');
const APPLICATIONS = fileURLToPath(new URL('../../../test-fixtures/apps', import.meta.url));

/** A copy of one of the applications under test-fixtures. */
function makeApplication(name: string): Project {
  const project = makeProject();
  cpSync(join(APPLICATIONS, name), project.root, { recursive: true });
  rmSync(project.path('expected.json'), { force: true });
  return project;
}

function start(project: Project, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [PROGRAM, ...args], { cwd: project.root, encoding: 'utf8', maxBuffer: Infinity });
}

interface Result {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string; readonly line: number }[];
}

function findings(project: Project, ...args: string[]): { file: string; rule: string; line: number }[] {
  const { stdout } = start(project, 'check', '--format', 'json', ...args);
  return (JSON.parse(stdout) as Result[]).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line }) => ({
      file: filePath.slice(project.root.length + 1),
      rule: ruleId.replace('hostwright/', ''),
      line,
    })),
  );
}

describe('over the worker application', () => {
  it('finds the faults where they were planted', () => {
    const expected: unknown = JSON.parse(readFileSync(join(APPLICATIONS, 'order-worker', 'expected.json'), 'utf8'));
    expect(findings(makeApplication('order-worker'))).toEqual(expected);
  });

  it('shows them to a person', () => {
    const { status, stdout, stderr } = start(makeApplication('order-worker'), 'check');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('src/queue-processor.ts:7:32  error  hostwright/no-captive-dependency\n');
    expect(stdout).toContain('✖ 9 problems (8 errors, 1 warning) in 6 of 14 files.\n');
  });

  it('fixes what is safe to fix, and does nothing the second time', () => {
    const project = makeApplication('order-worker');
    expect(start(project, 'check', '--fix').stdout).toContain(
      'Fixed 2 files:\n  src/cleanup-service.ts\n  src/registr',
    );
    expect(project.read('src/cleanup-service.ts')).toContain('while (!signal.aborted) {');
    expect(start(project, 'check', '--fix').stdout).not.toContain('Fixed');
  });

  it('says nothing about the one without faults', () => {
    expect(start(makeApplication('order-worker-fixed'), 'check')).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('--staged', () => {
  const JOB = `import { defineJob } from './jobs.js';
defineJob('prune', async (stop) => {
  while (true) await fetch('https://shop.example/prune');
});
`;
  const declare = (type: string): string =>
    `export declare function defineJob(name: string, run: (stop: ${type}) => Promise<void>): void;\n`;

  /** A job that is judged by a declaration, which is staged as one thing and says another on the disk. */
  function makeRepository(staged: string | undefined, onDisk: string | undefined): Project {
    const project = makeProject({
      'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext", "strict": true, "types": [] } }',
      'job.ts': JOB,
      ...(staged === undefined ? {} : { 'jobs.d.ts': declare(staged) }),
    });
    for (const args of [
      ['init', '--quiet'],
      ['add', '--all'],
    ])
      spawnSync('git', args, { cwd: project.root });
    rmSync(project.path('jobs.d.ts'), { force: true });
    if (onDisk !== undefined) project.write('jobs.d.ts', declare(onDisk));
    return project;
  }

  it.each([
    ['is an abort signal', 'AbortSignal', 'string', 1],
    ['is an abort signal, and deleted on the disk', 'AbortSignal', undefined, 1],
    ['is a string', 'string', 'AbortSignal', 0],
    ['is not tracked', undefined, 'AbortSignal', 0],
  ])('asks the checker about the index: the parameter %s', (_name, staged, onDisk, found) => {
    expect(findings(makeRepository(staged, onDisk), '--staged')).toHaveLength(found);
  });
});

describe('--staged, with a provider that becomes request-scoped', () => {
  const FIXTURE = fileURLToPath(
    new URL(
      '../../../test-fixtures/rules/require-singleton-hosted-service/reports-nest-bubbles-from-constructor',
      import.meta.url,
    ),
  );

  it('reports the job that depends on it', () => {
    const project = makeProject();
    cpSync(FIXTURE, project.root, { recursive: true });
    const provider = project.read('tenant-context.ts');
    project.write('tenant-context.ts', provider.replace('{ scope: Scope.REQUEST }', ''));
    const person = ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.org'];
    const git = (...args: string[]) => spawnSync('git', [...person, ...args], { cwd: project.root });
    git('init', '--quiet');
    git('add', '--all');
    expect(git('commit', '--quiet', '--message', 'first').status).toBe(0);
    expect(findings(project, '--staged')).toEqual([]);
    project.write('tenant-context.ts', provider);
    git('add', 'tenant-context.ts');
    expect(findings(project, '--staged', '--no-types')).toEqual([
      { file: 'billing.job.ts', rule: 'require-singleton-hosted-service', line: 10 },
    ]);
  });
});

it.each([
  [['check', 'missing.ts'], 2],
  [['explain', 'no-early-return'], 0],
  [['explain', 'no-such-rule'], 2],
  [['--version'], 0],
])('%j ends with %i', (args, status) => {
  expect(start(makeProject(), ...args).status).toBe(status);
});

it('explains a rule from the pages in the package', () => {
  const page = readFileSync(join(PACKAGE, 'dist', 'rules-docs', 'no-early-return.md'), 'utf8');
  expect(start(makeProject(), 'explain', 'no-early-return').stdout).toBe(page);
});

it('does not mind when no one reads on', async () => {
  const loop = 'export async function poll(signal: AbortSignal): Promise<void> {\n  while (true) await turn();\n}\n';
  const project = makeProject({ 'a.ts': `declare function turn(): Promise<void>;\n${loop.repeat(2000)}` });
  const child = spawn(process.execPath, [PROGRAM, 'check', '--no-types'], { cwd: project.root });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const [status] = (await once(child, 'close')) as [number | null];
  expect({ status, complaint }).toEqual({ status: 1, complaint: '' });
});

it('writes all of a long answer to a pipe before it ends', () => {
  const loop = 'export async function poll(signal: AbortSignal): Promise<void> {\n  while (true) await turn();\n}\n';
  const project = makeProject({ 'a.ts': `declare function turn(): Promise<void>;\n${loop.repeat(2000)}` });
  expect(findings(project, '--no-types')).toHaveLength(2000);
});
