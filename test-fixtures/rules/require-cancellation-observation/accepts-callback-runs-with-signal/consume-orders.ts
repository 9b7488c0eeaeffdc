interface OrderQueue {
  take(): Promise<string>;
  complete(order: string): Promise<void>;
}

interface Locks {
  withLock<T>(key: string, body: () => Promise<T>): Promise<T>;
}

export async function consumeOrders(queue: OrderQueue, locks: Locks, signal: AbortSignal): Promise<void> {
  for (;;) {
    const order = await queue.take();
    await locks.withLock(order, async () => {
      signal.throwIfAborted();
      await queue.complete(order);
    });
  }
}
