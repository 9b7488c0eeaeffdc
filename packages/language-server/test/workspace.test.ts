/** What lies around documents: files on the disk, the configuration, folders, settings, and how a client counts characters. */
import { rmSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Workspaces } from '../src/workspaces.js';
import { CAPABLE, Editor, toUri } from './editor.js';
import { makeProject, type Project } from './project.js';
import { CAPTIVE_PROJECT, DEAF_HEAD, DEAF_WORKER } from './samples.js';

const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

async function tellOfFile(editor: Editor, path: string, type: number): Promise<void> {
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: toUri(path), type }],
  });
}

describe('files on the disk', () => {
  it('are looked at when they are created, changed and deleted', async () => {
    const project = makeProject({ 'index.ts': 'export {};\n' });
    const editor = await Editor.start(project);
    await tellOfFile(editor, project.write('poller.ts', DEAF_WORKER), CREATED);
    await editor.until(() => editor.shown('poller.ts').length === 1);
    await tellOfFile(
      editor,
      project.write('poller.ts', DEAF_WORKER.replace(DEAF_HEAD, 'while (!signal.aborted)')),
      CHANGED,
    );
    await editor.until(() => editor.shown('poller.ts').length === 0);
    await tellOfFile(editor, project.write('poller.ts', DEAF_WORKER), CHANGED);
    await editor.until(() => editor.shown('poller.ts').length === 1);
    await tellOfFile(editor, project.remove('poller.ts'), DELETED);
    await editor.until(() => editor.shown('poller.ts').length === 0);
    expect(editor.shown('poller.ts')).toEqual([]);
  });

  it('do not count while the editor has the document open', async () => {
    const project = makeProject({ 'poller.ts': DEAF_WORKER });
    const editor = await Editor.start(project);
    await editor.open('poller.ts', DEAF_WORKER);
    await editor.until(() => editor.shown('poller.ts').length === 1);
    await tellOfFile(editor, project.remove('poller.ts'), DELETED);
    await editor.edit('poller.ts', { from: 'export class', to: '\nexport class' });
    await editor.untilShown('poller.ts');
    expect(editor.shown('poller.ts')).toHaveLength(1);
    await editor.close('poller.ts');
    await editor.until(() => editor.shown('poller.ts').length === 0);
  });

  it('are forgotten with the folder that is deleted, though only the folder is named', async () => {
    const project = makeProject({ 'src/a/poller.ts': DEAF_WORKER, 'src/b/poller.ts': DEAF_WORKER });
    const editor = await Editor.start(project);
    await editor.until(() => editor.shown('src/a/poller.ts').length + editor.shown('src/b/poller.ts').length === 2);
    await tellOfFile(editor, project.remove('src/a'), DELETED);
    await editor.until(() => editor.shown('src/a/poller.ts').length === 0);
    expect(editor.shown('src/b/poller.ts')).toHaveLength(1);
  });

  it('may change by the thousand at once', async () => {
    const names = Array.from({ length: 1200 }, (_, index) => `src/file${index}.ts`);
    const project = makeProject(Object.fromEntries(names.map((name) => [name, DEAF_WORKER])));
    const editor = await Editor.start(project);
    await editor.until(() => names.every((name) => editor.shown(name).length === 1));
    for (const name of names) project.write(name, 'export {};\n');
    for (const half of [names.slice(0, 600), names.slice(600)]) {
      const changes = half.map((name) => ({ uri: editor.uri(name), type: CHANGED }));
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    }
    await editor.until(() => names.every((name) => editor.shown(name).length === 0));
    expect(names.flatMap((name) => editor.shown(name))).toEqual([]);
  });
});

describe('hostwright.config.json', () => {
  const off = JSON.stringify({ rules: { 'require-cancellation-observation': 'off' } });
  const wrong = '{ "rules": { "no-such-rule": "off" } }';

  it('takes effect when it is written, changed and deleted', async () => {
    const project = makeProject({ 'poller.ts': DEAF_WORKER });
    const editor = await Editor.start(project);
    await editor.open('poller.ts', DEAF_WORKER);
    await editor.until(() => editor.shown('poller.ts').length === 1);
    await tellOfFile(editor, project.write('hostwright.config.json', off), CREATED);
    await editor.until(() => editor.shown('poller.ts').length === 0);
    await tellOfFile(editor, project.write('hostwright.config.json', '{}'), CHANGED);
    await editor.until(() => editor.shown('poller.ts').length === 1);
    expect(editor.shown('poller.ts')).toHaveLength(1);
  });

  it('is marked when it is wrong, and the last good one stays', async () => {
    const project = makeProject({ 'poller.ts': DEAF_WORKER, 'hostwright.config.json': off });
    const editor = await Editor.start(project);
    await editor.open('poller.ts', DEAF_WORKER);
    await editor.untilShown('poller.ts');
    await tellOfFile(editor, project.write('hostwright.config.json', wrong), CHANGED);
    await editor.until(() => editor.shown('hostwright.config.json').length === 1);
    const [problem] = editor.shown('hostwright.config.json');
    const start = wrong.indexOf('"no-such-rule"');
    expect(problem).toMatchObject({
      severity: 1,
      range: { start: { character: start }, end: { character: start + '"no-such-rule"'.length } },
    });
    expect(problem?.message).toContain('Allowed are');
    expect(editor.shown('poller.ts')).toEqual([]);
    await tellOfFile(editor, project.write('hostwright.config.json', '{}'), CHANGED);
    await editor.until(
      () => editor.shown('hostwright.config.json').length === 0 && editor.shown('poller.ts').length === 1,
    );
  });

  it('leaves the defaults in force when it was wrong from the start', async () => {
    const editor = await Editor.start(makeProject({ 'poller.ts': DEAF_WORKER, 'hostwright.config.json': '{' }));
    await editor.until(
      () => editor.shown('hostwright.config.json').length === 1 && editor.shown('poller.ts').length === 1,
    );
    expect(editor.shown('hostwright.config.json')[0]?.message).toContain('not JSON');
  });

  it('counts as it stands in the editor, before it is saved', async () => {
    const editor = await Editor.start(makeProject({ 'poller.ts': DEAF_WORKER, 'hostwright.config.json': '{}' }));
    await editor.until(() => editor.shown('poller.ts').length === 1);
    await editor.open('hostwright.config.json', '{}');
    await editor.edit('hostwright.config.json', { from: '{}', to: off });
    await editor.until(() => editor.shown('poller.ts').length === 0);
    await editor.close('hostwright.config.json');
    await editor.until(() => editor.shown('poller.ts').length === 1);
    expect(editor.shown('poller.ts')).toHaveLength(1);
  });
});

describe('folders', () => {
  it('are judged each as a workspace of its own, and come and go', async () => {
    const first = makeProject({ 'poller.ts': DEAF_WORKER });
    const second = makeProject(CAPTIVE_PROJECT);
    const editor = await Editor.start(first);
    await editor.until(() => editor.shown('poller.ts').length === 1);
    const folder = { uri: toUri(second.root), name: 'second' };
    second.write('src/main.ts', CAPTIVE_PROJECT['src/main.ts'].replace('addSingleton', 'addScoped'));
    await change(editor, { added: [folder], removed: [] });
    const worker = nameBelow(first, second, 'src/worker.ts');
    await editor.until(() => editor.shown(worker).length === 1);
    await change(editor, { added: [], removed: [folder] });
    await editor.until(() => editor.shown(worker).length === 0);
    expect(editor.shown('poller.ts')).toHaveLength(1);
  });

  it('may hold several projects, each with its own registrations', async () => {
    const scoped = CAPTIVE_PROJECT['src/main.ts'].replace('addSingleton', 'addScoped');
    const files = (folder: string, main: string) =>
      Object.fromEntries(
        Object.entries({ ...CAPTIVE_PROJECT, 'src/main.ts': main, 'package.json': '{}' }).map(([name, text]) => [
          `${folder}/${name}`,
          text,
        ]),
      );
    const project = makeProject({ ...files('a', CAPTIVE_PROJECT['src/main.ts']), ...files('b', scoped) });
    rmSync(project.path('package.json'));
    const editor = await Editor.start(project);
    await editor.until(() => editor.shown('b/src/worker.ts').length === 1);
    expect(editor.shown('a/src/worker.ts')).toEqual([]);
  });

  it('are read once, whatever is opened and closed in them, until they are no workspaces any more', () => {
    const project = makeProject({
      'a/package.json': '{}',
      'a/poller.ts': DEAF_WORKER,
      'node_modules/b/package.json': '{}',
    });
    const workspaces = new Workspaces({
      types: false,
      unsaved: () => undefined,
      onNotice: () => undefined,
      onReading: () => undefined,
    });
    onTestFinished(() => workspaces.close());
    workspaces.folders = [project.root];
    const path = project.path('a/poller.ts');
    const inner = workspaces.of(path);
    expect([...workspaces.files()]).toEqual([{ workspace: inner, path }]);
    const installed = workspaces.of(project.path('node_modules/b/index.ts'));
    workspaces.retain([project.path('node_modules/b/index.ts')]);
    expect(workspaces.opened.map(({ root }) => root)).toContain(installed.root);
    workspaces.retain([]);
    expect(workspaces.opened.map(({ root }) => root).sort()).toEqual([project.root, inner.root]);
    expect(workspaces.of(path)).toBe(inner);
    workspaces.filesChanged([project.remove('a/package.json')]);
    expect(workspaces.of(path).root).toBe(project.root);
    expect(workspaces.opened).not.toContain(inner);
    workspaces.folders = [];
    workspaces.retain([]);
    expect(workspaces.opened).toEqual([]);
  });

  function change(editor: Editor, event: object): Promise<void> {
    return editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  }

  function nameBelow(from: Project, to: Project, name: string): string {
    return `../${to.root.slice(from.root.lastIndexOf('/') + 1)}/${name}`;
  }
});

describe('settings', () => {
  it('are asked for, and take effect when they change', async () => {
    const project = makeProject({ 'poller.ts': DEAF_WORKER, 'index.ts': 'export {};\n' });
    const workspace = {
      ...CAPABLE.workspace,
      configuration: true,
      didChangeConfiguration: { dynamicRegistration: true },
    };
    let scope = 'workspace';
    const editor = await Editor.start(project, {
      capabilities: { ...CAPABLE, workspace },
      answer: () => ({ diagnostics: { scope } }),
    });
    await editor.until(() => editor.shown('poller.ts').length === 1);
    scope = 'openFiles';
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.until(() => editor.shown('poller.ts').length === 0);
    expect(editor.shown('poller.ts')).toEqual([]);
  });

  it('are taken as they are sent by clients that cannot be asked', async () => {
    const editor = await Editor.start(makeProject({ 'poller.ts': DEAF_WORKER }));
    await editor.until(() => editor.shown('poller.ts').length === 1);
    const settings = { hostwright: { diagnostics: { scope: 'openFiles' } } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await editor.until(() => editor.shown('poller.ts').length === 0);
    expect(editor.shown('poller.ts')).toEqual([]);
  });
});

describe('the position encoding', () => {
  const text = DEAF_WORKER.replace(DEAF_HEAD, `/* häß 🧨 */ ${DEAF_HEAD}`);

  it('is the first that both sides know', async () => {
    const editor = await Editor.start(makeProject({}), {
      capabilities: { ...CAPABLE, general: { positionEncodings: ['utf-32', 'utf-8', 'utf-16'] } },
    });
    expect(editor.capabilities?.positionEncoding).toBe('utf-8');
    const old = await Editor.start(makeProject({}), { capabilities: {} });
    expect(old.capabilities?.positionEncoding).toBe('utf-16');
  });

  it('counts bytes where the client does, both ways', async () => {
    const general = { positionEncodings: ['utf-8' as const] };
    const editor = await Editor.start(makeProject({ 'poller.ts': text }), { capabilities: { ...CAPABLE, general } });
    await editor.open('poller.ts', text);
    await editor.until(() => editor.shown('poller.ts').length === 1);
    const line = text.split('\n', 5)[4]!;
    const start = Buffer.byteLength(line.slice(0, line.indexOf('while')));
    expect(editor.shown('poller.ts')[0]?.range).toEqual({
      start: { line: 4, character: start },
      end: { line: 4, character: start + DEAF_HEAD.length },
    });
    const condition = { start: { line: 4, character: start + 7 }, end: { line: 4, character: start + 11 } };
    await editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: editor.uri('poller.ts'), version: 2 },
      contentChanges: [{ range: condition, text: '!signal.aborted' }],
    });
    await editor.until(() => editor.shown('poller.ts').length === 0);
  });
});

describe('the first reading', () => {
  it('is shown as progress from beginning to end', async () => {
    const files = Array.from({ length: 400 }, (_, index) => [
      `src/file${index}.ts`,
      DEAF_WORKER.repeat(3).replaceAll('class Poller', () => `class P${index}`),
    ]);
    const editor = await Editor.start(makeProject(Object.fromEntries(files) as Record<string, string>));
    await editor.until(() => editor.progress.at(-1) === 'end');
    expect(editor.progress[0]).toBe('begin');
    expect(editor.progress).toContain('report');
  });
});
