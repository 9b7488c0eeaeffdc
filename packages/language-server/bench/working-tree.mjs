/**
 * What becomes of files outside the editor: renames, deletions, copies, other configurations, other branches. The server
 * is told as watchers tell: of a folder that is renamed or deleted they name the folder and nothing that is in it.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pick } from './random-text.mjs';
import { configurationNames, disturbed, isSurrounding, isWrongConfiguration } from './surroundings.mjs';

/** The folder with samples of faults. */
export const PLANTED = 'planted';

const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

export class WorkingTree {
  #branch = 'main';
  /** Files whose text was changed by {@link disturb}, with what they said at first. */
  #disturbed = new Map();

  /** `sources` and `others` are names below the folder. */
  constructor({ folder, server, random, sources, others }) {
    const surroundings = others.filter(isSurrounding);
    Object.assign(this, { folder, server, random });
    this.sources = halves(sources);
    this.surroundings = halves([...surroundings, ...configurationNames(surroundings)]);
  }

  pickSource() {
    return this.#pick(this.sources);
  }

  #pick(halves) {
    return join(this.folder, pick(pick(halves, this.random), this.random));
  }

  async write(path, text) {
    const event = read(path) === undefined ? CREATED : CHANGED;
    writeFileSync(path, text);
    await this.server.filesChanged([[path, event]]);
  }

  async remove(path) {
    if (read(path) === undefined) return;
    rmSync(path);
    await this.server.filesChanged([[path, DELETED]]);
  }

  async rename(path) {
    await this.#move(path, path.replace(/\.(tsx?)$/, '-renamed.$1'));
  }

  async copy(path) {
    const to = path.replace(/\.(tsx?)$/, '-copied.$1');
    if (read(path) === undefined || read(to) !== undefined) return;
    copyFileSync(path, to);
    await this.server.filesChanged([[to, CREATED]]);
  }

  /** Renames the folder that a file stands in, or names it back. */
  async renameFolder(path) {
    const folder = dirname(path);
    if (folder === this.folder) return;
    await this.#move(folder, folder.endsWith('-renamed') ? folder.slice(0, -'-renamed'.length) : `${folder}-renamed`);
  }

  async #move(from, to) {
    try {
      renameSync(from, to);
    } catch {
      // Gone, or something else has that name by now.
      return;
    }
    await this.server.filesChanged([
      [from, DELETED],
      [to, CREATED],
    ]);
  }

  /** Another configuration, manifest, ignore file or declaration, or one that was disturbed before as it was at first. */
  async disturb() {
    const isOver = this.#disturbed.size > 0 && this.random() < 0.5;
    const path = isOver ? pick([...this.#disturbed.keys()], this.random) : this.#pick(this.surroundings);
    const now = read(path);
    const next = isOver ? this.#disturbed.get(path) : disturbed(path, now, this.random);
    if (isOver) this.#disturbed.delete(path);
    else if (!this.#disturbed.has(path)) this.#disturbed.set(path, now);
    await this.#put(path, next);
  }

  /** Fixes what the command line refuses to run with. */
  async mendConfigurations() {
    for (const path of this.#disturbed.keys()) {
      if (isWrongConfiguration(path, read(path) ?? '')) await this.remove(path);
    }
  }

  async #put(path, text) {
    if (text === undefined) await this.remove(path);
    // Its folder may have gone.
    else if (existsSync(dirname(path))) await this.write(path, text);
  }

  /** What is not committed goes. */
  async switchBranch() {
    const names = (...args) =>
      this.#git(...args, '-z')
        .split('\0')
        .filter(Boolean);
    this.#branch = this.#branch === 'main' ? 'other' : 'main';
    const changed = new Set([
      ...names('diff', '--name-only', '--no-renames'),
      ...names('diff', '--name-only', '--no-renames', 'main', 'other'),
      ...names('ls-files', '--others'),
    ]);
    const before = new Set([...changed].filter((name) => read(join(this.folder, name)) !== undefined));
    this.#git('clean', '--quiet', '--force', '-d');
    this.#git('checkout', '--quiet', '--force', this.#branch);
    const events = [...changed].map((name) => {
      const path = join(this.folder, name);
      const isThere = read(path) !== undefined;
      return [path, isThere ? (before.has(name) ? CHANGED : CREATED) : DELETED];
    });
    await this.server.filesChanged(events);
  }

  #git(...args) {
    return execFileSync('git', ['-C', this.folder, ...args], { maxBuffer: 1e9 }).toString();
  }
}

/** What is planted is as likely to be touched as all of the rest, since it is there that findings come and go. */
function halves(names) {
  const planted = names.filter((name) => name.startsWith(`${PLANTED}/`));
  const others = names.filter((name) => !name.startsWith(`${PLANTED}/`));
  return [planted, others].filter((half) => half.length > 0);
}

/** Without byte order mark; undefined for what is no file. */
export function read(path) {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
