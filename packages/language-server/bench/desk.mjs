/** Someone's work in an editor with some files open: types, saves, closes; and what they do when files change on the disk. */
import { join } from 'node:path';
import { pick, turned } from './random-text.mjs';
import { read } from './working-tree.mjs';

const PIECES = ['\n', '{', '} ', 'await ', '// x\n', "'", 'while (true) {}\n', 'return;'];
const CONFIGURATION = 'hostwright.config.json';

export class Desk {
  #open = new Map();

  constructor({ tree, server, random }) {
    Object.assign(this, { tree, server, random });
  }

  async work() {
    const path = this.tree.pickSource();
    if (!this.#open.has(path)) await this.#openFile(path);
    if (this.#open.has(path)) await this.#edit(path);
    await this.#changeTree();
  }

  async #openFile(path) {
    const text = read(path);
    if (text === undefined) return;
    this.#open.set(path, text);
    await this.server.open(path, text);
  }

  async #edit(path) {
    await this.#type(path);
    await this.server.settled(path);
    const chance = this.random();
    if (chance < 0.3) await this.#save(path);
    else if (chance < 0.45) await this.#close(path);
  }

  /** A piece of text somewhere: half of them leave it broken until a later edit takes them away. */
  async #type(path) {
    const text = this.#open.get(path);
    const choice = this.random();
    await this.#show(
      path,
      choice < 0.4 ? this.#inserted(text) : choice < 0.7 ? turned(text, this.random) : (read(path) ?? text),
    );
  }

  #inserted(text) {
    const at = Math.floor(this.random() * (text.length + 1));
    return text.slice(0, at) + pick(PIECES, this.random) + text.slice(at);
  }

  async #show(path, text) {
    this.#open.set(path, text);
    await this.server.replace(path, text);
  }

  async #save(path) {
    // Nothing is saved where the folder has gone.
    if (read(path) === undefined) return;
    await this.tree.write(path, this.#open.get(path));
    await this.server.saved(path);
  }

  async #close(path) {
    this.#open.delete(path);
    await this.server.close(path);
  }

  /** Most edits leave the tree alone. */
  async #changeTree() {
    const chance = this.random();
    const path = this.tree.pickSource();
    if (chance < 0.04) await this.tree.rename(path);
    else if (chance < 0.06) await this.tree.renameFolder(path);
    else if (chance < 0.08) await this.tree.remove(path);
    else if (chance < 0.1) await this.tree.copy(path);
    else if (chance < 0.22) await this.tree.disturb();
    else if (chance < 0.24) await this.#tryConfiguration();
    else return;
    await this.#noticeTree();
  }

  /** A configuration that is never saved. */
  async #tryConfiguration() {
    const path = join(this.tree.folder, CONFIGURATION);
    await this.server.open(path, read(path) ?? '');
    for (const text of ['{ "ru', '{ "rules": { "no-early-return": "off" } }']) await this.server.replace(path, text);
    await this.server.settled(this.tree.pickSource());
    await this.server.close(path);
  }

  async switchBranch() {
    await this.tree.switchBranch();
    await this.#noticeTree();
  }

  /** As editors do: what has changed is read again or kept as it is, what has gone is closed or kept. */
  async #noticeTree() {
    for (const [path, shown] of this.#open) {
      const text = read(path);
      if (text === shown || this.random() < 0.3) continue;
      await (text === undefined ? this.#close(path) : this.#show(path, text));
    }
  }

  async closeAll() {
    for (const path of this.#open.keys()) await this.#close(path);
  }
}
