/** `graph`: every format over the same two services. */
import { describe, expect, it } from 'vitest';
import { makeProject, type Project } from './project.js';

function makeWorker(): Project {
  return makeProject({
    'main.ts': `import { BackgroundService, ServiceCollection } from '@hostwright/host';

export class Store {}

export class Worker extends BackgroundService {
  static inject = [Store] as const;
  protected override async executeAsync(signal: AbortSignal): Promise<void> {}
}

export function add(services: ServiceCollection): void {
  services.addScoped(Store);
  services.addHostedService(Worker);
}
`,
  });
}

describe('graph', () => {
  it('draws the workspace of the current folder as an SVG', async () => {
    const { code, stdout, stderr } = await makeWorker().runAsync(['graph']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('<svg ');
    expect(stdout).toContain('class="node service singleton hosted faulty"');
  });

  it.each([
    ['dot', 'digraph services {\n'],
    ['mermaid', 'flowchart LR\n'],
    ['html', '<!doctype html>\n'],
  ])('says it as %s', async (format, beginning) => {
    const { code, stdout } = await makeWorker().runAsync(['graph', '--format', format, 'main.ts']);
    expect(code).toBe(0);
    expect(stdout.startsWith(beginning)).toBe(true);
    expect(stdout).toContain('Worker');
  });

  it('says it as data, with places', async () => {
    const project = makeWorker();
    const { stdout } = await project.runAsync(['graph', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      root: project.root,
      services: [
        { name: 'Store', lifetime: 'scoped', hosted: false, declaration: { line: 3, column: 14 } },
        { name: 'Worker', hosted: true, entries: ['executeAsync'], registrations: [{ line: 12, column: 12 }] },
      ],
      dependencies: [{ faulty: true, filePath: project.path('main.ts'), line: 6, column: 20 }],
    });
  });

  it('says so when there are no services', async () => {
    const project = makeProject({ 'a.ts': '' });
    const { code, stdout, stderr } = await project.runAsync(['graph', '--format', 'dot']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `hostwright: no services were found in ${project.root}.\n` });
    expect(stdout).toMatch(/^digraph services \{/);
  });

  it('ends with 2 for a path that is not there, and for a format that no one knows', async () => {
    const project = makeProject();
    expect(await project.runAsync(['graph', 'nowhere'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'hostwright: nowhere: there is no such file or folder.\n',
    });
    expect(await project.runAsync(['graph', '--format', 'png'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('is not for callers that cannot wait', () => {
    expect(makeProject().run(['graph'])).toMatchObject({ code: 2, stdout: '' });
  });
});
