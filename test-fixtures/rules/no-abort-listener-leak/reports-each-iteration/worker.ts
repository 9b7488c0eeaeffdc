export async function consume(queue: { take(): Promise<string>; close(): void }, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    signal.addEventListener('abort', () => queue.close(), { once: true });
//  ^^^^^^^^^^^^^^^^^^^^^^^ no-abort-listener-leak Each iteration
    console.log(await queue.take());
  }
}
