/** The packaged extension in VS Code: what a person sees, and what keys and clicks do. */
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { startCodeServer, type CodeServer } from './code-server.js';
import { Workbench } from './workbench.js';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const editor = inject('editor');
const { artefacts } = editor;
let server: CodeServer;
let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  server = await startCodeServer(editor);
  browser = await chromium.launch({ executablePath: editor.browser, args: BROWSER_ARGUMENTS });
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.picture(`failed: ${task.name}`);
  await workbench.page.close();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** A copy of the sample application; only what its code imports is installed there. */
function copyOrderWorker(name: string): string {
  const folder = join(editor.scratch, name);
  cpSync(join(REPOSITORY, 'test-fixtures/apps/order-worker'), folder, { recursive: true });
  for (const scope of ['@hostwright', '@types']) mkdirSync(join(folder, 'node_modules', scope), { recursive: true });
  symlinkSync(join(REPOSITORY, 'packages/host'), join(folder, 'node_modules/@hostwright/host'));
  symlinkSync(join(REPOSITORY, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'));
  return folder;
}

async function openOrderWorker(): Promise<void> {
  workbench = await Workbench.open(browser, server.address, { folder: copyOrderWorker(`order-worker-${Date.now()}`), artefacts });
}

describe('findings', () => {
  test('are underlined under exactly what is marked, and explained in the hover', async () => {
    await openOrderWorker();
    await workbench.openFile('queue-processor.ts');
    await expect.poll(() => workbench.squiggles('queue-processor.ts').count(), POLL).toBe(2);
    const wanted = await workbench.textStretch('static inject', 'OrderHandler');
    const drawn = (await workbench.squiggles('queue-processor.ts').first().boundingBox())!;
    expect(drawn.x).toBeCloseTo(wanted.left, 0);
    expect(drawn.x + drawn.width).toBeCloseTo(wanted.right, 0);
    expect(drawn.y).toBeGreaterThanOrEqual(wanted.top - 2);
    expect(drawn.y + drawn.height).toBeLessThanOrEqual(wanted.bottom + 4);
    await workbench.page.mouse.move((wanted.left + wanted.right) / 2, (wanted.top + wanted.bottom) / 2);
    const hover = workbench.page.locator('.monaco-hover:visible');
    await expect.poll(() => hover.innerText(), POLL).toContain('QueueProcessor → OrderHandler → OrderRepository');
    expect(await hover.innerText()).toContain('no-captive-dependency');
    await workbench.picture('hover');
  });
});

const POLL = { timeout: 60_000, interval: 200 };
