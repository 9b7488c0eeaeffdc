/** Somebody's work on a folder, with some files open: types, saves, renames, closes, and switches branches. */
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { turned } from './random-text.mjs';

const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

export class Desk {
  #open = new Map();
  #branch = 'main';

  constructor({ folder, server, files, random }) {
    Object.assign(this, { folder, server, files, random });
  }

  async work() {
    const name = this.#pick(this.files);
    const path = join(this.folder, name);
    if (!this.#open.has(path)) await this.#openFile(path);
    const text = this.#open.get(path);
    if (text === undefined) return;
    await this.#type(path, text);
    await this.server.diagnostics(path);
    const chance = this.random();
    if (chance < 0.3) await this.#save(path);
    else if (chance < 0.35) await this.#rename(path);
    else if (chance < 0.5) await this.#close(path);
  }

  async #openFile(path) {
    const text = read(path);
    if (text === undefined) return;
    this.#open.set(path, text);
    await this.server.open(path, text);
  }

  /** A piece of text somewhere: half of them leave it broken until a later edit takes them away. */
  async #type(path, text) {
    const pieces = ['\n', '{', '} ', 'await ', '// x\n', "'", 'while (true) {}\n', 'return;'];
    const choice = this.random();
    const next =
      choice < 0.4 ? this.#inserted(text, pieces) : choice < 0.7 ? turned(text, this.random) : (read(path) ?? text);
    this.#open.set(path, next);
    await this.server.replace(path, next);
  }

  #inserted(text, pieces) {
    const at = Math.floor(this.random() * (text.length + 1));
    return text.slice(0, at) + this.#pick(pieces) + text.slice(at);
  }

  async #save(path) {
    writeFileSync(path, this.#open.get(path));
    await this.server.saved(path);
    await this.server.filesChanged([[path, CHANGED]]);
  }

  async #rename(path) {
    if (read(path) === undefined) return;
    const to = path.replace(/\.(tsx?)$/, '-renamed.$1');
    await this.#close(path);
    renameSync(path, to);
    await this.server.filesChanged([
      [path, DELETED],
      [to, CREATED],
    ]);
  }

  async #close(path) {
    this.#open.delete(path);
    await this.server.close(path);
  }

  /** What is not committed goes; what is open is read again, as editors do. */
  async switchBranch() {
    const git = (...args) => execFileSync('git', ['-C', this.folder, ...args], { maxBuffer: 1e9 }).toString();
    const names = (...args) =>
      git(...args, '-z')
        .split('\0')
        .filter(Boolean);
    this.#branch = this.#branch === 'main' ? 'other' : 'main';
    const untracked = names('ls-files', '--others');
    const changed = new Set([
      ...names('diff', '--name-only'),
      ...names('diff', '--name-only', '--no-renames', 'main', 'other'),
      ...untracked,
    ]);
    const before = new Set([...changed].filter((name) => read(join(this.folder, name)) !== undefined));
    git('clean', '--quiet', '--force', '-d');
    git('checkout', '--quiet', '--force', this.#branch);
    const events = [...changed].map((name) => {
      const path = join(this.folder, name);
      const isThere = read(path) !== undefined;
      return [path, isThere ? (before.has(name) ? CHANGED : CREATED) : DELETED];
    });
    await this.server.filesChanged(events);
    for (const path of this.#open.keys()) {
      const text = read(path);
      await (text === undefined ? this.#close(path) : this.server.replace(path, (this.#open.set(path, text), text)));
    }
  }

  async closeAll() {
    for (const path of this.#open.keys()) await this.#close(path);
  }

  #pick(list) {
    return list[Math.floor(this.random() * list.length)];
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
