interface OrderTable {
  stream(): AsyncIterable<{ id: string }>;
}

interface ExportFile {
  append(line: string): Promise<void>;
}

export async function exportOrders(orders: OrderTable, file: ExportFile, _signal: AbortSignal): Promise<void> {
  for await (const order of orders.stream()) {
    await file.append(order.id);
  }
}
