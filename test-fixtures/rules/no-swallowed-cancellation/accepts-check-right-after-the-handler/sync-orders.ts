interface Orders {
  ids(): AsyncIterable<string>;
}

export async function syncOrders(orders: Orders, signal: AbortSignal): Promise<string[]> {
  const failed: string[] = [];
  for await (const id of orders.ids()) {
    try {
      await fetch(`https://orders.example/${id}`, { signal });
    } catch {
      failed.push(id);
    }
    if (signal.aborted) break;
  }
  return failed;
}
