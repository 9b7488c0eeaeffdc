/**
 * The disk, with a note of what was read when. An editor keeps ESLint running for days while files change under it, and
 * nobody tells a rule; so what was read is compared with the disk before it is believed again.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { diskFileSystem, type FileSystem, type FolderEntry } from '@hostwright/engine';

interface ReadFolder {
  readonly stamp: string;
  readonly entries: readonly FolderEntry[];
}

export class StampedFileSystem implements FileSystem {
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, ReadFolder>();

  readText(path: string): string | undefined {
    this.#files.set(path, stampOf(path));
    return diskFileSystem.readText(path);
  }

  readFolder(path: string): readonly FolderEntry[] {
    const stamp = stampOf(path);
    const entries = diskFileSystem.readFolder(path);
    this.#folders.set(path, { stamp, entries });
    return entries;
  }

  isFile(path: string): boolean {
    this.#files.set(path, stampOf(path));
    return diskFileSystem.isFile(path);
  }

  /** Paths of what was created, changed or deleted since it was read or since this was last asked. */
  takeChanges(): string[] {
    const changed: string[] = [];
    for (const [path, stamp] of this.#files) {
      const now = stampOf(path);
      if (now === stamp) continue;
      this.#files.set(path, now);
      changed.push(path);
    }
    for (const [path, { stamp, entries }] of this.#folders) {
      if (stampOf(path) !== stamp) changed.push(...differences(path, entries, this.readFolder(path)));
    }
    return changed;
  }
}

/** What came to a folder or left it. */
function differences(folder: string, before: readonly FolderEntry[], now: readonly FolderEntry[]): string[] {
  const isIn = (entries: readonly FolderEntry[]) => {
    const names = new Set(entries.map((entry) => entry.name));
    return (entry: FolderEntry): boolean => names.has(entry.name);
  };
  const [wasThere, isThere] = [isIn(before), isIn(now)];
  const gone = before.filter((entry) => !isThere(entry));
  const fresh = now.filter((entry) => !wasThere(entry));
  return [...gone, ...fresh].map((entry) => join(folder, entry.name));
}

/** Empty for what is not there. */
function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size} ${stats.ino}` : '';
}
