import type { Readable } from 'node:stream';
import { EventEmitter } from 'node:events';

export function importOn(events: EventEmitter, insert: (row: string) => void): void {
  events.on('upload', async (rows: Readable) => {
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^ no-floating-work for await
    for await (const row of rows) insert(String(row));
  });
}
