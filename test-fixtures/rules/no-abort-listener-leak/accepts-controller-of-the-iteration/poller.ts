export async function poll(read: (signal: AbortSignal) => Promise<void>, isStopped: () => boolean): Promise<void> {
  while (!isStopped()) {
    const controller = new AbortController();
    controller.signal.addEventListener('abort', () => console.warn('poll took too long'), { once: true });
    const timer = setTimeout(() => controller.abort(), 5_000);
    await read(controller.signal).finally(() => clearTimeout(timer));
  }
}
