/** The disk as the engine sees it; tests, the git index and editors put something else in its place. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';

export interface FileSystem {
  /** The file's text, or undefined when it is missing, no file, or may not be read. */
  readText(path: string): string | undefined;
  /** Entries of a folder, folders first marked; empty when it cannot be read. */
  readFolder(path: string): readonly FolderEntry[];
  isFile(path: string): boolean;
  /**
   * For the type checker, which reads the disk by itself: the text that counts in the place of what is there; empty for a
   * file that must not be seen, undefined for one that is the disk's. Left out where all files are.
   */
  readInPlaceOfDisk?(path: string): string | undefined;
}

export interface FolderEntry {
  readonly name: string;
  readonly folder: boolean;
}

export const diskFileSystem: FileSystem = {
  readText(path) {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  },
  readFolder(path) {
    try {
      return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
        if (entry.isSymbolicLink()) return followLink(path, entry.name);
        return entry.isDirectory() || entry.isFile() ? [{ name: entry.name, folder: entry.isDirectory() }] : [];
      });
    } catch {
      return [];
    }
  },
  isFile(path) {
    try {
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

/** Linked files are read; linked folders are not entered, since they stand elsewhere in the tree or lead in circles. */
function followLink(folder: string, name: string): FolderEntry[] {
  try {
    return statSync(realpathSync(`${folder}/${name}`)).isFile() ? [{ name, folder: false }] : [];
  } catch {
    return [];
  }
}
