import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

export async function compress(path: string, { signal }: { signal: AbortSignal }): Promise<void> {
  await pipeline(createReadStream(path), createGzip(), createWriteStream(`${path}.gz`));
//      ^^^^^^^^ require-signal-forwarding
  signal.throwIfAborted();
}
