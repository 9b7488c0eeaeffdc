export interface OrderSource {
  take(signal: AbortSignal): Promise<string>;
  forward(order: string, signal: AbortSignal): Promise<void>;
}

export async function pumpOrders(source: OrderSource, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const order = await source.take(signal);
    await source.forward(order, signal);
  }
}
