interface OrderQueue {
  take(): Promise<string>;
  complete(order: string): Promise<void>;
}

export async function consumeOrders(queue: OrderQueue, lanes: number, signal: AbortSignal): Promise<void> {
  const consumeLane = async (): Promise<void> => {
    for (;;) {
//  ^^^^^^^^ require-cancellation-observation
      const order = await queue.take();
      await queue.complete(order);
    }
  };
  await Promise.all(Array.from({ length: lanes }, consumeLane));
}
