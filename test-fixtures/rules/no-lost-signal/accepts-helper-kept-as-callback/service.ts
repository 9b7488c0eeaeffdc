import { EventEmitter } from 'node:events';

async function refresh(): Promise<void> {
  await fetch('https://api.example').catch(console.error);
}

export async function run(source: EventEmitter, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  source.on('change', refresh);
  await refresh();
}
