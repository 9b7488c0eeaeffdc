/** The packaged extension in VS Code: what a person sees, and what keys and clicks do. */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { startCodeServer, writeUserSettings, type CodeServer } from './code-server.js';
import { findServers } from './processes.mjs';
import { copyOrderWorker, installServer, writePlainProject, writeSettings } from './projects.js';
import { Workbench } from './workbench.js';

const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Longer than the slowest machine needs, since nothing is decided by it. */
const SOON = { timeout: 90_000, interval: 100 };

const WINDOW = { width: 1440, height: 900 };
const README_WINDOW = { width: 1000, height: 1400 };

/** With what TypeScript says, which comes last, and with the actions below it. */
const COMPLETE_HOVER = /^(?!.*loading).*\(alias\) class OrderHandler.*Quick Fix/is;

/** The editor starts a server that ends by itself so often within three minutes, the first time included. */
const MOST_STARTS = 5;

const editor = inject('editor');
let server: CodeServer;
let browser: Browser;
/** One for all windows, so that the editor itself is loaded once. */
let context: BrowserContext;
let workbench: Workbench;

beforeAll(async () => {
  server = await startCodeServer(editor);
  browser = await chromium.launch({
    executablePath: editor.browser,
    args: BROWSER_ARGUMENTS,
    timeout: SOON.timeout,
  });
  context = await browser.newContext({ viewport: WINDOW });
  context.setDefaultTimeout(SOON.timeout);
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await keepTraces(task.name);
  for (const page of context.pages()) await page.close();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** What was on the screen, and what the editor and its extensions logged. */
async function keepTraces(name: string): Promise<void> {
  for (const page of context.pages()) await page.screenshot({ path: join(editor.artefacts, `failed ${name}.png`) });
  const logs = join(editor.artefacts, 'logs');
  cpSync(join(editor.user, 'logs'), logs, { recursive: true, force: true });
  for (const path of readdirSync(logs, { recursive: true, encoding: 'utf8' })) {
    if (basename(path) === 'Hostwright.log') console.log(`${path}:\n${readFileSync(join(logs, path), 'utf8')}`);
  }
}

async function open(folder: string): Promise<void> {
  workbench = await Workbench.open(context, { address: server.address, folder, artefacts: editor.artefacts });
}

test('findings are underlined under exactly what is marked, and explained in the hover', async () => {
  await open(copyOrderWorker(editor.scratch));
  await workbench.openFile('queue-processor.ts');
  const squiggles = workbench.squiggles('queue-processor.ts');
  await expect.poll(() => squiggles.count(), SOON).toBe(2);
  await workbench.untilLensIs('singleton, hosted');
  const wanted = await workbench.textStretch('static inject', 'OrderHandler');
  const drawn = (await squiggles.first().boundingBox())!;
  expect(drawn.x).toBeCloseTo(wanted.left, 0);
  expect(drawn.x + drawn.width).toBeCloseTo(wanted.right, 0);
  expect(drawn.y + drawn.height).toBeGreaterThan(wanted.top);
  expect(drawn.y).toBeLessThan(wanted.bottom);

  let hover = '';
  const hoverOfHandler = async (): Promise<string> => {
    hover = await workbench.hoverAt(await workbench.textStretch('static inject', 'OrderHandler'));
    return hover;
  };
  await expect.poll(hoverOfHandler, SOON).toMatch(COMPLETE_HOVER);
  expect(hover).toContain('QueueProcessor → OrderHandler → OrderRepository');
  expect(hover).toContain('no-captive-dependency');
  expect(hover).toContain('`OrderRepository` is registered as scoped here');
  await workbench.picture('hover');

  // What the README shows: a window so high that the editor lets the hover show all it has to say.
  await workbench.runCommand('View: Close Primary Side Bar');
  await workbench.page.setViewportSize(README_WINDOW);
  await expect.poll(hoverOfHandler, SOON).toMatch(COMPLETE_HOVER);
  await workbench.closeUp('screenshot');
});

test('a key offers the fix, another applies it', async () => {
  await open(copyOrderWorker(editor.scratch));
  await workbench.openFile('registrations.ts');
  await expect.poll(() => workbench.squiggles('registrations.ts').count(), SOON).toBe(1);
  await workbench.goTo(28, 14);
  const offered = await workbench.openQuickFixes();
  expect(await offered.first().textContent()).toContain('Register it with `addSingleton`');
  await workbench.picture('quick-fix-menu');
  await workbench.page.keyboard.press('Enter');
  await expect.poll(() => workbench.lineWith('(ShopPoller);'), SOON).toContain('services.addSingleton(ShopPoller);');
  await expect.poll(() => workbench.squiggles('registrations.ts').count(), SOON).toBe(0);
  await workbench.picture('quick-fix-applied');
});

test('an unsaved change in one file moves the squiggles of another', async () => {
  await open(copyOrderWorker(editor.scratch));
  await workbench.openFile('cleanup-service.ts');
  await workbench.page.keyboard.press('Control+\\');
  await expect.poll(() => workbench.page.locator('.editor-group-container').count(), SOON).toBe(2);
  await workbench.openFile('registrations.ts');
  const elsewhere = workbench.squiggles('cleanup-service.ts');
  await expect.poll(() => elsewhere.count(), SOON).toBe(2);
  await workbench.picture('two-files-before');
  await workbench.goTo(39, 12);
  await workbench.page.keyboard.press('Control+Shift+ArrowRight');
  await workbench.page.keyboard.insertText('addSingleton');
  await expect.poll(() => elsewhere.count(), SOON).toBe(1);
  expect(await workbench.page.locator('.tab.active.dirty').getAttribute('data-resource-name')).toBe('registrations.ts');
  await expect.poll(() => workbench.problemsIn('cleanup-service.ts'), SOON).toBe('2');
  await workbench.picture('two-files-after');
  await workbench.page.keyboard.press('Control+Z');
  await expect.poll(() => elsewhere.count(), SOON).toBe(2);
});

test('the service graph is drawn in the colours of the theme, and a click leads to code', async () => {
  const folder = copyOrderWorker(editor.scratch);
  await open(folder);
  await workbench.openFile('registrations.ts');
  await workbench.runCommand('Hostwright: Show Service Graph');
  const graph = workbench.webview();
  await graph.locator('.node').first().waitFor();
  expect(await graph.locator('.node').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('QueueProcessor'), expect.stringContaining('OrderRepository')]),
  );
  expect(await graph.locator('.edge.faulty').count()).toBeGreaterThan(0);
  const colours = (): Promise<readonly string[]> =>
    graph
      .locator('.node.faulty')
      .first()
      .evaluate((node) => [
        getComputedStyle(node.querySelector('text')!).fill,
        getComputedStyle(document.body).color,
        getComputedStyle(node.querySelector('path')!).stroke,
      ]);
  const [text, foreground, fault] = await colours();
  expect(text).toBe(foreground);
  expect(fault).not.toBe(text);
  await workbench.picture('service-graph-dark');

  writeSettings(folder, { 'workbench.colorTheme': 'Default Light Modern' });
  await expect.poll(colours, SOON).not.toContain(text);
  await workbench.picture('service-graph-light');

  await graph.locator('.node', { hasText: 'QueueProcessor' }).click();
  await workbench.page.waitForSelector('.tab.active[data-resource-name="queue-processor.ts"]');
  await workbench.untilLensIs('singleton, hosted');
  await workbench.picture('service-graph-clicked');
});

test('a project without Hostwright is checked by the server that comes along, which can be switched off and on', async () => {
  const folder = writePlainProject(editor.scratch);
  await open(folder);
  await workbench.openFile('heartbeat.ts');
  const squiggles = workbench.squiggles('heartbeat.ts');
  await expect.poll(() => squiggles.count(), SOON).toBe(1);
  const bundled = /The language server that comes with the extension.*Restart server/s;
  await expect.poll(() => workbench.statusHover(), SOON).toMatch(bundled);
  await workbench.picture('status');
  writeSettings(folder, { 'hostwright.enable': false });
  await expect.poll(() => squiggles.count(), SOON).toBe(0);
  await expect.poll(() => workbench.statusLabel(), SOON).toBe('Hostwright: disabled');
  writeSettings(folder, {});
  await expect.poll(() => squiggles.count(), SOON).toBe(1);
});

test('a server that is killed is started again, and given up when that does not help, until someone restarts it', async () => {
  const folder = writePlainProject(editor.scratch);
  await open(folder);
  await workbench.openFile('heartbeat.ts');
  const squiggles = workbench.squiggles('heartbeat.ts');
  await expect.poll(() => squiggles.count(), SOON).toBe(1);
  const killed: number[] = [];
  for (let starts = 1; starts <= MOST_STARTS; starts++) {
    await expect.poll(() => squiggles.count(), SOON).toBe(1);
    const servers = findServers(folder);
    expect(servers).toHaveLength(1);
    expect(killed).not.toContain(servers[0]);
    killed.push(...servers);
    // What a server said that is gone is taken away.
    const clean = workbench.untilClean('heartbeat.ts');
    process.kill(servers[0]!, 'SIGKILL');
    await clean;
  }
  await expect.poll(() => workbench.statusLabel(), SOON).toBe('Hostwright: ended');
  await expect.poll(() => workbench.statusHover(), SOON).toContain('not running: the server ended by itself');
  await workbench.picture('server-ended');
  expect(findServers(folder)).toEqual([]);

  await workbench.runCommand('Hostwright: Restart Server');
  await expect.poll(() => workbench.statusLabel(), SOON).toBe('Hostwright: running');
  await expect.poll(() => squiggles.count(), SOON).toBe(1);
  const [running] = findServers(folder);
  const clean = workbench.untilClean('heartbeat.ts');
  await workbench.runCommand('Hostwright: Restart Server');
  await clean;
  await expect.poll(() => findServers(folder).filter((id) => id !== running), SOON).toHaveLength(1);
  await expect.poll(() => squiggles.count(), SOON).toBe(1);
  // What the new server says of the text as it is now.
  await workbench.goTo(5, 8);
  const offered = await workbench.openQuickFixes();
  expect(await offered.first().textContent()).toContain('Test `signal.aborted`');
  await workbench.page.keyboard.press('Enter');
  await expect.poll(() => squiggles.count(), SOON).toBe(0);
});

test("the workspace's own server is preferred", async () => {
  const folder = writePlainProject(editor.scratch);
  installServer(folder);
  await open(folder);
  await workbench.openFile('heartbeat.ts');
  await expect.poll(() => workbench.squiggles('heartbeat.ts').count(), SOON).toBe(1);
  await expect.poll(() => workbench.statusHover(), SOON).toContain("The workspace's own language server");
});

test('nothing that a workspace brings is run until the workspace is trusted', async () => {
  const folder = writePlainProject(editor.scratch);
  installServer(folder);
  writeUserSettings(editor.user, { 'security.workspace.trust.enabled': true });
  onTestFinished(() => writeUserSettings(editor.user));
  await open(folder);
  await workbench.openFile('heartbeat.ts');
  await expect.poll(() => workbench.squiggles('heartbeat.ts').count(), SOON).toBe(1);
  await expect.poll(() => workbench.statusHover(), SOON).toContain('The language server that comes with the extension');
  await workbench.picture('not-trusted');
  await workbench.trustWorkspace();
  await expect.poll(() => workbench.statusHover(), SOON).toContain("The workspace's own language server");
  await workbench.openFile('heartbeat.ts');
  await expect.poll(() => workbench.squiggles('heartbeat.ts').count(), SOON).toBe(1);
});
