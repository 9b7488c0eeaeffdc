export async function consume(queue: { take(): Promise<string>; close(): void }, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  signal.addEventListener('abort', () => queue.close(), { once: true });
  while (!signal.aborted) console.log(await queue.take());
}
