/** The editor as a person uses it: with keyboard and mouse, looking at what is on the screen. */
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';

/** Where something is on the screen, in pixels. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Opening {
  /** Of the editor's server. */
  readonly address: string;
  readonly folder: string;
  /** Where pictures are kept. */
  readonly artefacts: string;
}

/** After so long a person asks again, a few times. */
const PATIENCE = { timeout: 20_000 };
const MOST_ASKS = 5;

export class Workbench {
  readonly page: Page;
  readonly #artefacts: string;
  /** Where the mouse was moved to for a hover. */
  #pointedAt = '';

  private constructor(page: Page, artefacts: string) {
    this.page = page;
    this.#artefacts = artefacts;
  }

  /** Opens a folder in a window of its own. */
  static async open(browser: BrowserContext, { address, folder, artefacts }: Opening): Promise<Workbench> {
    const page = await browser.newPage();
    await page.goto(`${address}?folder=${encodeURIComponent(folder)}`);
    await page.waitForSelector('.monaco-workbench .part.editor');
    return new Workbench(page, artefacts);
  }

  get statusItem(): Locator {
    return this.page.locator('[id$="hostwright.status"]');
  }

  /** The red squiggles of the editor that shows a file. */
  squiggles(file: string): Locator {
    return this.page.locator(squiggleSelector(file));
  }

  /** What stands above a service moves all that is below it. */
  async untilLensIs(text: string): Promise<void> {
    await this.page.locator('.codelens-decoration', { hasText: text }).waitFor();
  }

  /** Resolves when there are none, however soon they come back. */
  async untilClean(file: string): Promise<void> {
    await this.page.waitForFunction((selector) => document.querySelector(selector) === null, squiggleSelector(file), {
      polling: 'raf',
    });
  }

  /** The number beside a file's name in the explorer. */
  async problemsIn(file: string): Promise<string> {
    const row = this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${file}"]`);
    return row
      .locator('.monaco-icon-label')
      .evaluate((label) => getComputedStyle(label, '::after').content.replaceAll('"', ''));
  }

  async openFile(name: string): Promise<void> {
    await this.#choose('Control+P', name, name);
    await this.page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
    await this.page.waitForSelector('.editor-group-container.active .view-lines .view-line span span');
  }

  async runCommand(title: string): Promise<void> {
    await this.#choose('F1', `>${title}`, title);
  }

  /** Trusts the workspace in the page that is there for that. */
  async trustWorkspace(): Promise<void> {
    await this.runCommand('Workspaces: Manage Workspace Trust');
    await this.page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).click();
    await this.page.locator('.workspace-trust-editor.trusted').waitFor();
  }

  /** Puts the cursor there; counted from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.#choose('Control+G', `:${line}:${column}`, `line ${line}`);
    await this.page.waitForSelector('.monaco-editor.focused');
  }

  /** Opens the menu of fixes at the cursor; its entries, the chosen one first. */
  async openQuickFixes(): Promise<Locator> {
    const menu = this.page.locator('.action-widget:not(.action-list-submenu-panel)');
    // The editor closes the menu when squiggles change under it; a person would press again.
    for (let presses = 0; presses < 5 && !(await menu.isVisible()); presses++) {
      await this.page.keyboard.press('Control+.');
      await menu.waitFor({ timeout: 5000 }).catch(() => undefined);
    }
    return menu.locator('.monaco-list-row.action');
  }

  /**
   * Opens a list with a key, and takes the entry that is found by what is typed. The list lags behind, so the entry must be
   * there first. An editor that has just started may find nothing at all; a person would ask again.
   */
  async #choose(key: string, typed: string, entry: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible input.input');
    const row = this.page.locator(`.quick-input-list .monaco-list-row.focused[aria-label*="${entry}" i]`);
    const ask = async (): Promise<void> => {
      await this.page.keyboard.press(key);
      await input.fill(typed, PATIENCE);
      await row.waitFor(PATIENCE);
    };
    for (let asks = 1; asks < MOST_ASKS && !(await row.isVisible()); asks++) {
      await ask().catch(() => this.page.keyboard.press('Escape'));
    }
    if (!(await row.isVisible())) await ask();
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

  /**
   * What the hover of something says. Something that moves in the editor takes a hover away, or moves what was pointed at;
   * then it is pointed at again.
   */
  async hoverAt({ left, right, top, bottom }: Stretch): Promise<string> {
    const hover = this.page.locator('.monaco-hover:visible');
    const place = `${left} ${right} ${top} ${bottom}`;
    if (place !== this.#pointedAt || (await hover.count()) === 0) {
      this.#pointedAt = place;
      await this.page.mouse.move(left - 40, bottom + 40);
      await this.page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 4 });
      await hover
        .first()
        .waitFor({ timeout: 3000 })
        .catch(() => undefined);
    }
    const texts = await hover.allInnerTexts();
    const said = texts.join('\n').replaceAll('\u00A0', ' ');
    // What TypeScript says while it reads the project stays as it is until someone points there again.
    if (said.includes('(loading...)')) await this.page.mouse.move(0, 0);
    return said;
  }

  /** What the status item says to those who do not see it. */
  async statusLabel(): Promise<string> {
    return (await this.statusItem.locator('[aria-label]').first().getAttribute('aria-label')) ?? '';
  }

  async statusHover(): Promise<string> {
    const { x, y, width, height } = (await this.statusItem.boundingBox())!;
    return this.hoverAt({ left: x, right: x + width, top: y, bottom: y + height });
  }

  /** The line on the screen that has these words in it. */
  async lineWith(words: string): Promise<string> {
    const text = await this.page.locator('.view-line', { hasText: words }).first().textContent();
    return (text ?? '').replaceAll('\u00A0', ' ');
  }

  /** Keeps what is on the screen among the test's artefacts. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(this.#artefacts, `${name}.png`) });
  }

  /** The same without what surrounds the editors, and without what is empty below the text. */
  async closeUp(name: string): Promise<void> {
    const { x, y, width } = (await this.page.locator('.part.editor').boundingBox())!;
    const last = (await this.page.locator('.view-line').last().boundingBox())!;
    const clip = { x, y, width, height: last.y + last.height - y };
    await this.page.screenshot({ path: join(this.#artefacts, `${name}.png`), clip });
  }

  /** The page in the panel that is shown. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }
}

function squiggleSelector(file: string): string {
  return `.editor-instance[aria-label*="${file}"] .squiggly-error`;
}
