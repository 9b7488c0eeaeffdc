interface Shard {
  process(): Promise<void>;
}

export async function consume(shard: Shard, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await shard.process();
    await new Promise<void>((resolve) => {
      const onAbort = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', onAbort);
        resolve();
      }, 1_000);
      signal.addEventListener('abort', onAbort, { once: true });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-aborted-check
    });
  }
}
