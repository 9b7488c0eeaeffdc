import { EventEmitter, on } from 'node:events';

export async function follow(source: EventEmitter, signal: AbortSignal): Promise<void> {
  for await (const [line] of on(source, 'line')) {
//                           ^^ require-signal-forwarding
    if (signal.aborted) return;
    console.log(line);
  }
}
