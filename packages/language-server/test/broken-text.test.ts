/** Text that cannot be parsed, as it is most of the time while someone types: nothing comes and goes. */
import { describe, expect, it } from 'vitest';
import { Editor } from './editor.js';
import { makeProject } from './project.js';
import { CAPTIVE_PROJECT, DEAF_HEAD, DEAF_WORKER } from './samples.js';

async function openDeafWorker(): Promise<Editor> {
  const editor = await Editor.start(makeProject({ 'poller.ts': DEAF_WORKER }));
  await editor.open('poller.ts', DEAF_WORKER);
  await editor.until(() => editor.shown('poller.ts').length === 1);
  return editor;
}

const MARK = `require-cancellation-observation: ${DEAF_HEAD}`;

describe('while text is broken', () => {
  it('the last findings stay and move with the edits', async () => {
    const editor = await openDeafWorker();
    await editor.edit('poller.ts', { from: 'export class', to: 'const x = (\n\nexport class' });
    await editor.until(() => editor.shown('poller.ts')[0]?.range.start.line === 6);
    expect(editor.marks('poller.ts')).toEqual([MARK]);
    await editor.edit('poller.ts', { from: 'const x = (\n\n', to: '' });
    await editor.until(() => editor.shown('poller.ts')[0]?.range.start.line === 4);
    expect(editor.marks('poller.ts')).toEqual([MARK]);
  });

  it('the findings of the text as it was opened stay, however soon the first edit comes', async () => {
    const editor = await Editor.start(makeProject({ 'poller.ts': DEAF_WORKER }));
    await editor.open('poller.ts', DEAF_WORKER);
    await editor.edit('poller.ts', { from: 'export class', to: 'const x = (\n\nexport class' });
    await editor.untilShown('poller.ts');
    expect(editor.marks('poller.ts')).toEqual([MARK]);
  });

  it('a finding goes with the text that it was about', async () => {
    const editor = await openDeafWorker();
    await editor.edit('poller.ts', { from: `${DEAF_HEAD} {`, to: 'wh' });
    await editor.until(() => editor.shown('poller.ts').length === 0);
    expect(editor.marks('poller.ts')).toEqual([]);
  });

  it('edits are not offered, since they were made for another text', async () => {
    const editor = await openDeafWorker();
    await editor.edit('poller.ts', { from: 'import {', to: 'import {{' });
    expect(await editor.actions('poller.ts', DEAF_HEAD)).toEqual([]);
  });

  it('findings of other files stay as they are', async () => {
    const editor = await Editor.start(makeProject(CAPTIVE_PROJECT));
    for (const [name, text] of Object.entries(CAPTIVE_PROJECT)) await editor.open(name, text);
    await editor.edit('src/main.ts', { from: 'addSingleton', to: 'addScoped' });
    await editor.until(() => editor.shown('src/worker.ts').length === 1);
    await editor.edit('src/main.ts', { from: 'await builder', to: 'await (builder' });
    await editor.edit('src/worker.ts', { from: 'export class', to: '\nexport class' });
    await editor.untilShown('src/worker.ts');
    expect(editor.marks('src/worker.ts')).toEqual(['no-captive-dependency: Repository']);
  });

  it('that was broken from the start says so, and so does one that is saved', async () => {
    const broken = `${DEAF_WORKER}\nclass {`;
    const fresh = await Editor.start(makeProject({ 'poller.ts': broken }));
    await fresh.open('poller.ts', broken);
    await fresh.until(() => fresh.shown('poller.ts').length === 1);
    const saved = await openDeafWorker();
    await saved.edit('poller.ts', { from: 'import {', to: 'import {{' });
    await saved.save('poller.ts');
    await saved.until(() => saved.shown('poller.ts').some(({ code }) => code === undefined));
    expect(saved.shown('poller.ts')).toHaveLength(1);
  });
});
