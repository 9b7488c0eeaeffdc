/** The editor as a person uses it: with keyboard and mouse, looking at what is on the screen. */
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';

/** Where something is on the screen, in pixels. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export class Workbench {
  readonly page: Page;
  readonly #artefacts: string;

  private constructor(page: Page, artefacts: string) {
    this.page = page;
    this.#artefacts = artefacts;
  }

  /** Opens a folder in a window of its own. */
  static async open(browser: Browser, address: string, options: { folder: string; artefacts: string }): Promise<Workbench> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    await page.goto(`${address}?folder=${encodeURIComponent(options.folder)}`);
    await page.waitForSelector('.monaco-workbench .part.editor');
    return new Workbench(page, options.artefacts);
  }

  get statusItem(): Locator {
    return this.page.locator('#hostwright\\.hostwright-vscode\\.hostwright\\.status, [id$="hostwright.status"]').first();
  }

  /** The red squiggles of the editor that shows a file. */
  squiggles(file: string): Locator {
    return this.editor(file).locator('.squiggly-error');
  }

  editor(file: string): Locator {
    return this.page.locator(`.editor-instance[aria-label*="${file}"], .editor-instance:has([aria-label*="${file}"])`).first();
  }

  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.#choose(name);
    await this.page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
    await this.page.waitForSelector('.editor-group-container.active .view-lines .view-line span span');
  }

  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.#choose(`>${title}`);
  }

  /** Puts the cursor there; counted from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.#choose(`:${line}:${column}`);
  }

  async #choose(words: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible input.input').first();
    await input.fill(words);
    if (!words.startsWith(':')) await this.page.waitForSelector('.quick-input-list .monaco-list-row.focused');
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Where a piece of text is on the screen; its first occurrence in the line that has `line` in it. */
  async textStretch(line: string, text: string): Promise<Stretch> {
    const shown = this.page.locator('.view-line', { hasText: line }).first();
    await shown.waitFor();
    return shown.evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const pieces: { node: Node; start: number }[] = [];
      let whole = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        pieces.push({ node, start: whole.length });
        whole += node.nodeValue ?? '';
      }
      // Blanks are drawn as hard ones.
      const start = whole.replaceAll('\u00A0', ' ').indexOf(wanted);
      const place = (offset: number): [Node, number] => {
        const piece = pieces.findLast((one) => one.start <= offset)!;
        return [piece.node, Math.min(offset - piece.start, piece.node.nodeValue!.length)];
      };
      const range = document.createRange();
      range.setStart(...place(start));
      range.setEnd(...place(start + wanted.length));
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom };
    }, text);
  }

  /** Keeps what is on the screen among the test's artefacts. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(this.#artefacts, `${name}.png`) });
  }

  /** The page in the panel that is shown. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }
}
