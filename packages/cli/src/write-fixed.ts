/** Puts a fixed text on the disk. */
import { accessSync, constants, readFileSync } from 'node:fs';
import type { FixedText } from '@hostwright/engine';
import writeFileAtomic from 'write-file-atomic';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Replaces the file at once, so that no one ever reads half of it; a byte order mark, the mode and a link stay.
 * @throws {Error} when the file may not be written, or says something else than what was checked.
 */
export function writeFixed(path: string, { before, after }: FixedText): void {
  const now = readFileSync(path, 'utf8');
  const mark = now.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  if (now !== mark + before)
    throw new Error(`${path} was changed while it was checked, and is left as it is. Run again.`);
  accessSync(path, constants.W_OK);
  writeFileAtomic.sync(path, mark + after, { fsync: false });
}
