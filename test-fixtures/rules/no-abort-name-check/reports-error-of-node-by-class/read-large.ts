import { readFile } from 'node:fs/promises';

export async function readLarge(path: string, signal: AbortSignal): Promise<Buffer | undefined> {
  try {
    return await readFile(path, { signal });
  } catch (error) {
    if (error instanceof DOMException) return undefined;
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-name-check Node's own `AbortError`
    throw error;
  }
}
