/** What the light bulb offers, and what becomes of the text when someone picks it. */
import { describe, expect, it } from 'vitest';
import { CAPABLE, Editor } from './editor.js';
import { makeProject } from './project.js';
import { DEAF_HEAD, DEAF_WORKER } from './samples.js';

const RULE = 'require-cancellation-observation';

async function openDeafWorker(capabilities = CAPABLE): Promise<Editor> {
  const editor = await Editor.start(makeProject({ 'poller.ts': DEAF_WORKER }), { capabilities });
  await editor.open('poller.ts', DEAF_WORKER);
  return editor;
}

async function pickTitled(editor: Editor, title: RegExp): Promise<string> {
  const actions = await editor.actions('poller.ts', DEAF_HEAD);
  const action = actions.find((candidate) => title.test(candidate.title));
  if (!action) throw new Error(`Only these are offered: ${actions.map((one) => one.title).join('; ')}`);
  await editor.pick(action);
  return editor.document('poller.ts').getText();
}

describe('what is offered for a finding', () => {
  it('begins with the safe fix, and brings its edit when it is picked', async () => {
    const editor = await openDeafWorker();
    const [fix] = await editor.actions('poller.ts', DEAF_HEAD);
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: RULE }] });
    expect(fix?.edit).toBeUndefined();
    const edit = await editor.pick(fix!);
    expect(edit.documentChanges).toMatchObject([{ textDocument: { uri: editor.uri('poller.ts'), version: 1 } }]);
    expect(editor.document('poller.ts').getText()).toContain('while (!signal.aborted)');
    await editor.until(() => editor.shown('poller.ts').length === 0);
  });

  it('brings the edit at once to clients that do not come back for it', async () => {
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
    const textDocument = { ...CAPABLE.textDocument, codeAction };
    const workspace = { ...CAPABLE.workspace, workspaceEdit: {} };
    const editor = await openDeafWorker({ ...CAPABLE, textDocument, workspace });
    const [fix] = await editor.actions('poller.ts', DEAF_HEAD);
    expect(fix?.edit?.changes?.[editor.uri('poller.ts')]).toHaveLength(1);
  });

  it('can be a comment for the line or the file, after which the finding is gone', async () => {
    const line = await openDeafWorker();
    expect(await pickTitled(line, /for this line$/)).toContain(
      `    // eslint-disable-next-line hostwright/${RULE}\n    while (true)`,
    );
    await line.until(() => line.shown('poller.ts').length === 0);
    const file = await openDeafWorker();
    expect(await pickTitled(file, /for this file$/)).toMatch(
      new RegExp(`^/\\* eslint-disable hostwright/${RULE} \\*/\n`),
    );
    await file.until(() => file.shown('poller.ts').length === 0);
  });

  it("opens the rule's page in the client's browser", async () => {
    const editor = await openDeafWorker();
    const opened: unknown[] = [];
    editor.connection.onRequest('window/showDocument', (parameters: unknown) => {
      opened.push(parameters);
      return { success: true };
    });
    const actions = await editor.actions('poller.ts', DEAF_HEAD);
    const { command } = actions.find(({ title }) => title.startsWith('Open the page'))!;
    await editor.connection.sendRequest('workspace/executeCommand', command);
    expect(opened).toEqual([{ external: true, uri: expect.stringContaining(`${RULE}.md`) as string }]);
  });

  it('is nothing where there is no finding, or where only other kinds are wanted', async () => {
    const editor = await openDeafWorker();
    const elsewhere = await editor.actions('poller.ts', 'await this.orders.take()');
    expect(elsewhere.map(({ kind }) => kind)).not.toContain('quickfix');
    expect(await editor.actions('poller.ts', DEAF_HEAD, ['refactor'])).toEqual([]);
  });

  it('is refused when the text has changed since', async () => {
    const editor = await openDeafWorker();
    const [fix] = await editor.actions('poller.ts', DEAF_HEAD);
    await editor.edit('poller.ts', { from: 'orders.take()', to: 'orders .take()' });
    await expect(editor.pick(fix!)).rejects.toMatchObject({ code: -32_801 });
  });
});

describe('source.fixAll.hostwright', () => {
  it('applies every safe fix of the document and leaves the session as it was', async () => {
    const editor = await openDeafWorker();
    const [all, ...others] = await editor.actions('poller.ts', 'import', ['source.fixAll']);
    expect(others).toEqual([]);
    await editor.pick(all!);
    expect(editor.document('poller.ts').getText()).toBe(DEAF_WORKER.replace(DEAF_HEAD, 'while (!signal.aborted)'));
    await editor.until(() => editor.shown('poller.ts').length === 0);
  });

  it('is not offered where nothing can be fixed', async () => {
    const editor = await Editor.start(makeProject({}));
    await editor.open('empty.ts', 'export {};\n');
    expect(await editor.actions('empty.ts', 'export', ['source.fixAll'])).toEqual([]);
  });
});
