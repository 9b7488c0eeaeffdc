export async function waitForCondition(
  holds: () => boolean,
  { signal, interval = 100 }: { signal: AbortSignal; interval?: number },
): Promise<void> {
  while (!holds()) {
    signal.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
