import { readFile } from 'node:fs/promises';

export async function readLarge(path: string, signal: AbortSignal): Promise<Buffer | undefined> {
  try {
    return await readFile(path, { signal });
  } catch (error: any) {
    if (error.code === 'ABORT_ERR') return undefined;
    throw error;
  }
}
