/** Findings on their way to the editor: sent as they change, across files, and still while text is broken. */
import { describe, expect, it } from 'vitest';
import { Editor } from './editor.js';
import { makeProject } from './project.js';
import { CAPTIVE_PROJECT, DEAF_HEAD, DEAF_WORKER } from './samples.js';

describe('findings that are sent', () => {
  it('stand where the document has them, with rule, severity and a link to the page', async () => {
    const editor = await Editor.start(makeProject({ 'poller.ts': DEAF_WORKER }));
    await editor.open('poller.ts', DEAF_WORKER);
    await editor.untilShown('poller.ts');
    expect(editor.marks('poller.ts')).toEqual([`require-cancellation-observation: ${DEAF_HEAD}`]);
    expect(editor.shown('poller.ts')).toMatchObject([
      {
        severity: 1,
        source: 'hostwright',
        code: 'require-cancellation-observation',
        codeDescription: { href: expect.stringContaining('require-cancellation-observation') as string },
      },
    ]);
  });

  it('come for files that no one has opened, and go when only open files are wanted', async () => {
    const project = makeProject({ 'poller.ts': DEAF_WORKER, 'other.ts': 'export {};\n' });
    const everything = await Editor.start(project);
    await everything.until(() => everything.shown('poller.ts').length === 1);
    const openOnly = await Editor.start(project, { settings: { diagnostics: { scope: 'openFiles' } } });
    await openOnly.open('other.ts', 'export {};\n');
    await openOnly.untilShown('other.ts');
    expect(openOnly.shown('poller.ts')).toEqual([]);
  });

  it('go when the text is fixed and come back when it is not', async () => {
    const editor = await Editor.start(makeProject({ 'poller.ts': DEAF_WORKER }));
    await editor.open('poller.ts', DEAF_WORKER);
    await editor.until(() => editor.shown('poller.ts').length === 1);
    await editor.edit('poller.ts', { from: DEAF_HEAD, to: 'while (!signal.aborted)' });
    await editor.until(() => editor.shown('poller.ts').length === 0);
    await editor.edit('poller.ts', { from: 'while (!signal.aborted)', to: DEAF_HEAD });
    await editor.until(() => editor.shown('poller.ts').length === 1);
    expect(editor.marks('poller.ts')).toEqual([`require-cancellation-observation: ${DEAF_HEAD}`]);
  });

  it('move in other open files when a lifetime changes in an unsaved one', async () => {
    const editor = await Editor.start(makeProject(CAPTIVE_PROJECT));
    for (const [name, text] of Object.entries(CAPTIVE_PROJECT)) await editor.open(name, text);
    await editor.untilShown('src/worker.ts');
    expect(editor.shown('src/worker.ts')).toEqual([]);
    await editor.edit('src/main.ts', { from: 'addSingleton', to: 'addScoped' });
    await editor.until(() => editor.shown('src/worker.ts').length === 1);
    expect(editor.marks('src/worker.ts')).toEqual(['no-captive-dependency: Repository']);
    const related = editor.shown('src/worker.ts')[0]?.relatedInformation?.map(({ location }) => location.uri);
    expect(related).toContain(editor.uri('src/main.ts'));
    await editor.edit('src/main.ts', { from: 'addScoped', to: 'addSingleton' });
    await editor.until(() => editor.shown('src/worker.ts').length === 0);
  });
});
