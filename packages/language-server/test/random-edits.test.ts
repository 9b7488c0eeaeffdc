/** Whatever was typed before: what is found is what a fresh server finds in the same texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { Editor, PULLING } from './editor.js';
import { makeProject, type Project } from './project.js';
import { replacementOf, steps, type Step } from './random-edits.js';
import { CAPTIVE_PROJECT, DEAF_WORKER, TYPED_PROJECT } from './samples.js';

const APP = fileURLToPath(new URL('../../../test-fixtures/apps/order-worker', import.meta.url));

/** `npm run stress` asks for more: about thirty edits each, some ten thousand in all. */
const RUNS = process.env['HOSTWRIGHT_RUNS'];

/** Says what types there are, and is not edited. */
const { 'tsconfig.json': OPTIONS, ...TYPED_FILES } = TYPED_PROJECT;

/** An application with faults across files, and a few small ones beside it, one of them a fault that only types show. */
function sampleFiles(): Record<string, string> {
  const files: Record<string, string> = { 'poller.ts': DEAF_WORKER };
  for (const [name, text] of Object.entries(CAPTIVE_PROJECT)) files[`captive/${name}`] = text;
  for (const [name, text] of Object.entries(TYPED_FILES)) files[`typed/${name}`] = text;
  for (const entry of readdirSync(APP, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const path = join(entry.parentPath, entry.name);
    files[`app/${relative(APP, path).replaceAll('\\', '/')}`] = readFileSync(path, 'utf8');
  }
  return files;
}

async function take(editor: Editor, files: Readonly<Record<string, string>>, step: Step): Promise<void> {
  const names = Object.keys(files);
  const name = names[step.file % names.length]!;
  if (step.kind === 'save') {
    await editor.save(name);
    return;
  }
  if (step.kind === 'reopen') {
    const text = editor.document(name).getText();
    await editor.close(name);
    await editor.open(name, text);
    return;
  }
  const document = editor.document(name);
  const { start, end, text } = replacementOf(step, document.getText(), files[name]!);
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  await editor.change(name, [{ range, text }]);
}

async function diagnosticsOf(editor: Editor, names: readonly string[]): Promise<unknown> {
  const reports = names.map((name) => editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', name));
  const answers = await Promise.all(reports);
  return Object.fromEntries(names.map((name, index) => [name, answers[index]]));
}

async function openAll(project: Project, texts: Readonly<Record<string, string>>): Promise<Editor> {
  const editor = await Editor.start(project, { capabilities: PULLING });
  editor.connection.onRequest('workspace/diagnostic/refresh', () => null);
  for (const [name, text] of Object.entries(texts)) await editor.open(name, text);
  return editor;
}

describe('after random edits', () => {
  it('the diagnostics are those of a fresh server on the same text', async () => {
    const files = sampleFiles();
    const names = Object.keys(files);
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 5, maxLength: 60, size: 'max' }), async (walk) => {
        const project = makeProject({ ...files, 'typed/tsconfig.json': OPTIONS });
        const editor = await openAll(project, files);
        const found = await diagnosticsOf(editor, names);
        expect(found).toMatchObject({ 'typed/src/prune-jobs.ts': { items: [{ severity: 1 }] } });
        expect(JSON.stringify(found)).toContain('no-captive-dependency');
        for (const step of walk) {
          await take(editor, files, step);
          // Everything is judged in between, so that what is remembered of one text is there for the next.
          await diagnosticsOf(editor, names);
        }
        // Text that is broken counts as it is once it is saved; until then the last text that was not does.
        for (const name of names) await editor.save(name);
        const texts = Object.fromEntries(names.map((name) => [name, editor.document(name).getText()]));
        const fresh = await openAll(project, texts);
        expect(await diagnosticsOf(editor, names)).toEqual(await diagnosticsOf(fresh, names));
        // Each keeps a checker; hundreds of walks must not keep hundreds.
        for (const server of [editor, fresh]) await server.connection.sendRequest('shutdown');
      }),
      RUNS === undefined ? { numRuns: 8, interruptAfterTimeLimit: 30_000 } : { numRuns: Number(RUNS) },
    );
  }, 3_600_000);
});
