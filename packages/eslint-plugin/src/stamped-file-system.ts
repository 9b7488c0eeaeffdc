/**
 * The disk, with a note of what was read when. An editor keeps ESLint running for days while files change under it, and
 * no one tells a rule; so what was read is compared with the disk before it is believed again. Reading costs nothing
 * more for that: only the comparison looks at the dates of files.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { diskFileSystem, type FileSystem, type FolderEntry } from '@hostwright/engine';

/** When something was read, and what the disk said of it when it was last compared. */
interface Reading {
  readonly at: number;
  readonly existed: boolean;
  readonly stamp?: string;
  /** Of a folder. */
  readonly entries?: readonly FolderEntry[];
}

/** Dates of files are coarser than clocks; what changed so shortly before it was read is taken for changed since. */
const COARSENESS_MS = 2000;

export class StampedFileSystem implements FileSystem {
  readonly #readings = new Map<string, Reading>();

  readText(path: string): string | undefined {
    const at = Date.now();
    const text = diskFileSystem.readText(path);
    this.#readings.set(path, { at, existed: text !== undefined });
    return text;
  }

  readFolder(path: string): readonly FolderEntry[] {
    const at = Date.now();
    const entries = diskFileSystem.readFolder(path);
    this.#readings.set(path, { at, existed: true, entries });
    return entries;
  }

  isFile(path: string): boolean {
    const at = Date.now();
    const existed = diskFileSystem.isFile(path);
    if (!this.#readings.has(path)) this.#readings.set(path, { at, existed });
    return existed;
  }

  /** Paths of what was created, changed or deleted since it was read or since this was last asked. */
  takeChanges(): string[] {
    const changed: string[] = [];
    for (const [path, reading] of this.#readings) {
      const stats = statSync(path, { throwIfNoEntry: false });
      const stamp = stats ? `${stats.ctimeMs} ${stats.mtimeMs} ${stats.size} ${stats.ino}` : '';
      const isSame =
        reading.stamp === undefined
          ? reading.existed === (stats !== undefined) && (stats?.ctimeMs ?? 0) < reading.at - COARSENESS_MS
          : reading.stamp === stamp;
      this.#readings.set(path, { ...reading, existed: stats !== undefined, stamp });
      if (isSame) continue;
      if (reading.entries) changed.push(...this.#changesIn(path, reading.entries));
      else changed.push(path);
    }
    return changed;
  }

  /** What came to a folder or left it. */
  #changesIn(folder: string, before: readonly FolderEntry[]): string[] {
    const now = diskFileSystem.readFolder(folder);
    const [wasThere, isThere] = [before, now].map((entries) => new Set(entries.map(({ name }) => name)));
    this.#readings.set(folder, { ...this.#readings.get(folder)!, entries: now });
    const gone = before.filter(({ name }) => !isThere!.has(name));
    const fresh = now.filter(({ name }) => !wasThere!.has(name));
    return [...gone, ...fresh].map(({ name }) => join(folder, name));
  }
}
