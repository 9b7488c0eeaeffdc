/** What decides about findings without being their file: declarations, compiler options, and folders that are named alone. */
import { renameSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Editor, toUri } from './editor.js';
import { makeProject, type Project } from './project.js';
import { DEAF_WORKER, TYPED_PROJECT } from './samples.js';

const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

const OTHER_DECLARATION = TYPED_PROJECT['src/scheduler.d.ts'].replace('AbortSignal', 'number');

async function tell(editor: Editor, ...events: readonly (readonly [path: string, type: number])[]): Promise<void> {
  const changes = events.map(([path, type]) => ({ uri: toUri(path), type }));
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
}

function rename(project: Project, from: string, to: string): [[string, number], [string, number]] {
  renameSync(project.path(from), project.path(to));
  return [
    [project.path(from), DELETED],
    [project.path(to), CREATED],
  ];
}

async function openTyped(): Promise<{ project: Project; editor: Editor }> {
  const project = makeProject(TYPED_PROJECT);
  const editor = await Editor.start(project);
  await editor.until(() => editor.shown('src/prune-jobs.ts').length === 1);
  return { project, editor };
}

describe('a declaration file', () => {
  it('counts as it is on the disk', async () => {
    const { project, editor } = await openTyped();
    await tell(editor, [project.write('src/scheduler.d.ts', OTHER_DECLARATION), CHANGED]);
    await editor.until(() => editor.shown('src/prune-jobs.ts').length === 0);
    await tell(editor, [project.write('src/scheduler.d.ts', TYPED_PROJECT['src/scheduler.d.ts']), CHANGED]);
    await editor.until(() => editor.shown('src/prune-jobs.ts').length === 1);
    await tell(editor, [project.remove('src/scheduler.d.ts'), DELETED]);
    await editor.until(() => editor.shown('src/prune-jobs.ts').length === 0);
    await tell(editor, [project.write('src/scheduler.d.ts', TYPED_PROJECT['src/scheduler.d.ts']), CREATED]);
    await editor.until(() => editor.shown('src/prune-jobs.ts').length === 1);
    expect(editor.shown('src/prune-jobs.ts')).toMatchObject([{ code: 'require-cancellation-observation' }]);
  });

  it('counts as it stands in the editor', async () => {
    const { editor } = await openTyped();
    await editor.open('src/scheduler.d.ts', TYPED_PROJECT['src/scheduler.d.ts']);
    await editor.edit('src/scheduler.d.ts', { from: 'stop: AbortSignal', to: 'stop: number' });
    await editor.until(() => editor.shown('src/prune-jobs.ts').length === 0);
    await editor.close('src/scheduler.d.ts');
    await editor.until(() => editor.shown('src/prune-jobs.ts').length === 1);
    expect(editor.shown('src/prune-jobs.ts')).toHaveLength(1);
  });
});

describe('compiler options', () => {
  it('count as they are on the disk', async () => {
    const { project, editor } = await openTyped();
    const pathless = TYPED_PROJECT['tsconfig.json'].replace('"paths"', '"formerly"');
    await tell(editor, [project.write('tsconfig.json', pathless), CHANGED]);
    await editor.until(() => editor.shown('src/prune-jobs.ts').length === 0);
    await tell(editor, [project.write('tsconfig.json', TYPED_PROJECT['tsconfig.json']), CHANGED]);
    await editor.until(() => editor.shown('src/prune-jobs.ts').length === 1);
    expect(editor.shown('src/prune-jobs.ts')).toHaveLength(1);
  });
});

describe('a folder of which only the name is told', () => {
  it('brings its files when it comes', async () => {
    const { project, editor } = await openTyped();
    project.write('tsconfig.json', TYPED_PROJECT['tsconfig.json'].replaceAll('src', 'sources'));
    await tell(editor, ...rename(project, 'src', 'sources'), [project.path('tsconfig.json'), CHANGED]);
    await editor.until(
      () => editor.shown('src/prune-jobs.ts').length === 0 && editor.shown('sources/prune-jobs.ts').length === 1,
    );
    project.write('more/poller.ts', DEAF_WORKER);
    await tell(editor, [project.path('more'), CREATED]);
    await editor.until(() => editor.shown('more/poller.ts').length === 1);
    expect(editor.shown('more/poller.ts')).toHaveLength(1);
  });

  it('takes declarations with it and brings them back', async () => {
    const project = makeProject({
      ...TYPED_PROJECT,
      'src/prune-jobs.ts': TYPED_PROJECT['src/prune-jobs.ts'].replace('scheduler', './types/scheduler.js'),
      'src/types/scheduler.d.ts': TYPED_PROJECT['src/scheduler.d.ts'],
    });
    const editor = await Editor.start(project);
    await editor.until(() => editor.shown('src/prune-jobs.ts').length === 1);
    await tell(editor, [project.remove('src/types'), DELETED]);
    await editor.until(() => editor.shown('src/prune-jobs.ts').length === 0);
    project.write('src/types/scheduler.d.ts', TYPED_PROJECT['src/scheduler.d.ts']);
    await tell(editor, [project.path('src/types'), CREATED]);
    await editor.until(() => editor.shown('src/prune-jobs.ts').length === 1);
    expect(editor.shown('src/prune-jobs.ts')).toHaveLength(1);
  });

  it('takes compiler options with it', async () => {
    const jobs = TYPED_PROJECT['src/prune-jobs.ts'];
    const project = makeProject({
      ...TYPED_PROJECT,
      'tsconfig.json': TYPED_PROJECT['tsconfig.json'].replace('["src"]', '["src", "inner"]'),
      'inner/prune-jobs.ts': jobs,
      'inner/tsconfig.json': '{}',
    });
    const editor = await Editor.start(project);
    await editor.until(() => editor.shown('src/prune-jobs.ts').length === 1);
    expect(editor.shown('inner/prune-jobs.ts')).toEqual([]);
    await tell(editor, [project.remove('inner'), DELETED]);
    await tell(editor, [project.write('inner/prune-jobs.ts', jobs), CREATED]);
    await editor.until(() => editor.shown('inner/prune-jobs.ts').length === 1);
    expect(editor.shown('inner/prune-jobs.ts')).toHaveLength(1);
  });

  it('may be another by the time that anyone looks', async () => {
    const { project, editor } = await openTyped();
    const [path] = [project.remove('src')];
    project.write('src/prune-jobs.ts', `\n${TYPED_PROJECT['src/prune-jobs.ts']}`);
    project.write('src/scheduler.d.ts', TYPED_PROJECT['src/scheduler.d.ts']);
    await tell(editor, [path, DELETED], [path, CREATED]);
    await editor.until(() => editor.shown('src/prune-jobs.ts')[0]?.range.start.line === 4);
    project.write('src/scheduler.d.ts', OTHER_DECLARATION);
    await tell(editor, [path, DELETED], [path, CREATED]);
    await editor.until(() => editor.shown('src/prune-jobs.ts').length === 0);
    expect(editor.shown('src/prune-jobs.ts')).toEqual([]);
  });

  it('takes its configuration with it', async () => {
    const off = '{ "rules": { "require-cancellation-observation": "off" } }';
    const project = makeProject({ 'inner/poller.ts': DEAF_WORKER, 'inner/hostwright.config.json': off });
    const editor = await Editor.start(project);
    await editor.open('inner/poller.ts', DEAF_WORKER);
    await editor.untilShown('inner/poller.ts');
    expect(editor.shown('inner/poller.ts')).toEqual([]);
    await tell(editor, [project.remove('inner'), DELETED]);
    await editor.until(() => editor.shown('inner/poller.ts').length === 1);
    expect(editor.shown('inner/poller.ts')).toHaveLength(1);
  });
});
